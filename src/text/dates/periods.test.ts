import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDate, type ArchiveDate } from './edtf.ts';
import { cutByPeriod, levelOf, periodsOf } from './periods.ts';

const dated = (...texts: string[]): ArchiveDate[] =>
  texts.map((text) => parseDate(text)).filter((date) => date !== undefined);
const pagesOf = (items: ArchiveDate[], most: number): string[] =>
  cutByPeriod(items, (date) => date, most).map(
    ({ period, items: here, parts, total }) =>
      `${period || 'all'}: ${here.map(({ text }) => text).join(' ')} | ${parts.map((part) => `${part.period} ${part.count}`).join(', ')} | ${total}`,
  );

test('a list that fits on a page stays one page', () => {
  assert.deepEqual(pagesOf(dated('2020-01-01', '2021-01-01'), 2), ['all: 2020-01-01 2021-01-01 |  | 2']);
});

test('a list too long is cut into years, and a year too long into months', () => {
  assert.deepEqual(pagesOf(dated('2020-01-01', '2021-03-01', '2021-03-02', '2021-05-09'), 2), [
    'all:  | 2020 1, 2021 3 | 4',
    '2020: 2020-01-01 |  | 1',
    '2021:  | 2021-03 2, 2021-05 1 | 3',
    '2021-03: 2021-03-01 2021-03-02 |  | 2',
    '2021-05: 2021-05-09 |  | 1',
  ]);
});

test('years before 0, those of five digits and decades are cut out too, each under its own name', () => {
  const items = dated('-0043-03-15', '-0043-05', 'Y17000', 'Y-17000', '203X', '20XX');
  assert.deepEqual(
    cutByPeriod(items, (date) => date, 1).map(({ period }) => period),
    ['', '-0043', '-0043-03', '-0043-05', 'Y17000', 'Y-17000', '203X', '20XX'],
  );
});

test('a date known to the year only stays on the page of the year', () => {
  assert.deepEqual(pagesOf(dated('2021', '2021-03-01', '2021-03-02'), 2).slice(0, 2), [
    'all:  | 2021 3 | 3',
    '2021: 2021 | 2021-03 2 | 3',
  ]);
});

test('what has no date stands on the page of the whole list, and makes it no shorter', () => {
  const [first, second] = dated('2021-03-01', '2021-03-02');
  const items = [first, second, undefined];
  const [whole, ...parts] = cutByPeriod(items, (date) => date, 2);
  assert.deepEqual([whole?.items, whole?.parts, whole?.total], [[undefined], [{ period: '2021', count: 2 }], 3]);
  assert.deepEqual(
    parts.map((page) => page.items),
    [[first, second]],
  );
  assert.equal(cutByPeriod([undefined, undefined, undefined], (date) => date, 2).length, 1);
});

test('every item stands on exactly one page, however many there are', () => {
  const day = fc.tuple(
    fc.integer({ min: 2019, max: 2021 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (days, most) => {
      const items = dated(
        ...days.map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
      );
      const pages = cutByPeriod(items, (date) => date, most);
      assert.deepEqual(new Set(pages.flatMap((page) => page.items)), new Set(items));
      assert.equal(
        pages.reduce((sum, page) => sum + page.items.length, 0),
        items.length,
      );
      assert.equal(new Set(pages.map(({ period }) => period)).size, pages.length);
    }),
  );
});

test('a date falls into the periods it is certainly in, whatever its year', () => {
  const into = (text: string): string[] => periodsOf(parseDate(text));
  assert.deepEqual(into('2031-01-01'), ['2031', '2031-01', '2031-01-01']);
  assert.deepEqual(into('2031-01-XX'), ['2031', '2031-01']);
  for (const text of ['2031-XX', '2031-21', '2031']) assert.deepEqual(into(text), ['2031'], text);
  assert.deepEqual(into('203X'), ['203X']);
  assert.deepEqual(into('-0043-03-15'), ['-0043', '-0043-03', '-0043-03-15']);
  assert.deepEqual(into('Y17000'), ['Y17000']);
  assert.deepEqual(into('Y-17000'), ['Y-17000']);
  assert.deepEqual(into('../2031-01'), ['2031', '2031-01']);
  assert.deepEqual(periodsOf(undefined), []);
});

test('years and what is longer are of the first level, months of the second, days of the third', () => {
  assert.deepEqual(['', '203X', 'Y-17000', '-0043', '-0043-03', '2031-01-01'].map(levelOf), [0, 1, 1, 1, 2, 3]);
});
