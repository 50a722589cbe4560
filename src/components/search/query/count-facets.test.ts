import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinColumns, countFacets, valuesOf } from './count-facets.ts';
import { facets, orders } from './facets.ts';

const outlet = {
  values: [
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C'],
  ] as [string, string][],
  of: [0, 0, 1, 2],
};
const topic = {
  values: [
    ['x', 'X'],
    ['y', 'Y'],
  ] as [string, string][],
  of: [[0, 1], 0, [1], []],
};
const count = (articles: number[], chosen: object) => {
  const { left, counts } = countFacets(articles, { outlet, topic }, chosen);
  return { left, outlet: [...(counts.get('outlet') ?? [])], topic: [...(counts.get('topic') ?? [])] };
};

test('each thing that a search can be narrowed down by, and each order, has a name of its own', () => {
  for (const names of [facets, orders].map((one) => Object.values(one))) {
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^\p{Lu}[\p{L}& ]+$/u);
  }
});

test('without a choice every article counts for each of its values', () => {
  assert.deepEqual(count([0, 1, 2, 3], {}), { left: [0, 1, 2, 3], outlet: [2, 1, 1], topic: [2, 2] });
});

test('only the articles found are counted', () => {
  assert.deepEqual(count([1, 3], {}), { left: [1, 3], outlet: [1, 0, 1], topic: [1, 0] });
});

test('a choice narrows the other facets down, while its own shows what each further choice would add', () => {
  assert.deepEqual(count([0, 1, 2, 3], { outlet: ['a'] }), { left: [0, 1], outlet: [2, 1, 1], topic: [2, 1] });
});

test('any value of a facet will do, but one of every facet is needed', () => {
  assert.deepEqual(count([0, 1, 2, 3], { outlet: ['a', 'b'], topic: ['y'] }), {
    left: [0, 2],
    outlet: [1, 1, 0],
    topic: [2, 2],
  });
});

test('a value that no article has leaves nothing', () => {
  assert.deepEqual(count([0, 1, 2, 3], { outlet: ['nobody'] }), { left: [], outlet: [2, 1, 1], topic: [0, 0] });
});

test('the columns of volumes are joined, and a value is the same in all of them', () => {
  const second = {
    values: [
      ['c', 'C'],
      ['d', 'D'],
    ] as [string, string][],
    of: [0, [1, 0]],
  };
  const joined = joinColumns([outlet, second]);
  assert.deepEqual(joined, { values: [...outlet.values, ['d', 'D']], of: [0, 0, 1, 2, 2, [3, 2]] });
  assert.deepEqual(valuesOf(joined, 5), [
    ['d', 'D'],
    ['c', 'C'],
  ]);
  assert.deepEqual(valuesOf(joined, 99), []);
});
