import type { Archive } from './archive.ts';
import { textSource } from '../schema/article/original-kinds.ts';
import { must } from '../text/must.ts';
import { readJoined } from '../text/trace/line-hyphens.ts';
import { parseOriginal } from '../text/trace/originals.ts';
import { removedSpans, tracePassages } from '../text/trace/trace.ts';
import { tokenize } from '../text/words/tokenize.ts';
import type { Article } from './articles.ts';
import { loadPassages } from './names/named-in.ts';
import { readNotes, type PlacedNote } from './reading.ts';

/** The original of an article as text, with what was taken from it, what was removed and what is noted. Offsets in the source. */
export async function joinOriginal(archive: Archive, article: Article): Promise<OriginalReading> {
  const { mediaType, charset, file } = must(
    textSource(article.data.original),
    'an original is a text or has a text layer',
  );
  const source = new TextDecoder(charset, { ignoreBOM: true }).decode(await archive.loadOriginal(file));
  const passages = await loadPassages(archive, article);
  const notes = await readNotes(archive, article);
  const original = readJoined(parseOriginal(source, mediaType), article.data.original, passages);
  const { taken } = tracePassages(passages, original.text);
  const inSource = <T extends { start: number; end: number }>(span: T): T => ({ ...span, ...original.toSource(span) });
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const kindOf = (line: number): RemovedKind | undefined =>
    article.data.removed.find(({ lines }) =>
      typeof lines === 'number' ? lines === line : lines[0] <= line && line <= lines[1],
    );
  return {
    source,
    taken: taken.map(inSource),
    removed: removedSpans(taken, original.text)
      .map(inSource)
      .flatMap((span) => splitByKind(span, source, lineStarts, kindOf)),
    noted: notes.flatMap((note) =>
      placeInOriginal(note, taken, original.text)
        .map(inSource)
        .map((span) => ({ ...span, note })),
    ),
  };
}

/** Cuts a removed stretch where its recorded kind changes, so that each piece can be named. */
function splitByKind(
  span: Span,
  source: string,
  lineStarts: number[],
  kindOf: (line: number) => RemovedKind | undefined,
): RemovedSpan[] {
  const pieces: RemovedSpan[] = [];
  const first = lineStarts.findLastIndex((start) => start <= span.start);
  for (let line = first; line < lineStarts.length && (lineStarts[line] ?? 0) < span.end; line++) {
    const start = Math.max(span.start, lineStarts[line] ?? 0);
    const end = Math.min(span.end, lineStarts[line + 1] ?? source.length);
    const kind = kindOf(line + 1);
    const last = pieces.at(-1);
    if (source.slice(start, end).trim() === '') continue;
    if (last && last.kind === kind) last.end = end;
    else pieces.push({ start, end, kind, line: line + 1 });
  }
  return pieces;
}

/** Where the words of a note stand in the original: token by token, since the original may break lines elsewhere. */
function placeInOriginal(note: PlacedNote, taken: (Span & { passage: string })[], text: string): Span[] {
  const stretches = taken.filter(({ passage }) => passage === note.passage.id);
  const tokens = stretches.flatMap(({ start, end }) =>
    tokenize(text.slice(start, end)).map((token) => ({ start: start + token.start, end: start + token.end })),
  );
  const words = tokenize(note.passage.text);
  const first = tokens[words.findIndex(({ end }) => end > note.start)];
  const last = tokens[words.findLastIndex(({ start }) => start < note.end)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

interface Span {
  start: number;
  end: number;
}

type RemovedKind = Article['data']['removed'][number];

/** A stretch of the original that is not in the article. */
export interface RemovedSpan extends Span {
  /** Why it was removed, if the record says. */
  kind: RemovedKind | undefined;
  /** 1-based line it starts on. */
  line: number;
}

/** An original with what an editor did to it. */
export interface OriginalReading {
  source: string;
  taken: (Span & { passage: string })[];
  removed: RemovedSpan[];
  noted: (Span & { note: PlacedNote })[];
}
