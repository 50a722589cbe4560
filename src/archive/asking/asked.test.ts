import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticle, articlesOf, listArticles } from '../articles.ts';
import { Asked, askingFor } from './asked.ts';
import { layArchive, type LaidArchive } from '../fixtures/lay-archive.ts';
import { noteReading } from './noted-archive.ts';
import { askAgain } from './once.ts';
import { readArticle } from '../reading.ts';
import type { Archive } from '../archive.ts';

const harbour: LaidArchive = {
  articles: {
    'harbour-closed': { story: 'harbour', body: 'The harbour is closed.' },
    'harbour-open': { story: 'harbour', body: 'The harbour is open again.' },
    rain: { body: 'It rained.' },
  },
  stories: { harbour: {} },
  entities: { harbour: { name: 'Harbour', forms: ['harbour'] } },
};

test('a page that asks for one article is as it was if another one changes', async () => {
  const asked = await ask(harbour, async (archive) => readArticle(archive, findArticle(archive, 'rain')));
  assert.deepEqual(await changed(asked, change('harbour-open', { body: 'It is closed.' })), []);
  assert.deepEqual(await changed(asked, change('rain', { body: 'It snowed.' })), ['reading: rain 1']);
  assert.deepEqual(await changed(asked, change('rain', { title: 'Snow' })), ['article: rain', 'reading: rain 1']);
});

test('a new name of somebody makes other pages of those articles only that have it', async () => {
  const entities = { harbour: { name: 'Harbour', forms: ['harbour', 'rained'] } };
  const of = (id: string) => (archive: Archive) => readArticle(archive, findArticle(archive, id));
  assert.deepEqual(await changed(await ask(harbour, of('harbour-open')), { ...harbour, entities }), []);
  assert.deepEqual(await changed(await ask(harbour, of('rain')), { ...harbour, entities }), ['reading: rain 1']);
});

test('a page that asks for the articles of a story is another one when one joins it or leaves it', async () => {
  const asked = await ask(harbour, (archive) => articlesOf(archive, 'story', 'harbour'));
  assert.deepEqual(await changed(asked, change('rain', { title: 'Snow' })), []);
  assert.deepEqual(await changed(asked, change('rain', { story: 'harbour' })), ['articles of: story harbour']);
});

test('what an answer is found out of is no question of the page', async () => {
  const asked = await ask(harbour, (archive) => articlesOf(archive, 'outlet', 'the-paper'));
  assert.deepEqual([...asked.keys()], ['articles of: outlet the-paper']);
});

test('records that are read without a join are questions too: one by its id, all as one', async () => {
  const asked = await ask(harbour, async (archive) => {
    archive.records.stories.get('harbour');
    archive.records.stories.has('flood');
    archive.records.topics.keys();
    void archive.facts;
    await archive.loadBody('articles/rain.md');
  });
  assert.deepEqual(
    [...asked.keys()],
    ['stories: harbour', 'stories: flood', 'topics', 'facts', 'body: articles/rain.md'],
  );
  const flood = { ...harbour, stories: { harbour: {}, flood: {} } };
  assert.deepEqual(await changed(asked, flood), ['stories: flood']);
});

test('a page whose article is gone is not as it was', async () => {
  const asked = await ask(harbour, (archive) => findArticle(archive, 'rain'));
  const articles = Object.fromEntries(Object.entries(harbour.articles ?? {}).filter(([id]) => id !== 'rain'));
  assert.deepEqual(await changed(asked, { ...harbour, articles }), ['article: rain']);
});

test('two pages that are made at once each note their own questions', async () => {
  const archive = noteReading(layArchive(harbour));
  const [one, other] = [new Asked(), new Asked()];
  await Promise.all([
    askingFor(one, async () => readArticle(archive, findArticle(archive, 'rain'))),
    askingFor(other, async () => {
      await Promise.resolve();
      listArticles(archive);
    }),
  ]);
  await Promise.all([one.settle(), other.settle()]);
  assert.deepEqual(
    [[...one.answers.keys()], [...other.answers.keys()]],
    [['article: rain', 'reading: rain 1'], ['articles of an archive']],
  );
});

/** What a page asks of an archive: digest by question. */
async function ask(laid: LaidArchive, make: (archive: Archive) => unknown): Promise<ReadonlyMap<string, string>> {
  const archive = noteReading(layArchive(laid));
  const asked = new Asked();
  await askingFor(asked, async () => make(archive));
  await asked.settle();
  return asked.answers;
}

/** Which of the questions another archive answers otherwise. */
async function changed(before: ReadonlyMap<string, string>, laid: LaidArchive): Promise<string[]> {
  const archive = noteReading(layArchive(laid));
  const now = new Asked();
  for (const question of before.keys()) now.note(question, await askAgain(archive, question));
  await now.settle();
  return [...before].flatMap(([question, digest]) => (now.answers.get(question) === digest ? [] : question));
}

function change(id: string, facts: object): LaidArchive {
  return { ...harbour, articles: { ...harbour.articles, [id]: { ...harbour.articles?.[id], ...facts } } };
}
