import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layVolume } from '../fixtures/lay-volume.ts';
import { beginSearch, search } from '../answer/search.ts';
import type { FoundArticle } from '../answer/answer.ts';

const texts = [['the old bridge at the harbour'], ['a bridge', 'a harbour'], ['a bridge', 'a pier'], ['a pier'], []];

/** What is found of these articles, in the order of their numbers. */
async function find(words: string): Promise<FoundArticle[]> {
  const articles = texts.map((its, at) => ({
    id: String(at),
    language: 'en',
    passages: its.map((text, passage) => ({ id: `p${passage + 1}`, text })),
  }));
  const volume = await layVolume(articles, 0, 100);
  const searched = {
    articles: articles.length,
    languages: ['en'],
    namesOf: () => Promise.resolve({}),
    volumes: [() => Promise.resolve(volume)],
  };
  const found = beginSearch({ words, chosen: {}, order: undefined, withPeople: false }, searched);
  await search(found, searched, () => Promise.resolve(), new AbortController().signal);
  return found.told.articles.toSorted((a, b) => a.article - b.article);
}

test('an article answers in one passage, as a whole, or with some of the words, of which the missing are told', async () => {
  assert.deepEqual(
    (await find('bridge harbour')).map(({ article, tier, missing }) => [article, tier, missing]),
    [
      [100, 'passage', []],
      [101, 'article', []],
      [102, 'some', [1]],
    ],
  );
});

test('where more is asked than plain words, some of them are no answer', async () => {
  assert.deepEqual(
    (await find('bridge harbour -pier')).map(({ article, tier }) => [article, tier]),
    [
      [100, 'passage'],
      [101, 'article'],
    ],
  );
});

test('what is not wanted is asked of the passage', async () => {
  assert.deepEqual(
    (await find('bridge -harbour')).map(({ article, tier }) => [article, tier]),
    [
      [101, 'passage'],
      [102, 'passage'],
    ],
  );
});
