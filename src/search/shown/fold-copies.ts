import { tokensOf } from '../../text/words/search-tokens.ts';

/**
 * Folds what is nearly the same into one, where the first of it stands: each is compared with those that stand by themselves already.
 * @param textOf the words by which two are compared: the passages that answer.
 * @param gradeOf sorts what is folded: the others stand below the best, those alike in the order in which they were found.
 */
export function foldCopies<T>(
  found: readonly T[],
  textOf: (one: T) => string,
  gradeOf: (one: T) => string = () => '',
): Folded<T>[] {
  const folded: (Folded<T> & { tokens: Set<string> })[] = [];
  for (const one of found) {
    const tokens = new Set(tokensOf(textOf(one)));
    const same = folded.find((other) => areAlike(tokens, other.tokens));
    if (same) same.copies.push(one);
    else folded.push({ first: one, copies: [], tokens });
  }
  return folded.map(({ first, copies }) => {
    const all = [first, ...copies];
    const best = all.reduce((one, other) => (gradeOf(other) < gradeOf(one) ? other : one));
    return { first: best, copies: all.filter((one) => one !== best) };
  });
}

/** Jaccard’s index of the words that occur in either. */
function areAlike(one: Set<string>, other: Set<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const both = one.intersection(other).size;
  return both / (one.size + other.size - both) >= alike;
}

/** Of five words that occur, four in both; a sentence that was given another outlet’s name stays above it. */
const alike = 0.8;

/** One that stands by itself, and those that are nearly the same. */
export interface Folded<T> {
  first: T;
  copies: T[];
}
