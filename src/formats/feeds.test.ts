import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../archive/fixtures/lay-archive.ts';
import { joinArchiveFeed } from './feeds.ts';

const articles = {
  a: {
    title: 'Bridge closed',
    deck: 'Both ways',
    body: 'It is shut.\n\nUntil <May>.',
    received: { as: 'a', date: '2031-03-05' },
  },
  gone: {
    received: { as: 'b', date: '2031-03-06' },
    withdrawn: { date: '2031-04-01', says: 'Asked to.', ground: 'rights' },
  },
};
const join = (facts: object, site: string) =>
  joinArchiveFeed(
    layArchive({ facts: { url: 'https://archive.example/kept/', ...facts }, articles }),
    null,
    new URL(site),
  );

test('an entry is called the same wherever the archive stands, and stands where the archive does', async () => {
  const ids = async (facts: object, site: string): Promise<unknown> => {
    const { id, page, entries } = await join(facts, site);
    return [id, page, ...entries.map((entry) => [entry.id, entry.url])];
  };
  assert.deepEqual(await ids({}, 'https://mirror.example/'), [
    'https://archive.example/kept/',
    'https://mirror.example/',
    ['https://archive.example/kept/articles/a/', 'https://mirror.example/articles/a/'],
  ]);
  const moved = { url: 'https://new.example/', feeds: { ids: 'https://archive.example/kept' } };
  assert.deepEqual(await ids(moved, 'https://new.example/'), [
    'https://archive.example/kept/',
    'https://new.example/',
    ['https://archive.example/kept/articles/a/', 'https://new.example/articles/a/'],
  ]);
});

test('the words of articles are carried only where the archive lets them, and of a withdrawn one never', async () => {
  const told = async (facts: object): Promise<unknown> =>
    (await join(facts, 'https://archive.example/')).entries.map(({ title, paragraphs }) => [title, paragraphs]);
  assert.deepEqual(await told({}), [['Bridge closed', undefined]]);
  assert.deepEqual(await told({ feeds: { fullText: true } }), [
    ['Bridge closed', ['Both ways', 'It is shut.', 'Until <May>.']],
  ]);
});

test('an article of the length of a book is told of, and not carried', async () => {
  const facts = { feeds: { fullText: true } };
  const carries = async (length: number): Promise<unknown> => {
    const body = `${'Words. '.repeat(length / 7)}`.trim();
    const archive = layArchive({ facts, articles: { a: { received: { as: 'a', date: '2031-03-05' }, body } } });
    const { entries } = await joinArchiveFeed(archive, null, new URL('https://archive.example/'));
    return entries.map(({ summary, paragraphs }) => [summary !== '', paragraphs !== undefined]);
  };
  assert.deepEqual(await carries(50_000), [[true, true]]);
  assert.deepEqual(await carries(70_000), [[true, false]]);
});
