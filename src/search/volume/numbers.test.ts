import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNumbers, writeNumbers } from './numbers.ts';

test('numbers are written as one letter each where they are small, and read again', () => {
  assert.deepEqual(
    [[], [0], [79], [80], [0, 1, 2], [1039, 1040]].map((numbers) => writeNumbers(numbers).length),
    [0, 1, 1, 2, 3, 5],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(), fc.maxSafeNat())), (numbers) => {
      const written = writeNumbers(numbers);
      assert.deepEqual(readNumbers(written), numbers);
      assert.equal(JSON.stringify(written).length, written.length + 2, 'nothing of it is escaped');
    }),
  );
});

test('no two numbers are written alike', () => {
  const written = Array.from({ length: 20_000 }, (_, number) => writeNumbers([number]));
  assert.equal(new Set(written).size, written.length);
});
