import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chooseRuns, type Run } from './choose-runs.ts';

test('runs that keep the order of the paragraphs are all chosen', () => {
  const runs = [run(0, 0, 5), run(1, 5, 6), run(3, 20, 30)];
  assert.deepEqual(chooseRuns(runs), runs);
  assert.deepEqual(chooseRuns([]), []);
});

test('the paragraph that was moved is left out, whichever end it was moved to', () => {
  assert.deepEqual(chooseRuns([run(0, 30, 40), run(1, 0, 10), run(2, 10, 20)]), [run(1, 0, 10), run(2, 10, 20)]);
  assert.deepEqual(chooseRuns([run(0, 10, 20), run(1, 20, 30), run(2, 0, 10)]), [run(0, 10, 20), run(1, 20, 30)]);
});

test('one long paragraph counts for more than several short ones', () => {
  assert.deepEqual(chooseRuns([run(0, 50, 90), run(1, 0, 2), run(2, 2, 4)]), [run(0, 50, 90)]);
});

test('of several runs of a paragraph one is chosen, the earliest that fits', () => {
  assert.deepEqual(chooseRuns([run(0, 5, 6), run(0, 9, 10), run(1, 2, 3), run(1, 7, 8), run(1, 20, 21)]), [
    run(0, 5, 6),
    run(1, 7, 8),
  ]);
});

test('no choice keeps more words in order', () => {
  // All runs of a paragraph are as long as the paragraph.
  const places = fc.uniqueArray(fc.nat(12), { maxLength: 3 });
  const paragraphs = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), places), { maxLength: 4 });
  fc.assert(
    fc.property(paragraphs, (all) => {
      const sorted = all.flatMap(([length, starts], paragraph) =>
        starts.toSorted((a, b) => a - b).map((start) => run(paragraph, start, start + length)),
      );
      const chosen = chooseRuns(sorted);
      assert.ok(isChain(chosen));
      assert.ok(chosen.every((choice) => sorted.includes(choice)));
      assert.equal(weightOf(chosen), Math.max(...subsetsOf(sorted).filter(isChain).map(weightOf)));
    }),
    { numRuns: 300 },
  );
});

function run(paragraph: number, start: number, end: number): Run {
  return { paragraph, start, end };
}

function isChain(runs: Run[]): boolean {
  return runs.every((later, index) => {
    const earlier = runs[index - 1];
    return !earlier || (earlier.paragraph < later.paragraph && earlier.end <= later.start);
  });
}

function weightOf(runs: Run[]): number {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0);
}

function subsetsOf<T>([first, ...rest]: T[]): T[][] {
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without, ...without.map((subset) => [first, ...subset])];
}
