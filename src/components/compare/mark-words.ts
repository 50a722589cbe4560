import { alignWords, readable } from '../../collation/sentences/align-words.ts';
import { escapeHtml } from '../../text/markup/escape-html.ts';

/** The HTML of words with what tells them from a counterpart in its elements. */
export function markWords(words: string, counterpart: string, versions: Versions): string {
  return writePieces(splitWords(words, counterpart, versions));
}

/**
 * Words in pieces: what a counterpart lacks is to stand in `mark`; where too few words are kept for that to be read, or
 * the two are not versions of one text, what both have in `u`.
 */
export function splitWords(words: string, counterpart: string, { language, versions }: Versions): Piece[] {
  const { pieces, kept: share } = alignWords(words, counterpart, language);
  const marked = versions && share >= readable;
  return pieces.flatMap(({ kind, a }): Piece[] => {
    const isKept = kind === 'kept';
    if (marked) return isKept ? [{ text: a }] : wrapWords(a, 'mark');
    return isKept && telling.test(a) ? wrapWords(a, 'u') : [{ text: a }];
  });
}

/**
 * The HTML of words with what their counterpart does not have underlined; words that keep too little of it, and have rather
 * been written anew, stay as they are.
 * @param counterparts what may be one, such as all that a better copy says on the same: the nearest to these words counts.
 */
export function underlineChanged(words: string, counterparts: readonly string[], language: string): string {
  const [nearest] = counterparts.map((one) => alignWords(words, one, language)).toSorted((x, y) => y.kept - x.kept);
  if (!nearest || nearest.kept < readable) return escapeHtml(words);
  return writePieces(
    nearest.pieces.flatMap(({ kind, a }): Piece[] => (kind === 'kept' ? [{ text: a }] : wrapWords(a, 'u'))),
  );
}

function writePieces(pieces: Piece[]): string {
  return pieces.map(({ text, as }) => (as ? `<${as}>${escapeHtml(text)}</${as}>` : escapeHtml(text))).join('');
}

/** The HTML of words with some stretches of them in `mark`. @param spans in order; UTF-16 code units. */
export function markSpans(words: string, spans: readonly { start: number; end: number }[]): string {
  const ends = [0, ...spans.map(({ end }) => end)];
  const marked = spans.map(({ start, end }, index) => {
    return `${escapeHtml(words.slice(ends[index], start))}<mark>${escapeHtml(words.slice(start, end))}</mark>`;
  });
  return marked.join('') + escapeHtml(words.slice(ends.at(-1)));
}

/** Wraps the words of a piece, not the punctuation and space after the last of them. */
function wrapWords(piece: string, as: 'mark' | 'u'): Piece[] {
  const end = piece.search(/[^\p{L}\p{N}\p{M}]*$/u);
  return end === 0 ? [{ text: piece }] : [{ text: piece.slice(0, end), as }, { text: piece.slice(end) }];
}

/** Articles and prepositions in common say nothing: a number, a longer word, or a script without spaces does. */
const telling = /\p{N}|\p{L}{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Versions {
  /** BCP 47; decides where words end. */
  language: string;
  /** Whether the two are versions of one text, so that a difference is a change. */
  versions: boolean;
}

interface Piece {
  text: string;
  /** The element it stands in. */
  as?: 'mark' | 'u';
}
