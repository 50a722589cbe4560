import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countCodePoints } from './code-points.ts';

test('an offset between two characters becomes the number of characters before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      assert.equal(countCodePoints(before + after, before.length), [...before].length);
    }),
  );
});
