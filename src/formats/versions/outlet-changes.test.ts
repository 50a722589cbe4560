import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, takeArticles } from '../../archive/fixtures/lay-archive.ts';
import { joinCorrectionsFeed } from './corrections-feed.ts';
import { writeArticleTimemap } from './timemap.ts';

const archive = layArchive({
  articles: {
    a: {
      version: 3,
      corrections: [
        { version: 2, date: '2031-03-05', says: 'It named another day.', by: 'outlet' },
        { version: 3, date: '2031-07-02', says: 'We had left out a line.' },
      ],
    },
  },
  versions: { a: [{}, {}] },
  ledger: {
    addresses: new Map([
      ['/articles/a/', '2031-04-01'],
      ['/articles/a/v1/', '2031-05-01'],
    ]),
  },
});

test('the feed of corrections tells what an outlet changed apart from what the archive set right', async () => {
  const { entries } = await joinCorrectionsFeed(archive, null, new URL('https://archive.example'));
  assert.deepEqual(
    entries.map(({ summary }) => summary),
    ['Version 3. We had left out a line.', 'Changed by the outlet. Version 2. It named another day.'],
  );
});

test('a time map says since when a version stands here, and of one that the outlet made when that was seen', async () => {
  const [map] = await Promise.all(
    takeArticles(archive, 'a').map((one) => writeArticleTimemap(archive, one, new URL('https://archive.example'))),
  );
  const { list } = (map as { mementos: { list: object[] } }).mementos;
  assert.deepEqual(list, [
    { datetime: '2031-04-01T00:00:00Z', uri: 'https://archive.example/articles/a/v1/' },
    {
      datetime: '2031-05-01T00:00:00Z',
      uri: 'https://archive.example/articles/a/v2/',
      title: 'changed by the outlet, as seen on 2031-03-05',
    },
    { datetime: '2031-07-02T00:00:00Z', uri: 'https://archive.example/articles/a/' },
  ]);
});
