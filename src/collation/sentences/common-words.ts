import { must } from '../../text/must.ts';

/**
 * The information of the longest common subsequence of two sequences of stems: how much two sentences say with the same
 * words in the same order, which independent reports of one event do not do for long. In rare words.
 */
export function sharedInOrder(a: Int32Array, b: Int32Array, information: Float64Array): number {
  const known = new Set(b);
  const left = a.filter((stem) => known.has(stem));
  if (left.length === 0) return 0;
  const row = new Float64Array(b.length);
  let beside = 0;
  for (const stem of left) {
    const gain = must(information[stem], isWeighed);
    let corner = (beside = 0);
    for (let at = 0; at < b.length; at++) {
      const above = must(row[at], isLaid);
      beside = row[at] = Math.max(b[at] === stem ? corner + gain : 0, above, beside);
      corner = above;
    }
  }
  return beside;
}

/** The longest run of the same words in both, in words, where it begins in each, and its information in rare words. */
export function longestRun(a: Int32Array, b: Int32Array, information: Float64Array): CommonRun {
  let best: CommonRun = { words: 0, inA: 0, inB: 0, weight: 0 };
  const row = new Int32Array(b.length);
  for (const [atA, stem] of a.entries()) {
    let corner = 0;
    for (let at = 0; at < b.length; at++) {
      const words = b[at] === stem ? corner + 1 : 0;
      corner = must(row[at], isLaid);
      row[at] = words;
      if (words > best.words) best = { words, inA: atA - words + 1, inB: at - words + 1, weight: 0 };
    }
  }
  return { ...best, weight: informationOf(a.subarray(best.inA, best.inA + best.words), information) };
}

const isWeighed = 'every stem is weighed';
const isLaid = 'a row has a field for each of the second sequence';

/** The information of all stems of a sequence together, in rare words. */
export function informationOf(stems: Int32Array, information: Float64Array): number {
  let sum = 0;
  for (const stem of stems) sum += must(information[stem], isWeighed);
  return sum;
}

/** How many words two sentences keep in the same order, as a share of the words of both, 0–1. */
export function keptShare(a: Int32Array, b: Int32Array): number {
  if (a.length + b.length === 0) return 1;
  const row = new Int32Array(b.length);
  let kept = 0;
  for (const word of a) {
    let corner = (kept = 0);
    for (let at = 0; at < b.length; at++) {
      const above = must(row[at], isLaid);
      kept = row[at] = b[at] === word ? corner + 1 : Math.max(above, kept);
      corner = above;
    }
  }
  return (2 * kept) / (a.length + b.length);
}

export interface CommonRun {
  words: number;
  inA: number;
  inB: number;
  weight: number;
}
