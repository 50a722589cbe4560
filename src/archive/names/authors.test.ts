import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { findAuthor, listAuthorPages, listAuthors } from './authors.ts';

const leyen = { family: 'Leyen', given: 'Ursula', particle: 'von der' };
const archive = layArchive({
  articles: {
    a: { authors: ['Zoe Abel', 'Ursula von der Leyen'] },
    b: { authors: [leyen], published: { date: '2031-01-02', basis: 'stated' } },
    c: { authors: ['ZOE ABEL', { body: 'Harbour Desk' }] },
    d: { authors: ['Zoe Abel'], withdrawn: { date: '2031-03-01', ground: 'law', says: 'A court.' } },
  },
  redirects: [{ from: '/authors/ada-old/', to: '/authors/zoe-abel/', since: '2031-05-01' }],
  ledger: {
    addresses: new Map(
      ['/authors/', '/authors/ada-old/', '/authors/gone-now/', '/authors/zoe-abel/', '/authors/by/a/'].map(
        (address) => [address, '2031-01-01'],
      ),
    ),
  },
});

test('authors are sorted by the family name where an editor has parted it, and writings of one name stand together', () => {
  assert.deepEqual(
    listAuthors(archive).map(({ id, name, sortName, names, articles }) => [id, name, sortName, names.length, articles]),
    [
      ['harbour-desk', 'Harbour Desk', 'Harbour Desk', 1, 1],
      ['ursula-von-der-leyen', 'Ursula von der Leyen', 'Leyen, Ursula von der', 1, 2],
      ['zoe-abel', 'Zoe Abel', 'Zoe Abel', 2, 2],
    ],
  );
});

test('the page of an author has the articles by date, without what was withdrawn', () => {
  assert.deepEqual(
    findAuthor(archive, 'ursula-von-der-leyen').articles.map(({ id }) => id),
    ['b', 'a'],
  );
  assert.deepEqual(
    findAuthor(archive, 'zoe-abel').articles.map(({ id }) => id),
    ['a', 'c'],
  );
});

test('a published page of an author whom no article names any more stays, unless an editor says where it leads', async () => {
  const pages = await listAuthorPages(archive);
  assert.deepEqual(
    pages.map(({ id }) => id),
    ['harbour-desk', 'ursula-von-der-leyen', 'zoe-abel', 'gone-now'],
  );
  assert.deepEqual(pages.at(-1), { id: 'gone-now', name: undefined, sortName: 'gone-now', names: [], articles: [] });
});
