import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, test } from 'node:test';
import { orderMark } from '../search/volume/order-mark.ts';
import { archiveSchema } from '../schema/archive.ts';
import { finishSite } from './finish-site.ts';
import type { ProductLog } from './products.ts';

const work = mkdtempSync(join(tmpdir(), 'finish-'));
after(() => rmSync(work, { recursive: true }));
const content = join(work, 'content');
cpSync(join(import.meta.dirname, '../records/fixtures/story'), content, { recursive: true });

const first = { a: '2011-03-02', b: '2011-04-05', c: '2012', d: '' };
const second = { ...first, e: '2010-12-31' };
const third = { a: second.a, b: second.b, d: second.d, e: second.e };

test('what is made after a record changed, came or went is to the byte what is made of the same from nothing', async () => {
  for (const published of [[], ['/data/passages-2011-03.csv', '/data/passages-2013.jsonl']]) {
    let [folder, log]: [string, ProductLog] = [lay(first), new Map()];
    ({ log } = await finish(folder, log, published));
    for (const [records, words] of [
      [first, 'A bridge fell.'],
      [second, 'A bridge fell.'],
      [third, 'A bridge fell.'],
    ] as const) {
      const before = digest(folder);
      const [next, fresh] = [lay(records, words, folder), lay(records, words)];
      ({ log } = await finish(next, log, published));
      await finish(fresh, new Map(), published);
      assert.deepEqual(digest(next), digest(fresh));
      assert.deepEqual(foldersIn(next), foldersIn(fresh), 'no folder is left empty');
      assert.deepEqual(digest(folder), before, 'the last site is as it was');
      folder = next;
    }
  }
});

test('nothing is made again of pages that are as they were', async () => {
  const folder = lay(first);
  const { log } = await finish(folder, new Map());
  const again = await finish(lay(first, undefined, folder), log);
  const made = [...again.log].filter(([name, product]) => log.get(name) !== product).map(([name]) => name);
  assert.deepEqual(made, ['known articles', 'known stories', 'addresses']);
});

test('of a table that is cut only the part is made again whose record changed, and of the search only if its words did', async () => {
  const published = ['/data/passages-2011.csv'];
  const folder = lay(first);
  const { log } = await finish(folder, new Map(), published);
  const next = lay(first, undefined, folder);
  const place = join(next, 'articles/c/record.json');
  const text = readFileSync(place, 'utf8').replace('"siglum":"X"', '"siglum":"Y"');
  rmSync(place);
  writeFileSync(place, text);
  const again = await finish(next, log, published);
  const made = [...again.log].filter(([name, product]) => log.get(name) !== product).map(([name]) => name);
  assert.deepEqual(made, ['known articles', 'known stories', 'tables 2012', 'data package', 'addresses']);
});

