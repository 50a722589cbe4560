import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { indexVolume } from '../../../finishing/search/search-volume.ts';
import { findTerm } from './find-term.ts';
import { cutFoundText, wordAt } from './found-text.ts';
import { parseQuestion } from './question.ts';
import { openWordIndex } from './word-index.ts';

// What a build writes is searched here as a browser searches it, by Pagefind itself.

/** Articles of a passage or two, in two volumes. */
const volumes = [
  [
    ['The bridge stood. The old bridge fell at the bridgehead, and old bridges fall.'],
    ['Bridges of old.'],
    ['The governor governed the government; an operator slept.'],
  ],
  [
    ['Old bridges, a bridge, and a bridge-like thing.'],
    ['The harbour’s gates were opening.', 'A gate-opener opened them.'],
  ],
];
const site = await laySite();
globalThis.fetch = readFromDisk;
const index = await openWordIndex({ base: `${site}/`, volumes: volumes.length, attempt: 0 });
after(async () => {
  await index.close();
  await rm(site, { recursive: true });
});

test('a word is found with its endings in every volume, but no longer word that begins with it', async () => {
  const bridges = [
    '0 p1 bridge',
    '0 p1 bridge',
    '0 p1 bridges',
    '1 p1 Bridges',
    '3 p1 bridges',
    '3 p1 bridge',
    '3 p1 bridge-like',
  ];
  assert.deepEqual(await ask('bridge'), { found: bridges, asBeginning: false });
  assert.deepEqual(await ask('bridges'), { found: bridges, asBeginning: false });
  assert.deepEqual(await ask('harbour'), { found: ['4 p1 harbour’s'], asBeginning: false });
});

test('what nobody has as a word is taken as the beginning of one, and said to be', async () => {
  const governing = ['2 p1 governor', '2 p1 governed', '2 p1 government'];
  assert.deepEqual(await ask('gov'), { found: governing, asBeginning: true });
  assert.deepEqual(await ask('gov*'), { found: governing, asBeginning: false });
});

test('a beginning is found in parts of words too, and only in volumes where a word has all its letters', async () => {
  const opening = ['4 p1 opening', '4 p2 gate-opener', '4 p2 opened'];
  assert.deepEqual(await ask('open*'), { found: opening, asBeginning: false });
  assert.deepEqual(await ask('bridgeh*'), { found: ['0 p1 bridgehead'], asBeginning: false });
  assert.ok((await ask('bridge*')).found.includes('0 p1 bridgehead'));
});

test('what nothing begins with is not found, though the first letters of it are', async () => {
  for (const question of ['bridgework', 'bridgew*', 'zebra', '“old zebra”'])
    assert.deepEqual((await ask(question)).found, [], question);
});

test('a phrase is found to the letter and in its order, not with other endings', async () => {
  assert.deepEqual(await ask('“old bridge”'), { found: ['0 p1 old bridge'], asBeginning: false });
  assert.deepEqual(await ask('“old bridges”'), { found: ['0 p1 old bridges', '3 p1 Old bridges'], asBeginning: false });
  for (const question of ['“bridge old”', '“gate were opening”', '“opening a”'])
    assert.deepEqual(await ask(question), { found: [], asBeginning: false }, question);
});

/** The words found: number of the article, passage, word. */
async function ask(question: string): Promise<{ found: string[]; asBeginning: boolean }> {
  const [term] = parseQuestion(question);
  assert(term);
  const { articles, load, places, asBeginning } = await findTerm(term, index);
  const found: string[] = [];
  for (const article of [...articles.keys()].toSorted()) {
    const placed = await places(article, cutFoundText(await load(article)));
    assert.notEqual(placed.length, 0, `${question} in ${article}`);
    found.push(...placed.map((place) => `${article} ${place.passage.id} ${wordAt(place)}`));
  }
  return { found, asBeginning };
}

async function laySite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'find-'));
  for (const [volume, articles] of volumes.entries()) {
    const records = articles.map(async (texts, number) => {
      const passages = texts.map((text, at) => ({ id: `p${at + 1}`, role: 'paragraph', text }));
      const file = join('articles', `a${volume}${number}`, 'record.json');
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), JSON.stringify({ id: `a${volume}${number}`, passages }));
      return file;
    });
    await indexVolume({ site: folder, volume, language: 'en', records: await Promise.all(records) });
  }
  await close();
  return folder;
}

/** The only thing of a browser that Pagefind needs here. */
function readFromDisk(address: string | URL | Request): Promise<Response> {
  const path = String(address).replace(/^file:\/\/|\?.*/g, '');
  return readFile(path).then(
    (bytes) => new Response(bytes),
    () => new Response(null, { status: 404 }),
  );
}
