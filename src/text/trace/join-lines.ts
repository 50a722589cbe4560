import { tokenize } from '../words/tokenize.ts';
import { findLineHyphens, softHyphen, type LineHyphen } from './line-hyphens.ts';

/**
 * Makes one line of the lines of a paragraph, and a word that was broken at a line end whole, unless the hyphen may be its own:
 * it stands with one elsewhere, both its parts stand there as words, or compounds begin so. What nothing in the text speaks for is a doubt, either
 * way. An article of such lines says so: `joined: [hyphens]`.
 */
export function joinLines(paragraph: string, { judge }: HyphenEvidence): JoinedLines {
  const [joined, doubts]: [string[], string[]] = [[], []];
  let [text, at] = ['', 0];
  for (const broken of findLineHyphens(paragraph)) {
    const { start, end, sign, left, right } = broken;
    const { isWhole, isSure } = judge(broken);
    text += paragraph.slice(at, start) + (isWhole ? '' : sign);
    at = end;
    if (isWhole) joined.push(left + right);
    if (!isSure) doubts.push(left + (isWhole ? '' : sign) + right);
  }
  const lines = (text + paragraph.slice(at)).split(/\r\n|[\r\n]/).map((line) => line.trim());
  return { text: lines.filter((line) => line !== '').join(' '), joined, doubts };
}

/** Reads in a whole text what speaks for and against words that it breaks at line ends. */
export function readHyphenEvidence(text: string): HyphenEvidence {
  const all = findLineHyphens(text);
  const [words, hyphened] = [new Set<string>(), new Set<string>()];
  const bounds = all.flatMap(({ start, end, left, right }) => [start - left.length, end + right.length]);
  // Of what is broken neither part speaks for itself.
  for (let index = 0; index <= bounds.length; index += 2) {
    const tokens = tokenize(text.slice(bounds[index - 1] ?? 0, bounds[index]).toLowerCase()).map((token) => token.text);
    for (const [at, word] of tokens.entries()) {
      words.add(word);
      if (word === '-' || word === '\u2010') hyphened.add(`${tokens[at - 1]}-${tokens[at + 1]}`);
    }
  }
  const stands = (word: string): boolean => words.has(word.toLowerCase());
  return {
    judge: ({ sign, left, right }) => {
      if (sign === softHyphen) return { isWhole: true, isSure: true };
      const [isWord, isHyphened] = [stands(left + right), hyphened.has(`${left}-${right}`.toLowerCase())];
      if (isWord !== isHyphened) return { isWhole: isWord, isSure: true };
      // Most hyphens at line ends break a word; one between two words of the text may be its own.
      return { isWhole: !(stands(left) && stands(right)) && !beforeHyphens.has(left.toLowerCase()), isSure: false };
    },
  };
}

/** What English compounds begin with that are written with a hyphen. */
const beforeHyphens: ReadonlySet<string> = new Set(
  (
    'anti co cross ex half high ill long low mid non old one post pre pro self semi short so ten two three four five six seven ' +
    'twenty thirty forty fifty sixty seventy eighty ninety vice well year'
  ).split(' '),
);

/** What a whole text says of a word broken at a line end. */
export interface HyphenEvidence {
  judge: (broken: LineHyphen) => { isWhole: boolean; isSure: boolean };
}

/** A paragraph on one line. */
export interface JoinedLines {
  text: string;
  /** The words that were made whole. */
  joined: string[];
  /** Those of which nothing is sure, as they stand now. */
  doubts: string[];
}
