import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { indexVolume } from '../../../finishing/search/search-volume.ts';
import { find } from './find.ts';
import { findTerm } from './find-term.ts';
import { cutFoundText, wordAt } from './found-text.ts';
import { loadHit } from './hits.ts';
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
/** The same, of an archive that has nobody on record. */
const unnamed = { index, keysOf: async () => ({}), entity: () => Promise.reject(new Error('There is nobody.')) };
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

test('a question is answered by the articles that have all of its words, each with where they stand', async () => {
  const finding = await find('old bridge', unnamed);
  assert.deepEqual([...finding.articles.keys()].toSorted(), [0, 1, 3]);
  const { address, passages } = await loadHit(0, finding);
  assert.match(address, /\/articles\/a00\/\?mark=old&mark=bridge&mark=bridges$/);
  assert.deepEqual(
    passages.map(({ passage, marks, parts }) => [
      passage.id,
      parts,
      marks.map(({ start, end }) => passage.text.slice(start, end)),
    ]),
    [['p1', 2, ['bridge', 'old', 'bridge', 'old', 'bridges']]],
  );
  const both = await loadHit(4, await find('harbour opener', unnamed));
  assert.deepEqual(
    both.passages.map(({ passage }) => passage.id),
    ['p1', 'p2'],
  );
  assert.equal((await find('', unnamed)).articles.size, 5);
});

test('that nothing is there is said only of the archive whose index was opened', async () => {
  const state = join(site, 'pagefind', 'pagefind-entry.json');
  const written = await readFile(state, 'utf8');
  assert.equal((await find('zebra', unnamed)).articles.size, 0);
  await writeFile(state, written.replace('{', '{ '));
  assert.equal((await find('harbour', unnamed)).articles.size, 1);
  await assert.rejects(find('zebra', unnamed), /published anew since its index was loaded/);
  await writeFile(state, written);
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
