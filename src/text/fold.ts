import { invisible } from './characters.ts';

/**
 * A text as it is searched: in NFC, every run of white space a single space, invisible characters left out; so that
 * words are found however a keyboard, a web page or a file system happened to encode them.
 * `toSource` leads from offsets in it back to the text given, in UTF-16 code units.
 */
export function foldText(source: string): FoldedText {
  if (!needsFolding.test(source) && source.normalize('NFC') === source)
    return { text: source, toSource: (span) => span };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of source.matchAll(pieces)) {
    const folded = blank.test(piece) ? (hasSpace.test(piece) ? ' ' : '') : piece.normalize('NFC');
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return {
    text,
    toSource: ({ start, end }) => ({ start: starts[start] ?? source.length, end: ends[end - 1] ?? starts[start] ?? 0 }),
  };
}

const needsFolding = new RegExp(`[[\\s${invisible}]--[ ]]|  `, 'v');
/** The pieces that normalise by themselves: blanks, a syllable of Hangul with its letters, a letter with its marks. */
const pieces = new RegExp(
  `[\\s${invisible}]+|(?:[\\u1100-\\u1112][\\u1161-\\u1175]|[\\uAC00-\\uD7A3])[\\u11A8-\\u11C2]?\\p{M}*|\\P{M}\\p{M}*|\\p{M}+`,
  'gv',
);
const blank = new RegExp(`^[\\s${invisible}]`, 'v');
/** The byte order mark is white space to the language, but shows none. */
const hasSpace = /[^\S\uFEFF]/;

export interface FoldedText {
  text: string;
  toSource: (span: { start: number; end: number }) => { start: number; end: number };
}
