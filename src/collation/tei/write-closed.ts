import type { ClosedKind } from '../../text/markup/closed-blocks.ts';
import { writeElement } from '../../text/markup/write-xml.ts';
import { cellsOf, type Passage } from '../../text/passages.ts';
import type { Span } from '../../text/words/sentences.ts';
import { writeText } from './write-text.ts';

/** Lists, tables and verse, each from its passages. */
export const closedWriters: Record<ClosedKind, (passages: readonly NamedPassage[]) => string> = {
  list: (items) => writeList(items, 1),
  table: (rows) => writeElement('table', {}, ...rows.map(writeRow)),
  verse: (groups) => groups.map(writeGroup).join(''),
};

/** No list is nested more deeply than its reader lets it be. */
function writeList(items: readonly NamedPassage[], depth: number): string {
  const tops = items.flatMap(({ passage }, index) => (index === 0 || depthOf(passage) <= depth ? [index] : []));
  const marker = items[0]?.passage.shape?.marker;
  return writeElement(
    'list',
    { rend: marker === undefined ? undefined : marker === 'bullet' ? 'bulleted' : 'numbered' },
    ...tops.flatMap((top, number) => {
      const [item, ...below] = items.slice(top, tops[number + 1]);
      const nested = below.length > 0 ? writeList(below, depth + 1) : '';
      return item ? [writeElement('item', item.attributes, item.write(wholeOf(item.passage)), nested)] : [];
    }),
  );
}

function writeRow({ attributes, passage, write }: NamedPassage): string {
  const cells = cellsOf(passage.text).map((cell) => writeElement('cell', {}, write(cell)));
  return writeElement('row', { ...attributes, role: passage.shape?.isHead ? 'label' : undefined }, cells.join('\t'));
}

/** Between two lines the space stays, so that the words are those of the passage. */
function writeGroup({ attributes, passage, write }: NamedPassage): string {
  const { text, marks } = passage;
  const breaks = marks.filter(({ kind }) => kind === 'break');
  const starts = [0, ...breaks.map(({ end }) => end)];
  const ends = [...breaks.map(({ start }) => start), text.length];
  const lines = starts.map((start, index) => writeElement('l', {}, write({ start, end: ends[index] ?? start })));
  const between = breaks.map(({ start, end }) => writeText(text.slice(start, end)));
  return writeElement('lg', attributes, ...lines.flatMap((line, index) => [line, between[index] ?? '']));
}

function depthOf({ shape }: Passage): number {
  return shape?.depth ?? 1;
}

/** All of a passage. */
export function wholeOf({ text }: Passage): Span {
  return { start: 0, end: text.length };
}

/** A passage with what names it in the edition. */
export interface NamedPassage {
  passage: Passage;
  attributes: { 'xml:id': string | undefined; n: string };
  /** XML of a stretch of it. */
  write: (span: Span) => string;
}
