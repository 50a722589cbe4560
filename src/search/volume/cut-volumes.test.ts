import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutVolumes } from './cut-volumes.ts';

const present = (...ids: string[]): Map<string, string> => new Map(ids.map((id) => [id, id]));

test('what was published comes in its order, then the others by id', () => {
  assert.deepEqual(cutVolumes(['z', 'b'], present('a', 'b', 'y', 'z'), 3), [['z', 'b', 'a'], ['y']]);
});

test('what is no longer there leaves its number empty', () => {
  assert.deepEqual(cutVolumes(['z', 'gone', 'b'], present('b', 'z'), 2), [['z', undefined], ['b']]);
});

test('an archive in which nothing can be read has no volumes', () => {
  assert.deepEqual(cutVolumes(['gone'], new Map()), []);
});
