import type { Wordings } from './find-wordings.ts';
import { thresholds } from '../thresholds.ts';
import { cosine, type TermVector } from './weigh-terms.ts';
import { must } from '../../text/must.ts';

/**
 * Finds the pairs of wordings that are alike enough to be looked at, by an inverted index: each wording meets only those
 * that share a stem with it, and the dearer comparison of character 4-grams is made only for those whose stems agree.
 * Cost grows with the number of sentences times the mean number of sentences that have one of its stems.
 */
export function pairWordings({ wordings, stems, grams }: Wordings): WordingPair[] {
  const having: { wordings: number[]; weights: number[] }[] = Array.from(stems.information, () => ({
    wordings: [],
    weights: [],
  }));
  const gramsOf = (wording: number): TermVector => must(grams.vectors[wording], 'every wording has its 4-grams');
  const sums = new Float64Array(wordings.length);
  const pairs: WordingPair[] = [];
  for (const [b, vector] of stems.vectors.entries()) {
    const met: number[] = [];
    for (const [index, term] of vector.terms.entries()) {
      const weight = must(vector.weights[index], 'every term has a weight');
      const posting = must(having[term], 'every stem has those that have it');
      for (const [at, a] of posting.wordings.entries()) {
        if (sums[a] === 0) met.push(a);
        sums[a] = must(sums[a], hasSum) + weight * must(posting.weights[at], 'who has a stem has a weight of it');
      }
      posting.wordings.push(b);
      posting.weights.push(weight);
    }
    for (const a of met) {
      const stemCosine = Math.min(1, must(sums[a], hasSum));
      sums[a] = 0;
      if (stemCosine * 2 < thresholds.floor || wordings[a]?.isTitle !== wordings[b]?.isTitle) continue;
      const score = (stemCosine + cosine(gramsOf(a), gramsOf(b))) / 2;
      if (score >= thresholds.floor) pairs.push({ a, b, score });
    }
    if (vector.terms.length > 0) pairs.push({ a: b, b, score: 1 });
  }
  return pairs;
}

const hasSum = 'every wording has a sum';

/** Two wordings by number (`a` ≤ `b`; a wording is paired with itself) and the mean of their two cosines. */
export interface WordingPair {
  a: number;
  b: number;
  score: number;
}
