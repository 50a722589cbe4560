import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../words/english.ts';
import { listWays } from './list-ways.ts';

type There = Parameters<typeof listWays>[0];

const { compare } = english.words;
const nothing: There = {
  groups: { contradictions: [], different: [], compatible: [], agreed: [], single: [] },
  quotations: [],
  pairs: [],
  stemma: undefined,
  drawn: [],
  families: [],
  told: [],
  articles: [1],
  isFolded: false,
  isRead: false,
};
const hrefs = (there: Partial<There>): string[] =>
  listWays({ ...nothing, ...there }, compare).map(({ href, count }) => `${href} ${count ?? ''}`.trim());
const many = (count: number): never[] => Array.from({ length: count }) as never[];

test('the ways down a comparison lead only to what is there, in the order of the page, with how much it is', () => {
  assert.deepEqual(hrefs({}), []);
  const groups = { contradictions: many(1), different: many(2), compatible: many(3), agreed: many(4), single: many(5) };
  const families = [{ differences: many(2) }, { differences: many(1) }] as unknown as There['families'];
  const told = [{ groups: many(4) }, { groups: many(5) }] as unknown as There['told'];
  const all = {
    groups,
    families,
    told,
    quotations: many(6),
    pairs: many(9),
    stemma: {},
    drawn: many(7),
    articles: [1, 2],
  };
  assert.deepEqual(hrefs(all), [
    '#contradictions 1',
    '#different 2',
    '#compatible 3',
    '#agreed 4',
    '#single 5',
    '#differences 3',
    '#stemma',
    '#families 7',
    '#quotations 6',
    '#told 9',
    '#read',
  ]);
  assert.deepEqual(
    hrefs({ ...all, isFolded: true }).filter((way) => /differences|told/.test(way)),
    [],
  );
  assert.deepEqual(hrefs({ pairs: many(9) }), ['#quotations 9']);
});

test('a claim of one article is told by one only where all were read, else by one so far', () => {
  const labelled = (isRead: boolean): string | undefined =>
    listWays({ ...nothing, groups: { ...nothing.groups, single: many(1) }, isRead }, compare)[0]?.label;
  assert.deepEqual([labelled(true), labelled(false)], [compare.claims.single, compare.claims.singleSoFar]);
  assert.notEqual(labelled(true), labelled(false));
});
