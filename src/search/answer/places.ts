import type { WordLine } from '../volume/word-line.ts';

/** Where something stands: runs of positions, sorted by where they start, `ends` exclusive. None runs over the end of a passage. */
export interface Places {
  starts: Uint32Array;
  ends: Uint32Array;
}

export const nowhere: Places = { starts: new Uint32Array(0), ends: new Uint32Array(0) };

/** Where tokens stand one after the other in one passage, of the sorted positions of each. */
export function follow(postings: readonly Uint32Array[], { passageAt }: Pick<WordLine, 'passageAt'>): Places {
  const [first = nowhere.starts, ...others] = postings;
  const { length } = postings;
  if (others.length === 0) return { starts: first, ends: first.map((position) => position + 1) };
  // The rarest token leads; the others are looked up beside it.
  const rarest = postings.reduce((least, one, at) => (one.length < (postings[least]?.length ?? 0) ? at : least), 0);
  const cursors = new Uint32Array(length);
  const starts: number[] = [];
  for (const position of postings[rarest] ?? []) {
    const start = position - rarest;
    if (start < 0 || passageAt[start] !== passageAt[start + length - 1]) continue;
    if (postings.every((one, at) => at === rarest || standsAt(one, start + at, cursors, at))) starts.push(start);
  }
  const all = Uint32Array.from(starts);
  return { starts: all, ends: all.map((start) => start + length) };
}

/** Where one thing is followed at once by another in the same passage. */
export function chain(before: Places, after: Places, { passageAt }: Pick<WordLine, 'passageAt'>): Places {
  const found: number[] = [];
  const starting = new Map<number, number[]>();
  for (const [at, start] of after.starts.entries()) {
    const ends = starting.get(start);
    if (ends) ends.push(after.ends[at] ?? start);
    else starting.set(start, [after.ends[at] ?? start]);
  }
  for (const [at, start] of before.starts.entries()) {
    const end = before.ends[at] ?? start;
    if (passageAt[start] !== passageAt[end]) continue;
    for (const last of starting.get(end) ?? []) found.push(pack(start, last));
  }
  return unpack(Float64Array.from(found).sort());
}

/** Where one or the other stands; the same place once. */
export function either(all: readonly Places[]): Places {
  const some = all.filter(({ starts }) => starts.length > 0);
  if (some.length <= 1) return some[0] ?? nowhere;
  const found = new Float64Array(some.reduce((sum, { starts }) => sum + starts.length, 0));
  let count = 0;
  for (const { starts, ends } of some)
    for (let at = 0; at < starts.length; at++) found[count++] = pack(starts[at] ?? 0, ends[at] ?? 0);
  return unpack(found.sort());
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
  return unpack(Float64Array.from(found).sort());
}

/** Keeps the places in some articles. @param isIn one byte an article. */
export function keepIn(
  places: Places,
  isIn: (article: number) => boolean,
  { passageAt, articleOf }: Pick<WordLine, 'passageAt' | 'articleOf'>,
): Places {
  const kept: number[] = [];
  for (const [at, start] of places.starts.entries()) if (isIn(articleOf[passageAt[start] ?? 0] ?? 0)) kept.push(at);
  return {
    starts: Uint32Array.from(kept, (at) => places.starts[at] ?? 0),
    ends: Uint32Array.from(kept, (at) => places.ends[at] ?? 0),
  };
}

/** Whether a position is among sorted ones that are asked for in rising order; the cursor remembers how far it is. */
function standsAt(positions: Uint32Array, wanted: number, cursors: Uint32Array, which: number): boolean {
  let at = cursors[which] ?? 0;
  let step = 1;
  while (at + step < positions.length && (positions[at + step] ?? 0) <= wanted) {
    at += step;
    step *= 2;
  }
  while (step >= 1) {
    if (at + step < positions.length && (positions[at + step] ?? 0) <= wanted) at += step;
    step = Math.floor(step / 2);
  }
  cursors[which] = at;
  return positions[at] === wanted;
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
  return { starts, ends: starts.map((start, at) => start + ((single[at] ?? 0) % longestRun)) };
}

const longestRun = 1024;
