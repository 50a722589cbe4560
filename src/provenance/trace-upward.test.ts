import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { traceSure, traceTops, type Steps } from './trace-upward.ts';

const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'same:x'];
const certainties = ['sure', 'likely', 'guess'] as const;
const graph = fc
  .array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys), fc.constantFrom(...certainties)), {
    maxLength: 14,
  })
  .map((drawn): Steps => {
    const steps: Steps = new Map();
    for (const [from, to, certainty] of drawn) steps.set(from, [...(steps.get(from) ?? []), { to, certainty }]);
    return steps;
  });

test('the tops of a text are what its ways end in, whatever circles lie on them', () => {
  fc.assert(
    fc.property(
      graph,
      fc.constantFrom(...certainties),
      fc.shuffledSubarray(keys, { minLength: 7 }),
      (steps, least, order) => {
        const topsOf = traceTops(steps, least);
        for (const key of order) assert.deepEqual(topsOf(key), findTopsPlainly(key, steps, least));
      },
    ),
    { numRuns: 2000 },
  );
});

test('one text comes surely from another where only sure steps are needed', () => {
  fc.assert(
    fc.property(graph, (steps) => {
      const isSure = traceSure(steps);
      for (const from of keys)
        for (const to of keys) assert.equal(isSure(from, to), reach(from, steps, 'sure').has(to), `${from} ${to}`);
    }),
  );
});

test('a way may be as long as an archive is large', () => {
  const steps: Steps = new Map(
    Array.from({ length: 100_000 }, (_, number) => [`${number}`, [{ to: `${number + 1}`, certainty: 'sure' }]]),
  );
  assert.deepEqual(traceTops(steps, 'likely')('0'), ['100000']);
  assert.ok(traceSure(steps)('0', '100000'));
});

/** By the words of the definition: what all that it leads to leads back to. */
function findTopsPlainly(from: string, steps: Steps, least: (typeof certainties)[number]): string[] {
  const tops = [...reach(from, steps, least)].flatMap((key) => {
    const beyond = [...reach(key, steps, least)];
    if (!beyond.every((one) => reach(one, steps, least).has(key))) return [];
    return beyond.toSorted().findLast((one) => one.startsWith('same:')) ?? beyond.toSorted()[0] ?? key;
  });
  return [...new Set(tops)].toSorted();
}

function reach(from: string, steps: Steps, least: (typeof certainties)[number]): Set<string> {
  const reached = new Set([from]);
  for (const key of reached)
    for (const { to, certainty } of steps.get(key) ?? [])
      if (certainties.indexOf(certainty) <= certainties.indexOf(least)) reached.add(to);
  return reached;
}
