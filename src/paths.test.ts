import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from './paths.ts';

// An article's id is no period, so that `/articles/2031/` is never one.
const { articlesOf, compareRead, articleFile, storyFile, beside, ...others } = paths;
const addresses = [
  articlesOf('2031'),
  compareRead('a', ['b', 'c']),
  articleFile('a', 'record.json'),
  storyFile('a', 'collation.json'),
  beside('corrections', undefined, 'feed.xml'),
  beside('archive', undefined, 'feed.xml'),
  ...Object.values<(...parts: never[]) => string>(others).map((write) => write(...(['a', 'b'] as never[]))),
];

test('no two things have one address', () => {
  assert.deepEqual([...new Set(addresses)], addresses);
});

test('an address begins with the base path and ends with a slash unless it is a file', () => {
  for (const address of addresses.filter((one) => ![paths.asset('a'), paths.data('a')].includes(one)))
    assert.match(address, /^\/(?:[^/?#]+\/)*(?:[\w-]+\.[a-z.]+)?(?:[?#].+)?$/);
});
