import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Asked, askingFor } from './asking/asked.ts';
import { digestAgain } from './asking/once.ts';
import { layArchive, type LaidArticle } from './fixtures/lay-archive.ts';
import { listAuthors } from './names/authors.ts';
import { listNewest, type FollowedPage } from './newest.ts';

const came = (date: string, more: LaidArticle = {}): LaidArticle => ({ received: { as: 'a', date }, ...more });
const listed = async (archive: ReturnType<typeof layArchive>, page: FollowedPage): Promise<string[]> =>
  (await listNewest(archive, page)).map(({ article, added }) => `${article.id} ${added}`);

test('what came last comes first, of one day what was published last, and what nobody knows the day of not at all', async () => {
  const published = (date: string): LaidArticle => ({ published: { date, basis: 'stated' } });
  const archive = layArchive({
    articles: {
      old: came('2031-03-01'),
      early: came('2031-03-05', published('2030-01-01')),
      late: came('2031-03-05', published('2030-06-01')),
      unknown: {},
    },
  });
  assert.deepEqual(await listed(archive, { kind: 'archive' }), [
    'late 2031-03-05',
    'early 2031-03-05',
    'old 2031-03-01',
  ]);
});

test('every page lists its own, and a part of the archive fewer than the whole', async () => {
  const archive = layArchive({
    entities: { ada: { name: 'Ada Byron' } },
    stories: { bridge: {} },
    topics: { ice: {} },
    articles: {
      a: came('2031-03-01', { story: 'bridge' }),
      b: came('2031-03-02', { topics: ['ice'] }),
      c: came('2031-03-03', { body: 'Ada Byron came.' }),
      d: came('2031-03-04', { outlet: 'herald', authors: ['Ida Rhodes'] }),
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [`e${index}`, came('2030-01-01', { outlet: 'courier' })]),
      ),
    },
  });
  assert.deepEqual(await listed(archive, { kind: 'stories', id: 'bridge' }), ['a 2031-03-01']);
  assert.deepEqual(await listed(archive, { kind: 'topics', id: 'ice' }), ['b 2031-03-02']);
  assert.deepEqual(await listed(archive, { kind: 'entities', id: 'ada' }), ['c 2031-03-03']);
  assert.deepEqual(await listed(archive, { kind: 'outlets', id: 'herald' }), ['d 2031-03-04']);
  const [author] = listAuthors(archive);
  assert.deepEqual(await listed(archive, { kind: 'authors', id: author?.id ?? '' }), ['d 2031-03-04']);
  assert.equal((await listed(archive, { kind: 'outlets', id: 'courier' })).length, 20);
  assert.equal((await listed(archive, { kind: 'archive' })).length, 50);
});

test('a feed asks for what is new, and stays as it is when an article changes that it no longer lists', async () => {
  const lay = (old: string, fresh: string) =>
    layArchive({
      entities: { ada: { name: 'Ada Byron' } },
      articles: Object.fromEntries([
        ['old', came('2030-01-01', { body: `Ada Byron ${old}.` })],
        ...Array.from({ length: 20 }, (_, index) => [
          `a${index}`,
          came('2031-03-05', { title: fresh, body: 'Ada Byron came.' }),
        ]),
      ]),
    });
  const [asked, before] = [new Asked(), lay('came', 'Bridge closed')];
  await askingFor(asked, () => listNewest(before, { kind: 'entities', id: 'ada' }));
  await asked.settle();
  assert.deepEqual([...asked.answers.keys()], ['newest of: entities ada']);
  const stays = async (old: string, fresh: string): Promise<boolean> =>
    (await digestAgain(lay(old, fresh), 'newest of: entities ada')) === asked.answers.get('newest of: entities ada');
  assert.equal(await stays('left', 'Bridge closed'), true);
  assert.equal(await stays('came', 'Bridge open'), false);
});
