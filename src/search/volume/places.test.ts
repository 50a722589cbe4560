import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chain, either, firstFrom, keepIn, layPlaces, layWordPlaces, near, type Places } from './places.ts';

/** A place: where it starts, and where it ends. */
type Span = readonly [start: number, end: number];

const spans = ({ starts, ends }: Places): Span[] => Array.from(starts, (start, at) => [start, ends[at] ?? 0]);
const sorted = (some: readonly Span[]): Span[] =>
  [...new Map(some.map((one) => [one.join(), one])).values()].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
const lay = (some: readonly Span[]): Places => layPlaces(some.map(([start, end]) => [start, end - start]));

/** Passages of some words, and two sets of places in them, none over the end of a passage. */
const placed = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }).chain((lengths) => {
  const passageAt = Uint32Array.from(lengths.flatMap((length, passage) => Array<number>(length).fill(passage)));
  const all = Array.from(passageAt.keys()).flatMap((start) => [1, 2, 3].map((words): Span => [start, start + words]));
  const inside = all.filter(([start, end]) => passageAt[start] === passageAt[end - 1]);
  const some = fc.subarray(inside);
  const single = fc.subarray(inside.filter(([start, end]) => end === start + 1));
  const set = fc.oneof(some, single);
  return fc.record({ passageAt: fc.constant(passageAt), one: set, other: set });
});

test('one thing followed by another is every pair where one ends and the other starts in the same passage', () => {
  fc.assert(
    fc.property(placed, ({ passageAt, one, other }) => {
      const pairs = one.flatMap(([start, middle]) =>
        other.flatMap(([next, end]): Span[] =>
          next === middle && passageAt[start] === passageAt[next] ? [[start, end]] : [],
        ),
      );
      assert.deepEqual(spans(chain(lay(one), lay(other), { passageAt })), sorted(pairs));
    }),
  );
});

test('either is each place once, in order', () => {
  fc.assert(
    fc.property(placed, ({ one, other }) => {
      assert.deepEqual(spans(either([lay(one), lay([]), lay(other)])), sorted([...one, ...other]));
    }),
  );
});

test('near are all places that have one of the other kind with so few words between, on either side, apart', () => {
  fc.assert(
    fc.property(placed, fc.integer({ min: 0, max: 3 }), ({ passageAt, one, other }, within) => {
      const found = one.flatMap((a) =>
        other.flatMap((b) => {
          const between = Math.max(b[0] - a[1], a[0] - b[1]);
          return passageAt[a[0]] === passageAt[b[0]] && between >= 0 && between <= within ? [a, b] : [];
        }),
      );
      assert.deepEqual(spans(near(lay(one), lay(other), within, { passageAt })), sorted(found));
    }),
    { numRuns: 1000 },
  );
});

test('those of some passages are kept as they are', () => {
  fc.assert(
    fc.property(placed, ({ passageAt, one }) => {
      const isEven = (passage: number): boolean => passage % 2 === 0;
      const kept = sorted(one).filter(([start]) => isEven(passageAt[start] ?? 0));
      assert.deepEqual(spans(keepIn(lay(one), isEven, { passageAt })), kept);
    }),
  );
});

test('places of one length say so, others do not', () => {
  assert.equal(layWordPlaces(Uint32Array.of(3, 4)).length, 1);
  assert.equal(
    lay([
      [0, 2],
      [5, 7],
    ]).length,
    2,
  );
  assert.equal(
    lay([
      [0, 2],
      [5, 6],
    ]).length,
    undefined,
  );
});

test('the first position from one on is where it would be put in', () => {
  fc.assert(
    fc.property(fc.uint32Array({ max: 20 }), fc.integer({ min: 0, max: 21 }), (numbers, from) => {
      const positions = numbers.toSorted();
      const at = positions.findIndex((position) => position >= from);
      assert.equal(firstFrom(positions, from), at === -1 ? positions.length : at);
    }),
  );
});
