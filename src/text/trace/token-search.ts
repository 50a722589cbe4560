import { countPlaces, placeBefore, placeFrom, type TokenIndex } from './token-index.ts';
import { must } from '../must.ts';

/** Every place in a stretch where the words begin to stand in one piece. */
export function* findRuns(words: number[], index: TokenIndex, { from, to }: Stretch): Generator<number> {
  const pivot = rarestOf(words, index);
  // A text made to be slow (one word a million times over) must not hang; what this misses is found with gaps.
  let steps = 1_000_000;
  for (const place of placesOf(words[pivot], index, { from: from + pivot, to })) {
    const start = place - pivot;
    if (start + words.length > to || steps < 0) return;
    let length = 0;
    while (length < words.length && index.words[start + length] === words[length]) length++;
    if (length === words.length) yield start;
    steps -= length + 1;
  }
}

/** The earliest places in a stretch where the words stand in this order, whatever stands between them. */
export function findEarliest(words: number[], index: TokenIndex, { from, to }: Stretch): number[] | undefined {
  const at: number[] = [];
  let next = from;
  for (const word of words) {
    const place = index.words[next] === word ? next : placeFrom(word, next, index);
    if (place >= to) return undefined;
    at.push(place);
    next = place + 1;
  }
  return at;
}

/** Like `findEarliest`, but the places that lie closest together, judged around each place of the rarest word. */
export function findTightest(words: number[], index: TokenIndex, { from, to }: Stretch): number[] | undefined {
  let best = findEarliest(words, index, { from, to });
  const pivot = rarestOf(words, index);
  let tries = best ? 100 : 0;
  for (const place of placesOf(words[pivot], index, { from, to })) {
    const before = findLatest(words.slice(0, pivot), index, { from, to: place });
    const after = findEarliest(words.slice(pivot), index, { from: place, to });
    if (!best || !after || tries-- === 0) break;
    if (before && lengthOf([...before, ...after]) < lengthOf(best)) best = [...before, ...after];
  }
  return best;
}

/** The latest places in a stretch where the words stand in this order. */
function findLatest(words: number[], index: TokenIndex, { from, to }: Stretch): number[] | undefined {
  const at: number[] = [];
  let next = to;
  for (const word of words.toReversed()) {
    next = placeBefore(word, next, index);
    if (next < from) return undefined;
    at.push(next);
  }
  return at.toReversed();
}

/** The position of the word that has the fewest places. */
function rarestOf(words: number[], index: TokenIndex): number {
  const counts = words.map((word) => countPlaces(word, index));
  return Math.max(0, counts.indexOf(counts.reduce((least, count) => Math.min(least, count), Infinity)));
}

function* placesOf(word: number | undefined, index: TokenIndex, { from, to }: Stretch): Generator<number> {
  for (let place = placeFrom(word, from, index); place < to; place = placeFrom(word, place + 1, index)) yield place;
}

const standsAt = 'words that stand somewhere have a place';

function lengthOf(at: number[]): number {
  return must(at.at(-1), standsAt) - must(at[0], standsAt);
}

/** A stretch of the index; `to` is exclusive. */
export interface Stretch {
  from: number;
  to: number;
}
