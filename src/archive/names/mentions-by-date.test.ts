import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { listNaming } from '../mentions.ts';
import { countByDate } from './mentions-by-date.ts';

/** Articles that name somebody, one for each date; none for an empty one. */
async function namedOn(...dates: string[]) {
  const articles = dates.map((date, index) => [
    `a${String(index).padStart(3, '0')}`,
    { body: 'Ada came.', ...(date && { published: { date, basis: 'stated' } }) },
  ]);
  const archive = layArchive({ entities: { ada: { name: 'Ada' } }, articles: Object.fromEntries(articles) });
  return listNaming(archive, 'ada');
}

const told = ({ by, rows }: ReturnType<typeof countByDate>): string =>
  `${by}: ${rows.map(({ period, count }) => `${period || 'undated'} ${count}`).join(', ')}`;

test('few articles have a row each', async () => {
  const { by, rows } = countByDate(await namedOn('2031-03-02', '2031-03-01'));
  assert.deepEqual(
    [by, rows.map(({ article, count }) => [article?.id, count])],
    [
      'article',
      [
        ['a001', 1],
        ['a000', 1],
      ],
    ],
  );
});

test('many articles are counted by the smallest periods that make few rows, with those between in which nobody is named', async () => {
  const inDays = Array.from({ length: 13 }, (_, index) => `2031-03-0${index < 12 ? 1 : 4}`);
  assert.equal(
    told(countByDate(await namedOn(...inDays))),
    'day: 2031-03-01 12, 2031-03-02 0, 2031-03-03 0, 2031-03-04 1',
  );
  const inMonths = Array.from({ length: 13 }, (_, index) => (index < 12 ? '2030-12-01' : '2031-02-09'));
  assert.equal(told(countByDate(await namedOn(...inMonths))), 'month: 2030-12 12, 2031-01 0, 2031-02 1');
  const inYears = Array.from({ length: 13 }, (_, index) => (index < 12 ? '2020' : '2023-05'));
  assert.equal(told(countByDate(await namedOn(...inYears))), 'year: 2020 12, 2021 0, 2022 0, 2023 1');
});

test('of a long time only the years in which somebody is named have rows', async () => {
  const dates = Array.from({ length: 13 }, (_, index) => (index < 12 ? '1900-05-05' : '2031'));
  assert.equal(told(countByDate(await namedOn(...dates))), 'year: 1900 12, 2031 1');
});

test('what is known to the year alone stands before its months, and what nobody can date comes last', async () => {
  const dates = ['2031', '', ...Array.from({ length: 12 }, (_, index) => (index < 6 ? '2031-02-01' : '2031-06-30'))];
  assert.equal(
    told(countByDate(await namedOn(...dates))),
    'month: 2031 1, 2031-02 6, 2031-03 0, 2031-04 0, 2031-05 0, 2031-06 6, undated 1',
  );
});

test('what is known to the season or the decade is counted in no day, and years before Christ as any, by time', async () => {
  const dates = ['2031-21', '203X', '-0043-03-15', '-0100', ...Array.from({ length: 9 }, () => '2031-02-01')];
  assert.equal(
    told(countByDate(await namedOn(...dates), 3)),
    'day: -0100 1, -0043-03-15 1, 203X 1, 2031 1, 2031-02-01 9',
  );
});
