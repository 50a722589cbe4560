import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Column, Value } from '../../schema/published/search.ts';
import { parseDate } from '../../text/dates/edtf.ts';
import { must } from '../../text/must.ts';
import { writeDateValue } from './date-value.ts';
import { rowOf } from './facts.ts';
import { layTimes, type TimeColumns } from './time-columns.ts';

test('what is known to the season or the decade is of no day or month, and years before Christ have theirs', () => {
  const texts = ['2031-21', '203X', '20XX', '-0043-03-15', '-0043', 'Y17000', '2031-XX', '2031-05-XX'];
  const { day, month } = layDated(texts);
  assert.deepEqual(shown(month), ['2031', '203X', '20XX', '-0043-03', '-0043', 'Y17000', '2031', '2031-05']);
  assert.deepEqual(shown(day), ['2031', '203X', '20XX', '-0043-03-15', '-0043', 'Y17000', '2031', '2031-05']);
});

test('an article is of the day and the month in which its date begins, as far as they are known', () => {
  const texts = ['2022-01-13', '2022-01/2022-03', '2022~', '../2021-12-31', '2022-01-13T13:52Z'];
  const { day, month } = layTimes({
    articles: texts.length + 2,
    columns: {
      ...none,
      date: {
        values: texts.map((text) => [writeDateValue(must(parseDate(text), text)), '']),
        of: [0, 1, 2, 3, 4, [], []],
      },
      // The last one is no longer there.
      year: {
        values: [
          ['2022', '2022'],
          ['undated', 'Undated'],
        ],
        of: [0, 0, 0, 0, 0, 1, []],
      },
    },
  });
  assert.deepEqual(shown(month), ['2022-01', '2022-01', '2022', '2021-12', '2022-01', 'undated', undefined]);
  assert.deepEqual(shown(day), ['2022-01-13', '2022-01', '2022', '2021-12-31', '2022-01-13', 'undated', undefined]);
});

/** The times of articles with a date each. */
function layDated(texts: readonly string[]): TimeColumns {
  const values = texts.map((text): Value => [writeDateValue(must(parseDate(text), text)), '']);
  return layTimes({
    articles: texts.length,
    columns: { ...none, date: { values, of: [...texts.keys()] }, year: empty },
  });
}

function shown(column: Column): (string | undefined)[] {
  return column.of.map((_, article) => column.values[rowOf(column, article)[0] ?? -1]?.[0]);
}

const empty: Column = { values: [], of: [] };
const none = {
  outlet: empty,
  agency: empty,
  doubt: empty,
  story: empty,
  topic: empty,
  language: empty,
  derivation: empty,
  source: empty,
  information: empty,
  open: empty,
};
