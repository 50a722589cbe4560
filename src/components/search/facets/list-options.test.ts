import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOptions } from './list-options.ts';

const ids = (options: { id: string }[]): string[] => options.map(({ id }) => id);

test('values that would leave most come first, those alike by name, and those that leave nothing not at all', () => {
  const values: [string, string, number][] = [
    ['c', 'Chronicle', 2],
    ['g', 'Gazette', 5],
    ['b', 'Bulletin', 2],
    ['n', 'News', 0],
  ];
  assert.deepEqual(ids(listOptions('outlet', values, [])), ['g', 'b', 'c']);
});

test('what is chosen is offered even if it leaves nothing or nobody knows it', () => {
  const options = listOptions('outlet', [['n', 'News', 0]], ['n', 'gone']);
  assert.deepEqual(
    options,
    [
      { id: 'n', label: 'News', articles: 0, isChosen: true },
      { id: 'gone', label: 'gone', articles: 0, isChosen: true },
    ].toSorted((a, b) => (a.label < b.label ? -1 : 1)),
  );
});

test('years are in order, the last first and the undated below', () => {
  const values: [string, string, number][] = [
    ['undated', 'Undated', 9],
    ['2021', '2021', 1],
    ['2022', '2022', 5],
  ];
  assert.deepEqual(ids(listOptions('year', values, [])), ['2022', '2021', 'undated']);
});
