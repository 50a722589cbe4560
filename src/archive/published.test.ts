import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addedOn } from './added.ts';
import { layArchive, takeArticles } from './fixtures/lay-archive.ts';
import { lastKnownDay } from './published/last-known-day.ts';
import { publishedBeside, stateOfArchive, stateOfArticle } from './published.ts';

const mark = 'aaaaaaaaaaaaaaaa';
const ledger = {
  publications: [{ name: 'x', date: '2022-03-01', after: [] }],
  addresses: new Map([['/articles/a/', '2022-03-01']]),
  articles: new Map([
    ['a', [{ publication: '2022-03-01-0000', since: '2022-03-01', words: [`a v1 p1 ${mark}`], versions: [] }]],
  ]),
};

test('an article is published when the words of the version it has are', async () => {
  const archive = layArchive({ ledger, articles: { a: {}, b: {} } });
  const states = (of: typeof archive) => Promise.all(takeArticles(of, 'a', 'b').map((one) => stateOfArticle(of, one)));
  assert.deepEqual(await states(archive), ['published', 'unpublished']);
  const revised = layArchive({ ledger, articles: { a: { version: 2 }, b: {} } });
  assert.deepEqual(await states(revised), ['unpublished', 'unpublished']);
});

test('an archive is published, in part or not at all', async () => {
  assert.equal(await stateOfArchive(layArchive({ articles: { a: {} } })), 'unpublished');
  assert.equal(await stateOfArchive(layArchive({ ledger, articles: { a: {} } })), 'published');
  assert.equal(await stateOfArchive(layArchive({ ledger, articles: { a: {}, b: {} } })), 'partly');
});

test('an article came when it was published, before that when it was received, and else nobody knows', async () => {
  const received = { received: { as: 'a', date: '2022-01-01' } };
  const archive = layArchive({ ledger, articles: { a: received, b: received, c: {} } });
  const days = takeArticles(archive, 'a', 'b', 'c').map((one) => addedOn(archive, one));
  assert.deepEqual(await Promise.all(days), ['2022-03-01', '2022-01-01', undefined]);
});

test('the last known day is the last of publications, articles and dossiers, and of an empty archive there is none', async () => {
  assert.equal(await lastKnownDay(layArchive({})), undefined);
  assert.equal(await lastKnownDay(layArchive({ ledger, stories: { s: { updated: '2022-02-01' } } })), '2022-03-01');
  assert.equal(await lastKnownDay(layArchive({ ledger, stories: { s: { updated: '2022-04-01' } } })), '2022-04-01');
});

test('files that were published beside a page are told, also those of a record that has become it, and of the archive itself', async () => {
  const files = [
    '/topics/ice/feed.xml',
    '/topics/ice/',
    '/topics/snow/feed.json',
    '/topics/iceberg/feed.xml',
    '/feed.xml',
  ];
  const archive = layArchive({
    ledger: { addresses: new Map(files.map((file) => [file, '2031-03-01'])) },
    topics: { ice: {}, iceberg: {} },
    retired: { topics: { snow: { name: 'Snow', moved: 'ice' } } },
  });
  assert.deepEqual(await publishedBeside(archive, 'topics', 'ice'), ['feed.xml', 'feed.json']);
  assert.deepEqual(await publishedBeside(archive, 'topics', 'rain'), []);
  assert.deepEqual(await publishedBeside(archive, 'archive', undefined), ['feed.xml']);
});
