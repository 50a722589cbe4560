import type { LaidCopies } from './lay-copies.ts';
import { changes, changesMeaning, hows, type Change, type How } from '../sentences/name-change.ts';
import { thresholds } from '../thresholds.ts';
import { writeVariants } from './variants.ts';

/**
 * Lists what copies of one text change, add or drop of its figures, names, negations and quotations: what a reader must
 * know before quoting any of them. Only sentences that are nearly the same count, of a copy that borrows a few as well as
 * of one that borrows all. What is exchanged before what is only added or dropped, the gravest first, then in the order
 * of the text.
 */
export function differencesInCopies({ base, sentences, copies }: LaidCopies): CopyDifference[] {
  const near = copies.map((copy) => ({
    ...copy,
    of: new Map([...copy.of].filter(([, { share }]) => share >= thresholds.nearCopy.sentence)),
  }));
  return sentences
    .map((sentence, number) => writeVariants(sentence, number, near, base.language))
    .filter(({ isFurniture }) => !isFurniture)
    .flatMap(({ id, tokens, variants }) =>
      variants.flatMap(({ from, to, readings }) => {
        const grave = readings.filter(({ change }) => changesMeaning(change));
        const [first] = grave;
        if (!first) return [];
        const words = tokens.slice(from, to).join('').trim();
        const others = grave.map(({ text, ...reading }) => ({ ...reading, words: text.trim() }));
        return [{ sentence: id, from, to, words, change: first.change, how: first.how, readings: others }];
      }),
    )
    .toSorted(
      (x, y) => hows.indexOf(x.how) - hows.indexOf(y.how) || changes.indexOf(x.change) - changes.indexOf(y.change),
    );
}

export interface CopyDifference {
  /** The sentence of the base. */
  sentence: string;
  /** Its tokens [from, to). */
  from: number;
  to: number;
  /** As the base prints them; empty where words are added. */
  words: string;
  change: Change;
  /** Of the gravest reading. */
  how: How;
  /** What others print; empty words where they have nothing. A copy not named prints what the base has, or has no sentence so near. */
  readings: { words: string; articles: string[]; change: Change; how: How }[];
}
