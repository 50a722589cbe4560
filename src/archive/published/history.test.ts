import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, takeArticles } from '../fixtures/lay-archive.ts';
import { joinHistory } from './history.ts';
import { joinOriginal } from '../originals.ts';
import { readArticle } from '../reading.ts';
import { listOlderVersions } from './versions.ts';

const corrected = { version: 2, corrections: [{ version: 2, date: '2022-02-01', says: 'A figure.' }] };

test('what became of words is told passage by passage, with why', async () => {
  const archive = layArchive({
    articles: { a: { ...corrected, title: 'Fire', body: 'Two died.\n\nIt rained.' } },
    versions: { a: [{ title: 'Fire', body: 'Ten died.\n\nIt rained.\n\nThe end.' }] },
  });
  const [version, ...more] = (
    await Promise.all(takeArticles(archive, 'a').map((one) => joinHistory(archive, one)))
  ).flat();
  assert.deepEqual(more, []);
  assert.equal(version?.replaced[0]?.says, 'A figure.');
  assert.deepEqual(
    version.changes.map(({ id, before, now }) => [id, before, now]),
    [
      ['p1', 'Ten died.', 'Two died.'],
      ['p3', 'The end.', undefined],
    ],
  );
});

test('a link to old words leads to them and never to the words of today', async () => {
  const archive = layArchive({
    articles: { a: { ...corrected, body: 'Two died.' } },
    versions: { a: [{ body: 'Ten died.' }] },
  });
  const [version] = (await Promise.all(takeArticles(archive, 'a').map((one) => joinHistory(archive, one)))).flat();
  const places = version?.changes[0]?.places ?? [];
  assert.equal(
    places.some((place) => place.startsWith('p1~')),
    true,
  );
  assert.equal(places.includes('p1'), false);
});

test('older versions come newest first, each with the facts and the words of then', async () => {
  const archive = layArchive({
    articles: { a: { version: 3, title: 'Third' } },
    versions: { a: [{ title: 'First', body: 'One.' }, { title: 'Second' }] },
  });
  const older = (await Promise.all(takeArticles(archive, 'a').map((one) => listOlderVersions(archive, one)))).flat();
  assert.deepEqual(
    older.map(({ version, article }) => [version, article.data.title]),
    [
      [2, 'Second'],
      [1, 'First'],
    ],
  );
  const first = older[1] && (await readArticle(archive, older[1].article));
  assert.deepEqual(
    first?.passages.map(({ text }) => text),
    ['First', 'One.'],
  );
});

test('the words of an article are cut once, for all pages that ask one after the other', async () => {
  const archive = layArchive({ articles: { a: {} } });
  const [article] = takeArticles(archive, 'a');
  assert.ok(article);
  assert.equal(await readArticle(archive, article), await readArticle(archive, article));
});

test('of an original it is told what was taken, what was removed and why', async () => {
  const archive = layArchive({
    originals: { 'a.txt': 'Fire\nShare this\n\nPrint this\nTwo died.\n' },
    articles: {
      a: { title: 'Fire', body: 'Two died.', removed: [2, 4].map((lines) => ({ lines, kind: 'navigation' })) },
    },
  });
  const [original] = await Promise.all(takeArticles(archive, 'a').map((one) => joinOriginal(archive, one)));
  const cut = ({ start, end }: { start: number; end: number }) => original?.source.slice(start, end).trim();
  assert.deepEqual(original?.taken.map(cut), ['Fire', 'Two died.']);
  assert.deepEqual(
    original.removed.map((one) => [cut(one), one.line, one.kind?.kind]),
    [
      ['Share this', 2, 'navigation'],
      ['Print this', 4, 'navigation'],
    ],
  );
});

test('in an original the words of a note are marked, those and no others, though it breaks its lines elsewhere', async () => {
  const noted = (exact: string) => ({ kind: 'sic', quote: { exact }, says: 'So.', certainty: 'sure', effect: 'none' });
  const graded = { source: 'F', information: 6, summary: 'No.', sourceReason: 'No.', informationReason: 'No.' };
  const archive = layArchive({
    originals: { 'a.txt': 'Fire\n\nTwo men\ndied on Sunday\nin the fire.\n' },
    articles: {
      a: {
        title: 'Fire',
        body: 'Two men died on Sunday in the fire.',
        reliability: { ...graded, assessed: '2031-03-02', notes: ['men died', 'Two', 'fire.'].map(noted) },
      },
    },
  });
  const [original] = await Promise.all(takeArticles(archive, 'a').map((one) => joinOriginal(archive, one)));
  assert.deepEqual(original?.noted.map(({ start, end }) => original.source.slice(start, end)).toSorted(), [
    'Two',
    'fire.',
    'men\ndied',
  ]);
});
