import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gatherTies, type Tie } from './gather-ties.ts';

function gather(share: number, apart: string, ...written: string[]): string[] {
  const ties = written.map((one): Tie => ({ a: one.slice(0, 1), b: one.slice(1, 2), score: Number(one.slice(3)) }));
  const areApart = (a: string, b: string) => apart.split(' ').some((pair) => pair.includes(a) && pair.includes(b));
  return gatherTies(ties, share, areApart).map(({ members, score }) => `${members.join('')} ${score}`);
}

test('what is tied with more than half of a group joins it, and a chain does not', () => {
  assert.deepEqual(gather(0.5, '-', 'ab .9', 'bc .8', 'ac .7', 'cd .6'), ['abc 0.7']);
  assert.deepEqual(gather(0.5, '-', 'ab .9', 'bc .8', 'ac .7', 'cd .6', 'bd .4'), ['abcd 0.4']);
});

test('where one tie is enough, a group is as strong as the weakest it needs', () => {
  assert.deepEqual(gather(0, '-', 'ab .9', 'bc .6', 'ac .5', 'de .8'), ['abc 0.6', 'de 0.8']);
});

test('what an editor has found to be apart is never asked together', () => {
  assert.deepEqual(gather(0, 'ac', 'ab .9', 'bc .8', 'cd .7'), ['ab 0.9', 'cd 0.7']);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.double({ min: 0, max: 1, noNaN: true }))), (made) => {
      const ties = made.filter(([a, b]) => a < b).map(([a, b, score]) => ({ a: `${a}`, b: `${b}`, score }));
      const areApart = (a: string, b: string) => (Number(a) + Number(b)) % 3 === 0;
      for (const { members } of gatherTies(ties, 0, areApart))
        for (const a of members) for (const b of members) assert.ok(a === b || !areApart(a, b));
    }),
  );
});
