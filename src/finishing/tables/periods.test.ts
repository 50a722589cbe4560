import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutByTime, nameOfPart, readPart } from './periods.ts';

const day = fc
  .date({ min: new Date('0900-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const items = fc.array(
  fc.record({ day: fc.option(fc.oneof(day, fc.constant('-0500-01-01'))), bytes: fc.nat(4_000_000) }),
);
const published = fc.uniqueArray(fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([one, length]) => one.slice(0, length)));

test('what is not too much for one file is not cut', () => {
  const few = [{ day: '2011-03-02', bytes: 4_000_000 }];
  assert.deepEqual(cutByTime(few, []), { leaves: new Map([['', few]]), inner: [] });
});

test('too much of one file is cut into years, of a year into months, of a month into days, and of a day no more', () => {
  const days = ['2010-05-01', '2011-03-02', '2011-03-03', '2011-04-01', null];
  const { leaves, inner } = cutByTime(
    days.map((one) => ({ day: one, bytes: one === '2011-03-03' ? 8_000_000 : 1 })),
    [],
  );
  assert.deepEqual([...leaves.keys()], ['2010', '2011-03-02', '2011-03-03', '2011-04', 'undated']);
  assert.deepEqual(inner, ['', '2011', '2011-03']);
});

test('everything stands in one part, which is of its time', () => {
  fc.assert(
    fc.property(items, published, (all, kept) => {
      const { leaves } = cutByTime(all, kept);
      const told = [...leaves.values()].flat();
      assert.equal(told.length, all.length);
      assert.deepEqual(new Set(told), new Set(all));
      for (const [period, its] of leaves)
        for (const one of its)
          assert.ok(period === 'undated' ? !one.day || one.day.startsWith('-') : one.day?.startsWith(period) !== false);
    }),
  );
});

test('a part that was there once and published is there for good, whatever comes and goes', () => {
  fc.assert(
    fc.property(items, items, (all, others) => {
      const before = cutByTime(all, []);
      const names = [...before.leaves.keys(), ...before.inner].filter((name) => name !== '');
      const { leaves, inner } = cutByTime(others, names);
      for (const name of names) assert.ok(leaves.has(name) || inner.includes(name), name);
    }),
  );
});

test('a part is known by its name', () => {
  assert.deepEqual(readPart(nameOfPart('passages', '2011-03')), { table: 'passages', period: '2011-03' });
  assert.deepEqual(readPart(nameOfPart('passages', '')), { table: 'passages', period: '' });
  assert.equal(readPart('passages-2011-3'), undefined);
});
