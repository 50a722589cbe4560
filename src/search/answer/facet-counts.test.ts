import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Column } from '../../schema/published/search.ts';
import { FacetCounts } from './facet-counts.ts';
import type { Judged } from '../ranking/tiers.ts';

/** An outlet and a topic each for four articles. */
const outlet: Column = {
  values: [
    ['ap', 'AP'],
    ['tass', 'TASS'],
  ],
  of: [0, 0, 1, 1],
};
const topic: Column = {
  values: [
    ['war', 'War'],
    ['trade', 'Trade'],
  ],
  of: [0, 1, [0, 1], []],
};
const all = [0, 1, 2, 3].map((place): Judged => ({
  place,
  article: place,
  tier: 'passage',
  passages: 1,
  missing: [],
  score: 0,
  date: undefined,
  outlet: '',
  story: undefined,
}));

test('an article is left that has one of the values chosen in every facet', () => {
  const facets = new FacetCounts({ outlet: ['tass', 'ap'], topic: ['trade'] });
  const left = facets.add(all, { outlet, topic });
  assert.deepEqual(
    left.map(({ place }) => place),
    [1, 2],
  );
});

test('a value counts what choosing it would leave: in its own facet as if nothing were chosen there', () => {
  const facets = new FacetCounts({ outlet: ['ap'], topic: ['war'] });
  facets.add(all, { outlet, topic });
  const listed = facets.list();
  assert.deepEqual(listed.outlet, [
    ['ap', 'AP', 1],
    ['tass', 'TASS', 1],
  ]);
  assert.deepEqual(listed.topic, [
    ['war', 'War', 1],
    ['trade', 'Trade', 1],
  ]);
});

test('what several volumes have is counted together, and what is chosen is listed though nothing has it', () => {
  const facets = new FacetCounts({ outlet: ['gone'] });
  facets.add(all, { outlet, topic });
  facets.add(all.slice(0, 1), { outlet, topic });
  assert.deepEqual(facets.list().outlet, [
    ['ap', 'AP', 3],
    ['tass', 'TASS', 2],
    ['gone', 'gone', 0],
  ]);
  assert.deepEqual(facets.list().topic, []);
});

test('what has only some of the words is counted only where there is nothing else', () => {
  const some = all.map((one): Judged => ({ ...one, tier: 'some' }));
  const onlySome = new FacetCounts({});
  onlySome.add(some, { outlet });
  assert.deepEqual(onlySome.list().outlet, [
    ['ap', 'AP', 2],
    ['tass', 'TASS', 2],
  ]);
  const withBetter = new FacetCounts({});
  withBetter.add([...all.slice(0, 1), ...some.slice(1)], { outlet });
  assert.deepEqual(withBetter.list().outlet, [['ap', 'AP', 1]]);
});
