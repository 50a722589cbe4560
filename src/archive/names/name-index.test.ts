import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { cutIndex } from './name-index.ts';

const cut = async (names: string[], published: string[] = [], language = 'en') => {
  const ledger = { addresses: new Map(published.map((address) => [address, '2031-01-01'])) };
  const groups = await cutIndex(layArchive({ facts: { language }, ledger }), names, (name) => name, '/entities/by/');
  return groups.map(({ letter, items }) => `${letter}: ${items.length}`);
};
const many = Array.from({ length: 401 }, (_, index) => `${index % 2 === 0 ? 'Anna' : 'Bert'} ${index}`);

test('a list of names is cut into its letters where it is too long for one page', async () => {
  assert.deepEqual(await cut(many), ['A: 201', 'B: 200']);
  assert.deepEqual(await cut(many.slice(1)), []);
});

test('a page of a letter that was published stays, though nobody may be left under it', async () => {
  const published = [
    '/entities/by/a/',
    '/entities/by/z/',
    '/entities/by/',
    '/entities/by/feed.xml',
    '/entities/by/2022/',
  ];
  assert.deepEqual(await cut(['Anna', 'Bert'], published), ['A: 1', 'B: 1', 'Z: 0']);
});
