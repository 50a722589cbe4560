import { parseHtmlText, type TextPiece } from './html-text.ts';
import { parseJsonText } from './json-text.ts';
import { must } from '../must.ts';

/**
 * The visible text of an original together with where each character stands in the source, so that a word can be shown
 * in the file as received. Plain text is its own text; of HTML the text nodes count, without scripts, styles and the
 * like, and every block starts a new line; of JSON the strings count.
 */
export function parseOriginal(source: string, mediaType: OriginalMediaType): OriginalText {
  if (mediaType === 'text/plain') return { source, text: source, toSource: (span) => span };
  const parse = mediaType === 'text/html' ? parseHtmlText : parseJsonText;
  const pieces = parse(source.replace(/^\uFEFF/, ' ')).filter(({ text }) => text !== '');
  let length = 0;
  const starts = pieces.map(({ text }) => (length += text.length) - text.length);
  return {
    source,
    text: pieces.map(({ text }) => text).join(''),
    toSource: ({ start, end }) => ({
      start: placeOf(start, pieces, starts).start,
      end: placeOf(end - 1, pieces, starts).end,
    }),
  };
}

/** Where one code unit of the text stands in the source. */
function placeOf(offset: number, pieces: TextPiece[], starts: number[]): { start: number; end: number } {
  const number = lastUpTo(starts, offset);
  const piece = pieces[number];
  if (!piece) return { start: 0, end: 0 };
  if (piece.end - piece.start !== piece.text.length) return piece;
  const start = piece.start + offset - must(starts[number], 'every piece has a start');
  return { start, end: start + 1 };
}

/** The index of the last number that is not greater; −1 if all are. */
function lastUpTo(sorted: number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (must(sorted[middle], 'the middle is within the list') <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** As what an original is read. */
export type OriginalMediaType = 'text/plain' | 'text/html' | 'application/json';

export interface OriginalText {
  /** The file as received, decoded. */
  source: string;
  /** What of it is text to read. */
  text: string;
  /** From offsets in `text` to offsets in `source`. */
  toSource: (span: { start: number; end: number }) => { start: number; end: number };
}