test('where a table is cut its own address lists the parts, and a part that was published is there even if it is empty', async () => {
  const folder = lay(first);
  await finish(folder, new Map(), ['/data/passages-2013.csv', '/data/passages-2013.jsonl']);
  const read = (file: string): string => readFileSync(join(folder, 'data', file), 'utf8');
  const parts = read('passages.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { part: string; rows: number; sha256: string });
  assert.deepEqual(
    parts.map(({ part, rows }) => [part, rows]),
    [
      ['passages-2011.jsonl', 4],
      ['passages-2012.jsonl', 2],
      ['passages-2013.jsonl', 0],
      ['passages-undated.jsonl', 2],
    ],
  );
  for (const { part, sha256 } of parts) assert.equal(hash('sha256', read(part)), sha256);
  assert.match(read('passages.csv'), /^part,rows,bytes,sha256\r\npassages-2011\.csv,4,/);
  assert.match(read('passages-2013.csv'), /^article,passage,[^\n]*\n$/);
  assert.match(read('claims.csv'), /^story,claim,[^\n]*\n$/, 'what has no rows at any time is not cut');
});

let sites = 0;

/** A site as its pages have been written, or as they were in another, with links to all that is not as it was. */
function lay(days: Readonly<Record<string, string>>, words = 'The bridge stands.', last?: string): string {
  const folder = join(work, String(++sites));
  const pages: Record<string, string> = {
    'index.html': `<meta name="dcterms.modified" content="2031-03-04"><p>${words}</p>`,
    'moved/index.html': '<meta name="robots" content="noindex">',
    'search/catalogue/0.json': JSON.stringify({
      order: orderMark(
        Object.keys(days)
          .toSorted()
          .map((id) => ({ id })),
      ),
    }),
    'stories/s/collation.json': JSON.stringify(collation),
  };
  for (const [id, day] of Object.entries(days))
    pages[`articles/${id}/record.json`] = JSON.stringify(recordOf(id, day, id === 'b' ? words : 'No other words.'));
  if (last !== undefined) {
    for (const file of list(last)) {
      if (isPage.test(file) && !(file in pages)) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      linkSync(join(last, file), join(folder, file));
    }
  }
  for (const [file, text] of Object.entries(pages)) {
    const place = join(folder, file);
    mkdirSync(dirname(place), { recursive: true });
    rmSync(place, { force: true });
    writeFileSync(place, text);
  }
  return folder;
}

/** As the desk does it: the addresses of the last site are gone before. */
async function finish(folder: string, before: ProductLog, published: readonly string[] = []) {
  for (const file of Object.keys(before.get('addresses')?.files ?? {})) rmSync(join(folder, file), { force: true });
  const pages = list(folder).filter((file) => isPage.test(file));
  return finishSite(
    {
      folder,
      files: new Map(pages.map((file) => [file, hash('sha256', readFileSync(join(folder, file)))])),
      program: 'p',
      url: 'https://archive.example/a/',
      base: '/a/',
      published: new Set(published),
      joined: [],
      content,
      archive,
    },
    before,
  );
}

function digest(folder: string): Record<string, string> {
  const files = list(folder);
  return Object.fromEntries(files.map((file) => [file, hash('sha256', readFileSync(join(folder, file)))]));
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();
}

/** Whether the pages have written a file. */
const isPage = /(?:index\.html|record\.json|collation\.json|catalogue\/\d+\.json)$/;

const archive = archiveSchema.parse({
  name: 'Archive of Bridges',
  description: 'One event as many told it.',
  url: 'https://archive.example',
  language: 'en',
  contact: 'archivist@archive.example',
  rights: 'https://rights.example/CNE/1.0/',
  rightsLabel: 'Copyright not evaluated',
});

function recordOf(id: string, day: string, words: string): object {
  const passage = (place: string, role: string, text: string): object => {
    const sentences = [{ id: `${place}s1`, start: 0, end: text.length, place: `${place}s1` }];
    return { id: place, role, text, marks: [], place, sentences };
  };
  return {
    id,
    url: `https://archive.example/a/articles/${id}/`,
    siglum: 'X',
    title: 'A title',
    outlet: { id: 'harbour-gazette', name: 'Harbour Gazette' },
    ...(day === '' ? {} : { published: { date: day, basis: 'stated' } }),
    received: { as: 'a.txt' },
    language: 'en',
    topics: [],
    original: { file: 'bridge.txt', sha256: 'ab', mediaType: 'text/plain', charset: 'UTF-8' },
    reliability: { source: null, information: null, summary: null, assessed: null, notes: [] },
    version: 1,
    origin: { state: 'not-looked-into', sources: [] },
    open: [],
    citation: { id, title: 'A title' },
    passages: [passage('t', 'title', 'A title'), passage('p1', 'paragraph', words)],
    mentions: [{ entity: 'old-bridge', form: 'title', passage: 't', sentence: 'ts1', start: 2, end: 7 }],
  };
}

const collation = {
  story: { id: 's', title: 'S', url: 'https://archive.example/a/stories/s/' },
  also: {},
  articles: [{ id: 'a' }, { id: 'b' }],
  families: [],
  proposedFamilies: [],
  comparisons: [],
  correspondences: [],
  groups: [],
  claims: [],
  quotations: [],
  proposedQuotations: [],
  derivations: [],
  texts: [],
};
