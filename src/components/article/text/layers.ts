import type { PlacedNote } from '../../../archive/reading.ts';
import type { Mention } from '../../../text/names/mentions.ts';
import { layText, type Leaf } from '../../../text/layers.ts';
import type { Mark } from '../../../text/markdown.ts';
import { citedPlace } from '../../../text/fingerprint.ts';
import { sentenceText, type Passage } from '../../../text/passages.ts';

/**
 * Lays over one passage everything a page shows in it: what can be cited
 * (itself and its sentences, each also with the mark of its words), an editor's notes, the outlet's own emphasis and
 * links, and the names of entities. A name inside a link of the outlet stays part of that link.
 */
export function layPassage(
  passage: Passage,
  notes: readonly PlacedNote[],
  mentions: readonly Mention[],
): Leaf<Layer>[] {
  return layText(passage.text, layersOver(passage, notes, mentions));
}

/** The same over one cell of a row; what reaches beyond it goes on in the next. The mark of the whole row stands outside. */
export function layCell(
  passage: Passage,
  cell: { start: number; end: number },
  notes: readonly PlacedNote[],
  mentions: readonly Mention[],
): Leaf<Layer>[] {
  const [, ...within] = layersOver(passage, notes, mentions);
  const inCell = within
    .filter(({ start, end }) => start < cell.end && cell.start < end)
    .map((layer) => ({
      ...layer,
      start: Math.max(cell.start, layer.start) - cell.start,
      end: Math.min(cell.end, layer.end) - cell.start,
      ...(layer.start < cell.start ? { goesOn: true as const } : {}),
      ...(layer.end > cell.end ? { isCut: true as const } : {}),
    }));
  return layText(passage.text.slice(cell.start, cell.end), inCell);
}

/** From the outermost: first the passage itself. */
function layersOver(passage: Passage, notes: readonly PlacedNote[], mentions: readonly Mention[]): Layer[] {
  const here = <T extends { passage: Passage }>(placed: readonly T[]): T[] =>
    placed.filter((one) => one.passage.id === passage.id);
  const links = passage.marks.filter(({ kind }) => kind === 'link');
  const inLink = ({ start, end }: Mention): boolean => links.some((link) => link.start < end && start < link.end);
  return [
    { layer: 'place', id: citedPlace(passage.id, passage.text), start: 0, end: passage.text.length },
    ...passage.sentences.flatMap((sentence) => {
      const { id, start, end } = sentence;
      return [citedPlace(id, sentenceText(passage, sentence)), id].map((place) => ({
        layer: 'place' as const,
        id: place,
        start,
        end,
      }));
    }),
    ...here(notes).map(({ number, effect, start, end }) => ({
      layer: 'note' as const,
      number,
      harmless: effect === 'none',
      start,
      end,
    })),
    ...passage.marks.map((mark) => ({ layer: 'mark' as const, mark, start: mark.start, end: mark.end })),
    ...here(mentions)
      .filter((mention) => !inLink(mention))
      .map(({ entity, start, end }) => ({ layer: 'name' as const, entity, start, end })),
  ];
}

/** What a span over a passage is. */
export type Layer = (
  | { layer: 'place'; id: string }
  | { layer: 'note'; number: number; harmless: boolean }
  | { layer: 'mark'; mark: Mark }
  | { layer: 'name'; entity: string }
) & {
  start: number;
  end: number;
  /** Whether it began in an earlier cell of the row. */
  goesOn?: true;
  /** Whether it ends in a later one. */
  isCut?: true;
};
