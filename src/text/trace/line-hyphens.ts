import { must } from '../must.ts';
import { tokenize } from '../words/tokenize.ts';
import { countBelow } from './token-index.ts';
import type { OriginalText } from './originals.ts';

/**
 * An original that breaks words at line ends, read as its article has them: where the article has the word whole, the
 * hyphen, the line break and the space after it are no part of the text; where it has the hyphen, they stay. The source is
 * as it was, and every place leads back to it.
 */
export function joinHyphens(original: OriginalText, texts: readonly string[]): OriginalText {
  const article = readPairs(texts);
  const dropped = findLineHyphens(original.text).filter((broken) => isWhole(broken, article));
  if (dropped.length === 0) return original;
  const kept = [0, ...dropped.map(({ end }) => end)].map((start, index) => ({
    start,
    text: original.text.slice(start, dropped[index]?.start),
  }));
  let length = 0;
  const starts = kept.map(({ text }) => (length += text.length) - text.length);
  const placeOf = (offset: number): number => {
    const index = Math.max(0, countBelow(starts, offset + 1) - 1);
    return must(kept[index], 'the first begins at 0').start + offset - must(starts[index], 'each has a start');
  };
  return {
    source: original.source,
    text: kept.map(({ text }) => text).join(''),
    toSource: ({ start, end }) => original.toSource({ start: placeOf(start), end: placeOf(end - 1) + 1 }),
  };
}

/** An original as its article is traced to it: with words whole that it breaks at line ends, if its record says so. */
export function readJoined<T extends OriginalText>(
  original: T,
  { joined }: { joined?: readonly string[] | undefined },
  passages: readonly { text: string }[],
): T {
  if (!joined?.includes('hyphens')) return original;
  return {
    ...original,
    ...joinHyphens(
      original,
      passages.map(({ text }) => text),
    ),
  };
}

/** Every word that is broken by a hyphen at the end of a line and goes on with a small letter. */
export function findLineHyphens(text: string): LineHyphen[] {
  return [...text.matchAll(/[-\u00AD\u2010][ \t]*(?:\r\n?|\n)[ \t]*(?=\p{Ll})/gu)].flatMap(
    ({ 0: sign, index: start }) => {
      const end = start + sign.length;
      const [left, before] = tokenize(text.slice(Math.max(0, start - near), start)).toReversed();
      const [right, after] = tokenize(text.slice(end, end + near));
      if (!left || !right || !/[\p{L}\p{M}]/u.test(text[start - 1] ?? '')) return [];
      return [
        {
          start,
          end,
          sign: sign.slice(0, 1),
          left: left.text,
          right: right.text,
          before: before?.text,
          after: after?.text,
        },
      ];
    },
  );
}

/** Whether an article has the word whole; where it has both, its neighbours tell. */
function isWhole({ sign, left, right, before, after }: LineHyphen, { words, pairs }: Pairs): boolean {
  const whole = left + right;
  if (!words.has(whole)) return false;
  if (sign === softHyphen || !pairs.has(pairOf(left, sign)) || !pairs.has(pairOf(sign, right))) return true;
  const count = (...found: (readonly [string | undefined, string | undefined])[]): number =>
    found.filter(([a, b]) => a !== undefined && b !== undefined && pairs.has(pairOf(a, b))).length;
  return count([before, whole], [whole, after]) > count([before, left], [right, after]);
}

function readPairs(texts: readonly string[]): Pairs {
  const [words, pairs] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    let last = '';
    for (const { text: word } of tokenize(text)) {
      words.add(word);
      pairs.add(pairOf(last, word));
      last = word;
    }
  }
  return { words, pairs };
}

function pairOf(first: string, second: string): string {
  return `${first}\n${second}`;
}

/** Shown only where a word is broken. */
export const softHyphen = '\u00AD';
/** No word is longer. */
const near = 100;

interface Pairs {
  words: Set<string>;
  pairs: Set<string>;
}

/** A hyphen at the end of a line, with all up to the next letter. */
export interface LineHyphen {
  start: number;
  end: number;
  sign: string;
  /** The two parts of the word, and the tokens beside it. */
  left: string;
  right: string;
  before: string | undefined;
  after: string | undefined;
}
