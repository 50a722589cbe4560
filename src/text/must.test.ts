import assert from 'node:assert/strict';
import { test } from 'node:test';
import { must } from './must.ts';

test('a value that is there is given back, zero and an empty text too', () => {
  for (const value of ['word', '', 0, -1, false]) assert.equal(must(value, 'it is there'), value);
});

test('a value that is missing is an error that names what no longer holds', () => {
  const sums = new Float64Array(2);
  assert.throws(() => must(sums[2], 'every wording has a sum'), { message: 'Broken: every wording has a sum' });
});
