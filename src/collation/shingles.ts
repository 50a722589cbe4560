import type { CollatedSentence } from './read-sentences.ts';

/**
 * How much of each article's shingles (three words in a row) the other has too (containment, Broder 1997), names left
 * blank: “the president of □ said” tells as little as the name itself. Shingles do not cross sentences or a gap where a
 * long quotation was left out.
 */
export function compareShingles(a: readonly CollatedSentence[], b: readonly CollatedSentence[]): Containment {
  const [shinglesA, shinglesB] = [shinglesOf(a), shinglesOf(b)];
  let shared = 0;
  for (const shingle of shinglesA) if (shinglesB.has(shingle)) shared++;
  const share = (all: Set<string>): number => (all.size === 0 ? 0 : Math.round((10000 * shared) / all.size) / 10000);
  return { ofA: share(shinglesA), ofB: share(shinglesB), shared };
}

/** The distinct shingles of an article's own words. */
function shinglesOf(sentences: readonly CollatedSentence[], size = 3): Set<string> {
  const shingles = new Set<string>();
  for (const { words, isOwn } of sentences) {
    const masked = words
      .map(({ stem }, index) => (isOwn[index] ? stem : blank))
      .filter((stem, index, all) => stem !== blank || all[index - 1] !== blank);
    for (let at = 0; at + size <= masked.length; at++) {
      const shingle = masked.slice(at, at + size);
      if (shingle.filter((stem) => stem !== blank).length * 2 > size) shingles.add(shingle.join(' '));
    }
  }
  return shingles;
}

const blank = '□';

export interface Containment {
  /** Share of the first article's shingles that the second has, 0–1. */
  ofA: number;
  ofB: number;
  shared: number;
}
