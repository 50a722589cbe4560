import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateRanking } from './judged-questions.ts';

const judged = { question: 'bridges', relevant: { a: 3, b: 1 } };

test('the best order there could be is 1, and what nobody needs is 0', () => {
  assert.equal(rateRanking(['a', 'b'], judged), 1);
  assert.equal(rateRanking(['c', 'd'], judged), 0);
});

test('what stands further down counts less', () => {
  assert.ok(rateRanking(['b', 'a'], judged) < 1);
  assert.ok(rateRanking(['c', 'a'], judged) < rateRanking(['a', 'c'], judged));
});

test('nothing after the tenth counts', () => {
  assert.equal(rateRanking([...Array.from({ length: 10 }, (_, at) => `c${at}`), 'a'], judged), 0);
});
