import { must } from '../../text/must.ts';

/**
 * The information of the longest common subsequence of two sequences of stems: how much two sentences say with the same
 * words in the same order, which independent reports of one event do not do for long. In rare words.
 */
export function sharedInOrder(a: Int32Array, b: Int32Array, information: Float64Array): number {
  const known = new Set(b);
  const left = a.filter((stem) => known.has(stem));
  if (left.length === 0) return 0;
  let above = new Float64Array(b.length + 1);
  let row = new Float64Array(b.length + 1);
  for (const stem of left) {
    const gain = must(information[stem], isWeighed);
    for (let at = 1; at <= b.length; at++) {
      const kept = b[at - 1] === stem ? must(above[at - 1], isLaid) + gain : 0;
      row[at] = Math.max(kept, must(above[at], isLaid), must(row[at - 1], isLaid));
    }
    [above, row] = [row, above];
  }
  return must(above[b.length], isLaid);
}

/** The longest run of the same words in both, in words, where it begins in each, and its information in rare words. */
export function longestRun(a: Int32Array, b: Int32Array, information: Float64Array): CommonRun {
  let best: CommonRun = { words: 0, inA: 0, inB: 0, weight: 0 };
  let above = new Int32Array(b.length + 1);
  let row = new Int32Array(b.length + 1);
  for (const [atA, stem] of a.entries()) {
    for (let at = 1; at <= b.length; at++) {
      const words = b[at - 1] === stem ? must(above[at - 1], isLaid) + 1 : 0;
      row[at] = words;
      if (words > best.words) best = { words, inA: atA - words + 1, inB: at - words, weight: 0 };
    }
    [above, row] = [row, above];
  }
  return { ...best, weight: informationOf(a.subarray(best.inA, best.inA + best.words), information) };
}

const isWeighed = 'every stem is weighed';
const isLaid = 'a row has one field more than the sequence';

/** The information of all stems of a sequence together, in rare words. */
export function informationOf(stems: Int32Array, information: Float64Array): number {
  let sum = 0;
  for (const stem of stems) sum += must(information[stem], isWeighed);
  return sum;
}

/** How many words two sentences keep in the same order, as a share of the words of both, 0–1. */
export function keptShare(a: Int32Array, b: Int32Array): number {
  if (a.length + b.length === 0) return 1;
  let above = new Int32Array(b.length + 1);
  let row = new Int32Array(b.length + 1);
  for (const word of a) {
    for (let at = 1; at <= b.length; at++) {
      row[at] =
        b[at - 1] === word
          ? must(above[at - 1], isLaid) + 1
          : Math.max(must(above[at], isLaid), must(row[at - 1], isLaid));
    }
    [above, row] = [row, above];
  }
  return (2 * must(above[b.length], isLaid)) / (a.length + b.length);
}

export interface CommonRun {
  words: number;
  inA: number;
  inB: number;
  weight: number;
}
