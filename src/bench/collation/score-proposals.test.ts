import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreProposals, sumScores } from './score-proposals.ts';

test('counts each proposal once and leaves open ones out', () => {
  const { precision, recall, f1 } = scoreProposals(['x', 'x', 'y', 'open'], new Set(['x', 'z']), new Set(['open']));
  assert.deepEqual([precision, recall, f1], [0.5, 0.5, 0.5]);
});

test('adds up counts, not shares', () => {
  assert.equal(
    sumScores([
      { right: 1, proposed: 1, wanted: 1 },
      { right: 0, proposed: 3, wanted: 3 },
    ]).f1,
    0.25,
  );
});
