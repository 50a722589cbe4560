import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, takeArticles } from '../archive/fixtures/lay-archive.ts';
import { listFilesOf } from './files.ts';

const usual = ['original.txt', 'text.txt', 'record.json', 'citation.bib', 'citation.ris'];

test('an article has the usual files, and lists of its versions only where there are some', async () => {
  const articles = { first: {}, changed: { version: 2 } };
  assert.deepEqual(await filesOf(layArchive({ articles }), 'first'), usual);
  assert.deepEqual(await filesOf(layArchive({ articles }), 'changed'), [...usual, 'timemap.link', 'timemap.json']);
});

test('what an archive asks for is there too, in the order of the table, and what it does without is not', async () => {
  const formats = { add: ['articles/ninjs.json', 'articles/citation.csl.json'], not: ['articles/citation.bib'] };
  const archive = layArchive({ facts: { formats }, articles: { a: {} } });
  const without = usual.filter((file) => file !== 'citation.bib');
  assert.deepEqual(await filesOf(archive, 'a'), [...without, 'citation.csl.json', 'ninjs.json']);
});

test('a published file stays although nothing would be worth one now', async () => {
  const addresses = new Map([['/articles/a/timemap.json', '2031-03-01']]);
  const archive = layArchive({ articles: { a: {} }, ledger: { addresses } });
  assert.deepEqual(await filesOf(archive, 'a'), [...usual, 'timemap.json']);
});

test('of a withdrawn article only what cites it is left', async () => {
  const withdrawn = { date: '2031-03-02', ground: 'rights', says: 'The publisher asked for it.' };
  const archive = layArchive({ articles: { a: { withdrawn } } });
  assert.deepEqual(await filesOf(archive, 'a'), ['citation.bib', 'citation.ris']);
});

async function filesOf(archive: ReturnType<typeof layArchive>, id: string): Promise<string[]> {
  const [article] = takeArticles(archive, id);
  assert.ok(article);
  return (await listFilesOf(archive, 'articles', article)).map(({ file }) => file);
}
