import type { Word } from './read-words.ts';
import { gramsOf, stemsOf, weighTerms } from './weigh-terms.ts';

/**
 * Tells of each text which others hold its terms, by an inverted index: the share of its information (mean of stems and
 * character 4-grams) that the other has, which suits a short quotation in a long sentence better than a cosine.
 */
export function findOverlaps(texts: readonly Word[][]): Overlaps {
  const kinds = [texts.map(stemsOf), texts.map(gramsOf)].map((documents) => {
    const weighed = weighTerms(documents);
    const postings: number[][] = Array.from(weighed.information, () => []);
    const totals = weighed.vectors.map(({ terms }, text) => {
      let total = 0;
      for (const term of terms) {
        total += weighed.information[term] ?? 0;
        postings[term]?.push(text);
      }
      return total;
    });
    return { weighed, postings, totals };
  });
  const sums = kinds.map(() => new Float64Array(texts.length));
  return {
    of: (number) => {
      const met = new Set<number>();
      for (const [kind, { weighed, postings }] of kinds.entries()) {
        sums[kind]?.fill(0);
        for (const term of weighed.vectors[number]?.terms ?? []) {
          for (const target of postings[term] ?? []) {
            const sum = sums[kind];
            if (sum) sum[target] = (sum[target] ?? 0) + (weighed.information[term] ?? 0);
            if (kind === 0) met.add(target);
          }
        }
      }
      const mean = (of: number, target: number): number =>
        kinds.reduce(
          (sum, { totals }, kind) => sum + (sums[kind]?.[target] ?? 0) / Math.max(totals[of] ?? 0, 1e-9),
          0,
        ) / kinds.length;
      met.delete(number);
      return [...met]
        .toSorted((x, y) => x - y)
        .map((target) => ({ target, share: mean(number, target), ofTarget: mean(target, target) }));
    },
    shared: (number, target) => {
      const known = new Set(stemsOf(texts[target] ?? []));
      const least = Math.log(texts.length + 1) / 4;
      const { numbers, information } = kinds[0]?.weighed ?? weighTerms([]);
      const words = (texts[number] ?? []).filter(
        (_, at, all) =>
          known.has(stemsOf(all)[at] ?? '') && (information[numbers.get(stemsOf(all)[at] ?? '') ?? -1] ?? 0) >= least,
      );
      return [...new Set(words.map(({ folded }) => folded))];
    },
  };
}

export interface Overlaps {
  /** The texts that share a stem with this one, by number, with the share of its information they have. */
  of: (number: number) => { target: number; share: number; ofTarget: number }[];
  /** The telling words that both have. */
  shared: (number: number, target: number) => string[];
}
