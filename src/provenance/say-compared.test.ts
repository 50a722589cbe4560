import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayCompared } from './say-compared.ts';

const articles = ['a', 'b', 'c'];

test('a story that nobody has compared is said to be so, whatever a program finds', () => {
  assert.equal(sayCompared({ articles, comparisons: [], isBegun: false }), 'Nobody has compared these articles.');
});

test('what an editor has recorded is no complete reading', () => {
  assert.match(sayCompared({ articles, comparisons: [], isBegun: true }), /in some places; none .* completely/);
  assert.match(
    sayCompared({ articles, comparisons: [{ articles, read: 'part' }], isBegun: true }),
    /^An editor has read parts/,
  );
});

test('that all were read against all is said only where each two were', () => {
  const all = { articles, read: 'complete' as const };
  assert.match(sayCompared({ articles, comparisons: [all], isBegun: false }), /every one .* every other/);
  const two = { articles: ['a', 'b'], read: 'complete' as const };
  assert.match(sayCompared({ articles, comparisons: [two], isBegun: false }), /has read 2 of these 3 articles/);
  const other = { articles: ['b', 'c'], read: 'complete' as const };
  assert.match(
    sayCompared({ articles, comparisons: [two, other], isBegun: false }),
    /has read 3 of these 3 articles against others/,
  );
});

test('one article alone has nothing to be compared with', () => {
  assert.equal(
    sayCompared({ articles: ['a'], comparisons: [], isBegun: false }),
    'There is nothing here to compare yet.',
  );
});
