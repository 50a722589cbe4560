import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../../words/languages.ts';
import { listParts } from './list-parts.ts';

test('things in a row stand between the words of the language', () => {
  const { list } = speak('en');
  assert.deepEqual(listParts(list, 3), [0, ', ', 1, ' and ', 2]);
  assert.deepEqual(listParts(list, 1), [0]);
  assert.deepEqual(listParts(list, 0), []);
});
