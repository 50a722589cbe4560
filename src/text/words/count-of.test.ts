import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf } from './count-of.ts';

test('a count has its noun in the right number', () => {
  assert.deepEqual(
    [countOf(1, 'story'), countOf(2, 'story'), countOf(0, 'article'), countOf(1200, 'day')],
    ['1 story', '2 stories', '0 articles', '1,200 days'],
  );
});
