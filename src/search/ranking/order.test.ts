import assert from 'node:assert/strict';
import { test } from 'node:test';
import { putInOrder } from './order.ts';
import type { Judged } from './tiers.ts';

function judge(article: number, more: Partial<Judged> = {}): Judged {
  return {
    place: article,
    article,
    tier: 'passage',
    passages: 1,
    missing: [],
    score: 0,
    date: undefined,
    outlet: '',
    story: undefined,
    ...more,
  };
}

const numbers = (all: readonly Judged[]): number[] => all.map(({ article }) => article);

test('what answers in a passage stands before the rest in every order', () => {
  const all = [
    judge(1, { tier: 'some', score: 9, date: '2024', outlet: 'A' }),
    judge(2, { tier: 'article', score: 5, date: '2023', outlet: 'B' }),
    judge(3, { score: 1, date: '2022', outlet: 'C' }),
  ];
  for (const order of ['relevance', 'newest', 'oldest', 'outlet'] as const)
    assert.deepEqual(numbers(putInOrder(all, order)), [3, 2, 1]);
});

test('the best match is first, the newer of two as good, and then the one that joined first', () => {
  const all = [
    judge(1, { score: 2, date: '2021' }),
    judge(3, { score: 2, date: '2022' }),
    judge(2, { score: 2, date: '2022' }),
    judge(4, { score: 3 }),
  ];
  assert.deepEqual(numbers(putInOrder(all, 'relevance')), [4, 2, 3, 1]);
});

test('what is undated stands last, by whichever date', () => {
  const all = [judge(1), judge(2, { date: '2022-01-11' }), judge(3, { date: '2022-01-13' })];
  assert.deepEqual(numbers(putInOrder(all, 'newest')), [3, 2, 1]);
  assert.deepEqual(numbers(putInOrder(all, 'oldest')), [2, 3, 1]);
});

test('outlets stand by their names as readers sort them, and each from its newest on', () => {
  const all = [
    judge(1, { outlet: 'Zeit', date: '2023' }),
    judge(2, { outlet: 'Écho', date: '2021' }),
    judge(3, { outlet: 'Écho', date: '2022' }),
    judge(4, { outlet: 'daily' }),
  ];
  assert.deepEqual(numbers(putInOrder(all, 'outlet')), [4, 3, 2, 1]);
});
