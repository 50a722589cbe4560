import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collateStory } from './collate.ts';
import { compareArticles } from './compare-articles.ts';
import { ferry } from './fixtures/ferry.ts';

const links = collateStory(Object.values(ferry)).links.filter(({ relation }) => relation !== 'related');

test('tells what was moved, what is missing and what is only here', () => {
  const { moved, onlyInA, onlyInB } = compareArticles(ferry.agency, ferry.reordered, links);
  assert.ok(moved.some(({ a }) => a === 'p11s1' || a === 'p9s1'));
  assert.ok(onlyInA.includes('p3s1') && onlyInA.includes('p5s1'));
  assert.deepEqual(
    onlyInB.filter((id) => id !== 'ts1'),
    [],
  );
});

test('says the same whichever article comes first', () => {
  const [forth, back] = [
    compareArticles(ferry.agency, ferry.cut, links),
    compareArticles(ferry.cut, ferry.agency, links),
  ];
  assert.deepEqual([forth.onlyInA, forth.onlyInB], [back.onlyInB, back.onlyInA]);
  assert.deepEqual([forth.shingles.ofA, forth.shingles.ofB], [back.shingles.ofB, back.shingles.ofA]);
});

test('shingles tell a copy from a report that shares only names and quotations', () => {
  assert.ok(compareArticles(ferry.agency, ferry.reprint, []).shingles.ofA > 0.9);
  assert.ok(compareArticles(ferry.agency, ferry.broadcaster, []).shingles.ofA < 0.05);
});
