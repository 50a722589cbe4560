import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layVolume } from '../fixtures/lay-volume.ts';
import { beginSearch, search, type Searched } from './search.ts';
import { showArticle } from './show.ts';

test('a passage with nothing but a common word answers, though the word is not marked', async () => {
  const texts = ['the bridge', 'the quay', 'a quay', ...Array.from({ length: 600 }, () => 'the tide')];
  const passages = texts.map((text, at) => ({ id: `p${at + 1}`, text }));
  const volume = await layVolume([{ id: 'a', language: 'en', passages }]);
  const searched: Searched = {
    articles: 1,
    languages: ['en'],
    namesOf: () => Promise.resolve({}),
    volumes: [() => Promise.resolve(volume)],
  };
  const found = beginSearch({ words: 'bridge OR the', chosen: {}, order: undefined, withPeople: false }, searched);
  await search(found, searched, () => Promise.resolve(), new AbortController().signal);
  const shown = showArticle(found, 0, { id: 'a', passages: passages.map(({ id, text }) => [id, text]) });
  assert.equal(shown.answering[0], 0);
  assert.equal(shown.answering.length, 602);
  assert.ok(!shown.answering.includes(2));
  assert.deepEqual(shown.marks, [{ passage: 0, words: [[1, 2]] }]);
});
