import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../words/languages.ts';
import { sayCompared } from './say-compared.ts';

const voice = speak('en');
const articles = ['a', 'b', 'c'];

test('a story that nobody has compared is said to be so, whatever a program finds', () => {
  assert.equal(
    sayCompared({ articles, comparisons: [], isBegun: false }, voice),
    'Nobody has compared these articles.',
  );
});

test('what an editor has recorded is no complete reading', () => {
  assert.match(sayCompared({ articles, comparisons: [], isBegun: true }, voice), /in some places; none .* completely/);
  assert.match(
    sayCompared({ articles, comparisons: [{ articles, read: 'part' }], isBegun: true }, voice),
    /^An editor has read parts/,
  );
});

test('that all were read against all is said only where each two were', () => {
  const all = { articles, read: 'complete' as const };
  assert.match(sayCompared({ articles, comparisons: [all], isBegun: false }, voice), /every one .* every other/);
  const two = { articles: ['a', 'b'], read: 'complete' as const };
  assert.match(sayCompared({ articles, comparisons: [two], isBegun: false }, voice), /has read 2 of these 3 articles/);
  const other = { articles: ['b', 'c'], read: 'complete' as const };
  assert.match(
    sayCompared({ articles, comparisons: [two, other], isBegun: false }, voice),
    /has read 3 of these 3 articles against others/,
  );
});

test('one article alone has nothing to be compared with', () => {
  assert.equal(
    sayCompared({ articles: ['a'], comparisons: [], isBegun: false }, voice),
    'There is nothing here to compare yet.',
  );
});
