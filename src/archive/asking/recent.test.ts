import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Recent } from './recent.ts';

test('what was used of late is remembered, at least the half of the most and never more', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 200 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 12 }), (used, most) => {
      const recent = new Recent<number, { key: number }>(most);
      const order: number[] = [];
      for (const key of used) {
        const known = recent.get(key);
        const rank = order.indexOf(key);
        if (rank !== -1 && rank < most / 2) assert.deepEqual(known, { key });
        if (rank >= Math.ceil(most / 2) * 2) assert.equal(known, undefined);
        recent.set(key, { key });
        if (rank !== -1) order.splice(rank, 1);
        order.unshift(key);
      }
    }),
  );
});

test('without a limit everything is remembered, and what is said last of a key counts', () => {
  const recent = new Recent<number, { value: number }>(Infinity);
  for (let key = 0; key < 1000; key += 1) recent.set(key, { value: key });
  recent.set(0, { value: -1 });
  assert.deepEqual(recent.get(0), { value: -1 });
  assert.deepEqual(recent.get(999), { value: 999 });
});
