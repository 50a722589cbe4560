import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareOfMemory } from './share-of-memory.ts';

const gigabytes = (count: number): number => count * 2 ** 30;

test('those who print share three quarters of the machine, and none gets less than Node gives it', () => {
  assert.equal(shareOfMemory(2, gigabytes(32), gigabytes(4)), 12 * 1024);
  assert.equal(shareOfMemory(16, gigabytes(32), gigabytes(4)), 4 * 1024);
});
