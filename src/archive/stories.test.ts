import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCorrections } from './published/corrections.ts';
import { layArchive } from './fixtures/lay-archive.ts';
import { listStories, pageStories } from './stories.ts';

const withdrawn = { date: '2022-03-01', ground: 'law', says: 'A court.' };

test('stories come newest first', () => {
  const archive = layArchive({ stories: { a: { date: '2021' }, b: { date: '2022-05' }, c: { date: '2022-01-05' } } });
  assert.deepEqual(
    listStories(archive).map(({ entry }) => entry.id),
    ['b', 'c', 'a'],
  );
});

test('a hundred stories stand on one page, more by year', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, { date: `${2020 + (index % 2)}` }]));
  const pagesOf = (count: number) =>
    pageStories(layArchive({ stories: many(count) })).map(({ period, items }) => [period, items.length]);
  assert.deepEqual(pagesOf(100), [['', 100]]);
  assert.deepEqual(pagesOf(101), [
    ['', 0],
    ['2021', 50],
    ['2020', 51],
  ]);
});

test('a timeline is in the order of its days, each event with the places that tell of it', () => {
  const archive = layArchive({
    stories: {
      s: {
        timeline: [
          { date: '2022-01-06', says: 'Then.', cites: ['a#p1s2'] },
          { date: '2022-01-05', says: 'First.', cites: ['b#p1'] },
        ],
      },
    },
    articles: { a: { story: 's' }, b: {} },
  });
  assert.deepEqual(
    listStories(archive)[0]?.timeline.map(({ says, cites }) => [
      says,
      cites.map(({ article, place }) => `${article.id}#${place}`),
    ]),
    [
      ['First.', ['b#p1']],
      ['Then.', ['a#p1s2']],
    ],
  );
});

test('a story keeps its withdrawn articles apart, and was changed when its dossier or an article was', () => {
  const archive = layArchive({
    stories: { s: { updated: '2022-02-01' } },
    articles: { a: { story: 's', received: { as: 'a', date: '2022-02-03' } }, b: { story: 's', withdrawn } },
  });
  const [story] = listStories(archive);
  assert.deepEqual([story?.articles.map(({ id }) => id), story?.withdrawn.map(({ id }) => id)], [['a'], ['b']]);
  assert.equal(story?.changed, '2022-02-03');
});

test('corrections and withdrawals come newest first, and the first entry for a version is the one that made it', () => {
  const archive = layArchive({
    articles: {
      a: {
        version: 2,
        corrections: [
          { version: 2, date: '2022-02-01', says: 'A figure.' },
          { version: 2, date: '2022-04-01', says: 'A grade.' },
        ],
      },
      b: { withdrawn },
    },
  });
  assert.deepEqual(
    listCorrections(archive).map(({ says, version, withdrawn: gone }) => [says, version, gone ?? false]),
    [
      ['A grade.', undefined, false],
      ['A court.', undefined, true],
      ['A figure.', 2, false],
    ],
  );
});
