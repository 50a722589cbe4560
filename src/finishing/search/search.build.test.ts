import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { knowRecords } from '../known-records.ts';
import type { LoggedProduct, ProductLog } from '../products.ts';
import type { SiteInMaking } from '../site-in-making.ts';
import { indexSite } from './search.ts';

const made: string[] = [];
after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

test('an archive without articles gets no index and no error', async () => {
  const site = await makeFolder();
  await index(site);
  assert.deepEqual(await readdir(site), []);
});

test('the index is the same to the byte whenever it is made of the same articles', async () => {
  const [one, other] = [await writeSite([3]), await writeSite([3])];
  await index(one);
  await index(other);
  const files = await filesIn(one);
  assert.ok(files.includes('pagefind.js') && files.includes('wasm.en.pagefind'));
  assert.deepEqual(files, await filesIn(other));
  for (const file of files) assert.deepEqual(await bytesOf(one, file), await bytesOf(other, file), file);
});

test('every article stands in the list of its volume under the name of its text, with its passages and no other word', async () => {
  const site = await writeSite([2, 1]);
  await index(site);
  const texts = await Promise.all(
    ['', '1/'].map(async (folder) => {
      const names = JSON.parse(String(await bytesOf(site, `${folder}pages.json`))) as string[];
      return Promise.all(names.map((name) => textOf(site, `${folder}fragment/${name}.pf_fragment`)));
    }),
  );
  assert.deepEqual(texts, [
    [
      { url: '/articles/a0/', words: 'Bridge “0” shut & closed <at last>', passages: ['t', 'p1'] },
      { url: '/articles/a1/', words: 'Bridge “1” shut & closed <at last>', passages: ['t', 'p1'] },
    ],
    [{ url: '/articles/a2/', words: 'Bridge “2” shut & closed <at last>', passages: ['t', 'p1'] }],
  ]);
});

test('the names of texts in one volume are never those in another, so that answers can be told apart', async () => {
  const site = await writeSite([1, 1]);
  await index(site);
  const names = (await filesIn(site))
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => file.replace(/.*fragment\//, ''));
  assert.deepEqual(names.map((name) => name.replace(/_.*/, '')).toSorted(), ['en', 'en-x-1']);
});

test('the engine is there once, and Pagefind’s own interfaces not at all', async () => {
  const site = await writeSite([1, 1]);
  await index(site);
  const code = (await filesIn(site)).filter((file) => /\.js$|wasm|\.css$/.test(file));
  assert.deepEqual(code, ['pagefind-worker.js', 'pagefind.js', 'wasm.en.pagefind']);
});

test('a catalogue that does not have all articles is an error', async () => {
  const site = await writeSite([2]);
  await writeRecord(site, 'a9');
  await assert.rejects(index(site), /catalogue has 2 articles, the site 3/);
});

test('a record without passages is an error', async () => {
  const site = await writeSite([1]);
  await writeFile(join(site, 'articles/a0/record.json'), JSON.stringify({ id: 'a0', passages: [], original }));
  await assert.rejects(index(site), /record of a0 has no passages/);
});

/** Indexes a site as it stands there. @returns which volumes there are. */
async function index(site: string, before: ProductLog = new Map()): Promise<Map<string, LoggedProduct>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map(paths.map((path) => [path.slice(site.length + 1), hash('sha256', readFileSync(path))]));
  const one = { folder: site, files, program: 'p' } as unknown as SiteInMaking;
  return indexSite(one, knowRecords(one, new Map()).articles, before);
}

/** A site as the pages have written it, with volumes of these sizes. */
async function writeSite(volumes: number[]): Promise<string> {
  const site = await makeFolder();
  await mkdir(join(site, 'search/catalogue'), { recursive: true });
  // A page that is no article stands beside them.
  await mkdir(join(site, 'articles/2031'), { recursive: true });
  await writeFile(join(site, 'articles/2031/index.html'), '');
  for (const [volume, articles] of volumes.entries()) {
    await writeFile(join(site, `search/catalogue/${volume}.json`), JSON.stringify({ language: 'en', articles }));
  }
  const all = volumes.reduce((sum, size) => sum + size, 0);
  for (let number = 0; number < all; number++) await writeRecord(site, `a${number}`);
  return site;
}

const original = { charset: 'utf-8' };

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  made.push(folder);
  return folder;
}

async function writeRecord(site: string, id: string): Promise<void> {
  const passages = [
    { id: 't', role: 'title', text: `Bridge “${id.slice(1)}” shut` },
    { id: 'p1', role: 'paragraph', text: '& closed <at last>' },
  ];
  await mkdir(join(site, 'articles', id), { recursive: true });
  await writeFile(join(site, 'articles', id, 'record.json'), JSON.stringify({ id, passages, original }));
}

async function filesIn(site: string): Promise<string[]> {
  const entries = await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.map((file) => file.slice(join(site, 'pagefind/').length)).toSorted();
}

function bytesOf(site: string, file: string): Promise<Buffer> {
  return readFile(join(site, 'pagefind', file));
}

async function textOf(site: string, file: string): Promise<object> {
  const { url, content, anchors } = JSON.parse(
    gunzipSync(await bytesOf(site, file))
      .subarray('pagefind_dcd'.length)
      .toString(),
  ) as { url: string; content: string; anchors: { id: string }[] };
  return { url, words: content, passages: anchors.map(({ id }) => id) };
}
