import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue, Column } from '../../schema/published/search.ts';
import { columnNames } from '../../schema/published/search-columns.ts';
import { writeDateValue } from './date-value.ts';
import { findFact, findPeople, isOfPeople, rowOf } from './facts.ts';
import { must } from '../../text/must.ts';
import { parseDate } from '../../text/dates/edtf.ts';

const dates = ['2022-01-11', '2022-01', '2022-02-01/..'].map((text) =>
  writeDateValue(must(parseDate(text), 'a date is a date')),
);
const none: Column = { values: [], of: [[], [], [], []] };
const columns: Catalogue['columns'] = {
  ...(Object.fromEntries(columnNames.map((name) => [name, none])) as Catalogue['columns']),
  outlet: {
    values: [
      ['ap', 'Associated Press'],
      ['le-echo', 'L’Écho'],
    ],
    of: [0, 1, 0, []],
  },
  date: { values: dates.map((id) => [id, id]), of: [0, 1, 2, []] },
  source: {
    values: [
      ['B', 'Usually reliable'],
      ['not-assessed', 'Not assessed'],
    ],
    of: [0, 0, 1, []],
  },
  information: {
    values: [
      ['2', 'Probably true'],
      ['3', 'Possibly true'],
    ],
    of: [0, 1, 0, []],
  },
};
const find = (field: Parameters<typeof findFact>[0], value: string): number[] => [
  ...findFact(field, value, { articles: 4, columns }),
];

test('a fact is asked for by its id or by what it is called, whatever its letters', () => {
  assert.deepEqual(find('outlet', 'ap'), [1, 0, 1, 0]);
  assert.deepEqual(find('outlet', 'associated press'), [1, 0, 1, 0]);
  assert.deepEqual(find('outlet', "l'echo"), [0, 1, 0, 0]);
  assert.deepEqual(find('outlet', 'associated'), [0, 0, 0, 0]);
});

test('a date is within what is asked for if it may be', () => {
  assert.deepEqual(find('date', '2022-01-11'), [1, 1, 0, 0]);
  assert.deepEqual(find('date', '2022-01-12..2022-02'), [0, 1, 1, 0]);
  assert.deepEqual(find('date', '2023'), [0, 0, 1, 0]);
  assert.deepEqual(find('date', '2021'), [0, 0, 0, 0]);
});

test('a rating is of the source, of the information, or of both', () => {
  assert.deepEqual(find('rating', 'b'), [1, 1, 0, 0]);
  assert.deepEqual(find('rating', '2'), [1, 0, 1, 0]);
  assert.deepEqual(find('rating', 'B3'), [0, 1, 0, 0]);
  assert.deepEqual(find('rating', 'not-assessed'), [0, 0, 1, 0]);
});

test('people are asked for in their own columns', () => {
  const people = {
    entity: { values: [['nato', 'NATO']], of: [[], 0, [], []] },
    author: { values: [['a-b', 'A. B.']], of: [[0], [], [], []] },
  } satisfies Parameters<typeof findPeople>[2];
  assert.deepEqual([...findPeople('entity', 'nato', people, 4)], [0, 1, 0, 0]);
  assert.deepEqual([...findPeople('by', 'a. b.', people, 4)], [1, 0, 0, 0]);
  assert.deepEqual([isOfPeople('by'), isOfPeople('outlet')], [true, false]);
});

test('a row has one value, several or none', () => {
  const column: Column = { values: [], of: [3, [1, 2], []] };
  assert.deepEqual(
    [0, 1, 2, 3].map((article) => rowOf(column, article)),
    [[3], [1, 2], [], []],
  );
});
