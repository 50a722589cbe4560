import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { englishDates } from '../../words/english-dates.ts';
import { layBars } from './bars.ts';

test('a few months are a bar each, and months in between that have nothing are there', () => {
  const { by, bars, apart } = layBars(
    [
      ['2022-02', 3],
      ['2021-11', 1],
      ['2022', 2],
      ['undated', 4],
    ],
    [],
    englishDates,
  );
  assert.equal(by, 'month');
  assert.deepEqual(
    bars.map(({ ids, label, articles }) => [...ids, label, articles]),
    [
      ['2021-11', 'November 2021', 1],
      ['2021-12', 'December 2021', 0],
      ['2022-01', 'January 2022', 0],
      ['2022-02', 'February 2022', 3],
    ],
  );
  assert.deepEqual(apart, [
    ['2022', 2],
    ['undated', 4],
  ]);
});

test('many months are years, with what is known by its year alone', () => {
  const { by, bars } = layBars(
    [
      ['2001-05', 1],
      ['2001-06', 1],
      ['2001', 1],
      ['2005-01', 2],
    ],
    [],
    englishDates,
  );
  assert.equal(by, 'year');
  assert.deepEqual(
    bars.map(({ ids, label, articles }) => [ids, label, articles]),
    [
      [['2001'], '2001', 3],
      [[], '2002', 0],
      [[], '2003', 0],
      [[], '2004', 0],
      [['2005'], '2005', 2],
    ],
  );
});

test('many years are put together, and a bar chooses the years that have something', () => {
  const { bars } = layBars(
    [
      ['1901-01', 1],
      ['1909', 1],
      ['2022-12', 1],
    ],
    [],
    englishDates,
  );
  assert.ok(bars.length <= 14);
  assert.deepEqual(bars[0], { ids: ['1901', '1909'], label: '1900–1909', articles: 2 });
  assert.deepEqual(bars.at(-1), { ids: ['2022'], label: '2020–2029', articles: 1 });
});

test('where all are of one month they are told apart by day, and what is known of the month alone stands beside', () => {
  const { by, bars, apart } = layBars(
    [
      ['2022-01', 4],
      ['2022', 1],
    ],
    [
      ['2022-01-11', 1],
      ['2022-01-13', 2],
      ['2022-01', 1],
      ['2022', 1],
    ],
    englishDates,
  );
  assert.equal(by, 'day');
  assert.deepEqual(
    bars.map(({ ids, label, articles }) => [...ids, label, articles]),
    [
      ['2022-01-11', '11 January 2022', 1],
      ['2022-01-12', '12 January 2022', 0],
      ['2022-01-13', '13 January 2022', 2],
    ],
  );
  assert.deepEqual(apart, [
    ['2022-01', 1],
    ['2022', 1],
  ]);
});

test('days that are too far apart for rows are months', () => {
  const days = [
    ['2022-01-01', 1],
    ['2022-01-31', 1],
  ] as const;
  const { by, bars } = layBars([['2022-01', 2]], days, englishDates);
  assert.deepEqual([by, bars.length], ['month', 1]);
});

test('times before Christ are said as everywhere, and choose what they are recorded as', () => {
  const told = (...ids: string[]): unknown[] => {
    const counts = ids.map((id) => [id, 1] as const);
    return layBars(counts, [], englishDates).bars.map(({ ids: chosen, label }) => [...chosen, label]);
  };
  assert.deepEqual(told('-0043-12', '-0042-02'), [
    ['-0043-12', 'December 44 BC'],
    ['-0042-01', 'January 43 BC'],
    ['-0042-02', 'February 43 BC'],
  ]);
  assert.deepEqual(told('-0001', '0001'), [['-0001', '2 BC'], ['1 BC'], ['0001', '1']]);
  assert.deepEqual(told('-0043', '-0020').at(0), ['-0043', '45 BC–44 BC']);
});

test('nothing dated is no bar', () => {
  assert.deepEqual(layBars([['undated', 2]], [], englishDates), { by: 'month', bars: [], apart: [['undated', 2]] });
});

test('no article is lost, and there are never more bars than a reader takes in', () => {
  const month = fc
    .tuple(fc.integer({ min: 1, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(
      ([year, month, isKnown]) => String(year).padStart(4, '0') + (isKnown ? `-${String(month).padStart(2, '0')}` : ''),
    );
  const months = fc.uniqueArray(fc.tuple(fc.oneof(month, fc.constant('undated')), fc.nat(20)), {
    selector: ([id]) => id,
  });
  fc.assert(
    fc.property(months, (given) => {
      const { bars, apart } = layBars(given, [], englishDates);
      assert.ok(bars.length <= 14);
      const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
      const laid = sum(bars.map(({ articles }) => articles)) + sum(apart.map(([, articles]) => articles));
      assert.equal(laid, sum(given.map(([, articles]) => articles)));
    }),
  );
});
