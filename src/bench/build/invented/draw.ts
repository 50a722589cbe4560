import { makeRandom } from '../../collation/make-random.ts';

/**
 * What is drawn by lot for one thing of an invented archive, the same for the same seed and number: a story is the same
 * whatever was made before it, so that nothing has to be kept.
 */
export function drawFor(seed: number, number: number): Draw {
  // Neighbouring seeds of a congruential generator draw alike; multiplied (Knuth's constant) they do not.
  const random = makeRandom(Math.imul(seed ^ Math.imul(number + 1, 2_654_435_761), 2_246_822_519) >>> 0);
  random();
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    chance: (share) => random() < share,
    between: (least, most) => least + below(most - least + 1),
    // Its cumulative distribution is log(rank + 1) / log(limit + 1), that of Zipf's law.
    rank: (limit) => Math.min(limit - 1, Math.floor(Math.exp(random() * Math.log(limit + 1))) - 1),
    long: (middle, spread) => middle * Math.exp(spread * (random() + random() + random() - 1.5) * 2),
    of: (list) => list[below(list.length)] as (typeof list)[number],
  };
}

/** Drawing by lot, in the ways that texts and archives are made. */
export interface Draw {
  /** A whole number from 0 up to a limit that is not reached. */
  below: (limit: number) => number;
  /** Whether something happens that happens in this share of cases. */
  chance: (share: number) => boolean;
  /** A whole number, both ends included. */
  between: (least: number, most: number) => number;
  /** A rank from 0, the first the most frequent, as words of a language and names in the news are. */
  rank: (limit: number) => number;
  /** A length about a middle, with a long tail to above: the logarithm is drawn. */
  long: (middle: number, spread: number) => number;
  /** One of a list. */
  of: <T>(list: readonly T[]) => T;
}
