import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isExact, scoreAnswer, sharesOf } from './score-answers.ts';

const truth = { passages: new Map([['a', ['p1', 'p2']]]), articles: ['b'], some: [] };
const found = {
  state: 'settled' as const,
  faults: [],
  milliseconds: 1,
  passages: 2,
  articles: [
    { article: 0, tier: 'passage' as const },
    { article: 1, tier: 'article' as const },
  ],
  read: [{ article: 0, id: 'a', answering: ['p2', 'p1'] }],
};

test('what is found just as the rule says is exact, in whatever order', () => {
  const score = scoreAnswer(truth, found, ['a', 'b']);
  assert.ok(isExact(score));
  assert.deepEqual(sharesOf([score]), { recall: 1, precision: 1 });
});

test('a passage that is missed, a passage too many, another tier and another number of passages are told', () => {
  const other = { ...found, passages: 3, read: [{ article: 0, id: 'a', answering: ['p1', 'p3'] }] };
  const { missed, wrong } = scoreAnswer(truth, { ...other, articles: [{ article: 0, tier: 'passage' }] }, ['a', 'b']);
  assert.deepEqual(missed.toSorted(), ['2 passages', 'a#p2', 'article b']);
  assert.deepEqual(wrong.toSorted(), ['3 passages', 'a#p3']);
});
