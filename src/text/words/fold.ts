import { invisible } from '../characters/character-classes.ts';

/**
 * A text as it is searched: in NFC, every run of white space a single space, invisible characters left out; so that
 * words are found however a keyboard, a web page or a file system happened to encode them.
 * `toSource` leads from offsets in it back to the text given, in UTF-16 code units.
 */
export function foldText(source: string): FoldedText {
  if (!needsFolding.test(source) && source.normalize('NFC') === source)
    return { text: source, toSource: (span) => span };
  let text = '';
  let endsInSpace = false;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of source.matchAll(pieces)) {
    if (isInvisible.test(piece)) continue;
    const isSpace = piece.trim() === '';
    const folded = isSpace ? (endsInSpace ? '' : ' ') : piece.normalize('NFC');
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index);
      ends.push(index + piece.length);
    }
    if (folded === '') ends[ends.length - 1] = index + piece.length;
    endsInSpace = isSpace;
  }
  return {
    text,
    toSource: ({ start, end }) => ({ start: starts[start] ?? source.length, end: ends[end - 1] ?? starts[start] ?? 0 }),
  };
}

const needsFolding = new RegExp(`[[\\s${invisible}]--[ ]]|  `, 'v');
/**
 * The pieces that normalise by themselves: a blank, a syllable of Hangul with its letters, a letter with its marks. No
 * letter has more marks than the bound: without it millions of them overflow the stack of the matcher.
 */
const pieces = new RegExp(
  `[\\s${invisible}]|(?:[\\u1100-\\u1112][\\u1161-\\u1175]|[\\uAC00-\\uD7A3])[\\u11A8-\\u11C2]?\\p{M}{0,1000}|\\P{M}\\p{M}{0,1000}|\\p{M}{1,1000}`,
  'gv',
);
const isInvisible = new RegExp(`^[${invisible}]`, 'v');

export interface FoldedText {
  text: string;
  toSource: (span: { start: number; end: number }) => { start: number; end: number };
}
