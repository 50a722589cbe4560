import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barWidth } from './bar-width.ts';

test('a bar is as long as its share, and never so short that it is not seen', () => {
  assert.deepEqual([1, 1 / 3, 1 / 3000, 0].map(barWidth), [100, 33.3, 1, 0]);
});
