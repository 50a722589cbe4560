import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from './fixtures/lay-archive.ts';
import type { Archive } from './archive.ts';
import { entitiesIn, listEntities, listNaming, mentionsIn, namedWith, type ArticleMentions } from './mentions.ts';

const entities = { ada: { name: 'Ada Byron', forms: ['Byron'] }, bob: { name: 'Bob Smith' }, cy: { name: 'Cy Young' } };

test('an entity that no article names is not listed', async () => {
  assert.deepEqual(await listEntities(layArchive({ entities, articles: { a: {} } })), []);
});

test('each sentence that names an entity stands once, with the forms found in it', async () => {
  const archive = layArchive({
    entities,
    articles: { a: { body: 'Ada Byron spoke; Byron left. Nobody followed. Byron was back.' } },
  });
  const [article] = await mentionsOf(archive, 'ada');
  assert.equal(article?.count, 3);
  assert.deepEqual(
    article.sentences.map(({ id, marks }) => [id, marks.map(({ form }) => form)]),
    [
      ['p1s1', ['Ada Byron', 'Byron']],
      ['p1s3', ['Byron']],
    ],
  );
});

test('of more articles than are read together each is told, by date', async () => {
  const days = Array.from({ length: 1030 }, (_, index) =>
    new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const articles = days.map((date) => [`on-${date}`, { body: 'Byron won.', published: { date, basis: 'stated' } }]);
  const found = await mentionsOf(layArchive({ entities, articles: Object.fromEntries(articles) }), 'ada');
  assert.deepEqual(
    found.map(({ article, sentences }) => [article.id, sentences.length]),
    days.map((date) => [`on-${date}`, 1]),
  );
});

test('an entity that most articles name comes first, then the most mentioned', async () => {
  const archive = layArchive({
    entities,
    articles: { a: { body: 'Ada Byron, Bob Smith, Bob Smith.' }, b: { body: 'Cy Young.' }, c: { body: 'Cy Young.' } },
  });
  assert.deepEqual(
    (await listEntities(archive)).map(({ entity, articles, mentions }) => [entity.id, articles, mentions]),
    [
      ['cy', 2, 2],
      ['bob', 1, 2],
      ['ada', 1, 1],
    ],
  );
});

test('who is named along with somebody is told up to a dozen, the most often first', async () => {
  const others = Array.from({ length: 14 }, (_, index) => `Person ${String.fromCharCode(65 + index)}`);
  const people = Object.fromEntries(others.map((name, index) => [`p${index}`, { name }]));
  const articles = { a: { body: `Ada Byron, ${others.join(', ')}.` }, b: { body: 'Ada Byron and Person N.' } };
  const found = await namedWith(layArchive({ entities: { ...entities, ...people }, articles }), 'ada');
  assert.deepEqual(
    found.map(({ entity, articles: count }) => [entity.name, count]),
    [['Person N', 2], ...others.slice(0, 11).map((name) => [name, 1])],
  );
});

test('an editor takes a name away from whom it does not mean, and gives words to whom they do', async () => {
  const archive = layArchive({
    entities,
    articles: {
      a: {
        body: 'Byron won. The champion wept.',
        entities: { not: [{ entity: 'ada' }], add: [{ entity: 'bob', quote: { exact: 'The champion' } }] },
      },
    },
  });
  assert.deepEqual(await entitiesIn(archive, 'a'), ['bob']);
});

test('a withdrawn article names nobody', async () => {
  const archive = layArchive({
    entities,
    articles: { a: { body: 'Ada Byron.', withdrawn: { date: '2022-03-01', ground: 'law', says: 'A court.' } } },
  });
  assert.deepEqual(await mentionsOf(archive, 'ada'), []);
});

test('whoever is named in the same articles is named together, the most often first', async () => {
  const archive = layArchive({
    entities,
    articles: {
      a: { body: 'Ada Byron, Bob Smith, Cy Young.' },
      b: { body: 'Ada Byron and Cy Young.' },
      c: { body: 'Bob Smith.' },
    },
  });
  assert.deepEqual(
    (await namedWith(archive, 'ada')).map(({ entity, articles }) => [entity.id, articles]),
    [
      ['cy', 2],
      ['bob', 1],
    ],
  );
});

async function mentionsOf(archive: Archive, entity: string): Promise<ArticleMentions[]> {
  return mentionsIn(archive, await listNaming(archive, entity));
}
