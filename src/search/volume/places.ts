import type { WordLine } from './word-line.ts';

/** Where something stands: runs of positions, sorted by where they start, `ends` exclusive. None runs over the end of a passage. */
export interface Places {
  starts: Uint32Array;
  ends: Uint32Array;
  /** How many words each has, if all have as many. */
  length?: number | undefined;
}

export const nowhere: Places = { starts: new Uint32Array(0), ends: new Uint32Array(0), length: 1 };

/** Places of runs of words. @param runs the position of the first word of each, and how many it has. */
export function layPlaces(runs: readonly (readonly [start: number, words: number])[]): Places {
  return unpack(Float64Array.from(runs, ([start, words]) => pack(start, start + words)).toSorted());
}

/** Places of single words. @param positions sorted. */
export function layWordPlaces(positions: Uint32Array): Places {
  return { starts: positions, ends: positions.map((position) => position + 1), length: 1 };
}

/** Where one thing is followed at once by another in the same passage. */
export function chain(before: Places, after: Places, { passageAt }: Pick<WordLine, 'passageAt'>): Places {
  const found: number[] = [];
  const add = (start: number, middle: number, end: number): void => {
    if (passageAt[start] === passageAt[middle]) found.push(pack(start, end));
  };
  const { length } = before;
  if (length !== undefined && after.starts.length < before.starts.length) {
    // All before are equally long, so it is known where one that is followed begins.
    for (const [at, middle] of after.starts.entries()) {
      const start = middle - length;
      if (before.starts[firstFrom(before.starts, start)] === start) add(start, middle, after.ends[at] ?? middle);
    }
  } else {
    for (const [at, start] of before.starts.entries()) {
      const middle = before.ends[at] ?? start;
      for (let next = firstFrom(after.starts, middle); after.starts[next] === middle; next++)
        add(start, middle, after.ends[next] ?? middle);
    }
  }
  return unpack(Float64Array.from(found).toSorted());
}

/** Where one or the other stands; the same place once. */
export function either(all: readonly Places[]): Places {
  const some = all.filter(({ starts }) => starts.length > 0);
  if (some.length <= 1) return some[0] ?? nowhere;
  const found = new Float64Array(some.reduce((sum, { starts }) => sum + starts.length, 0));
  let count = 0;
  for (const { starts, ends } of some)
    for (let at = 0; at < starts.length; at++) found[count++] = pack(starts[at] ?? 0, ends[at] ?? 0);
  return unpack(found.toSorted());
}

/**
 * Where two things stand in one passage with at most so many words between them, in either order and not one within the other: the
 * places of both that have such a neighbour.
 */
export function near(one: Places, other: Places, within: number, { passageAt }: Pick<WordLine, 'passageAt'>): Places {
  const found: number[] = [];
  let from = 0;
  const longest = longestOf(other);
  for (const [at, start] of one.starts.entries()) {
    const end = one.ends[at] ?? start;
    while (from < other.starts.length && (other.starts[from] ?? 0) + longest + within < start) from += 1;
    for (let beside = from; beside < other.starts.length; beside++) {
      const [start2 = 0, end2 = 0] = [other.starts[beside], other.ends[beside]];
      if (start2 > end + within) break;
      const between = start2 >= end ? start2 - end : end2 <= start ? start - end2 : -1;
      if (between < 0 || between > within || passageAt[start] !== passageAt[start2]) continue;
      found.push(pack(start, end), pack(start2, end2));
    }
  }
  return unpack(Float64Array.from(found).toSorted());
}

/** Keeps the places in some passages. */
export function keepIn(
  places: Places,
  isIn: (passage: number) => boolean,
  { passageAt }: Pick<WordLine, 'passageAt'>,
): Places {
  const kept: number[] = [];
  for (const [at, start] of places.starts.entries()) if (isIn(passageAt[start] ?? 0)) kept.push(at);
  return {
    starts: Uint32Array.from(kept, (at) => places.starts[at] ?? 0),
    ends: Uint32Array.from(kept, (at) => places.ends[at] ?? 0),
    length: places.length,
  };
}

/** The place of the first of sorted positions that is not before one. */
export function firstFrom(positions: Uint32Array, from: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function longestOf({ starts, ends }: Places): number {
  let longest = 0;
  for (const [at, start] of starts.entries()) longest = Math.max(longest, (ends[at] ?? start) - start);
  return longest;
}

/** A place as one number, so that places are sorted as numbers are: no run of tokens is as long as the factor. */
function pack(start: number, end: number): number {
  return start * longestRun + (end - start);
}

/** Places of sorted numbers; the same place once. */
function unpack(packed: Float64Array): Places {
  const single = packed.filter((one, at) => at === 0 || packed[at - 1] !== one);
  const starts = Uint32Array.from(single, (one) => Math.floor(one / longestRun));
  const lengths = Uint32Array.from(single, (one) => one % longestRun);
  const [length] = lengths;
  return {
    starts,
    ends: starts.map((start, at) => start + (lengths[at] ?? 0)),
    length: lengths.every((one) => one === length) ? length : undefined,
  };
}

const longestRun = 1024;
