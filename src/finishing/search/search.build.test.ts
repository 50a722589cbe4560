import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import {
  searchCompoundsSchema,
  searchIndexSchema,
  searchTableSchema,
  searchTextsSchema,
  vocabularyBlockSchema,
  type SearchIndexFile,
  type SearchTable,
} from '../../schema/published/search.ts';
import { endMark } from '../../search/volume/end-mark.ts';
import { readNumbers, writeNumbers } from '../../search/volume/numbers.ts';
import { orderMark } from '../../search/volume/order-mark.ts';
import { blockOf, readFamilies } from '../../search/volume/vocabulary-blocks.ts';
import { lettersOf } from '../../search/volume/vocabulary.ts';
import { must } from '../../text/must.ts';
import { readSearchWords } from '../../text/words/search-tokens.ts';
import { knowRecords } from '../known-records.ts';
import type { LoggedProduct, ProductLog } from '../products.ts';
import type { SiteInMaking } from '../site-in-making.ts';
import { openPagefind } from './fixtures/open-pagefind.ts';
import { indexSite } from './search.ts';

const made: string[] = [];
after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

/** Texts with all that a tokeniser has to do with. */
const texts: Record<string, Laid> = {
  a: {
    language: 'en',
    passages: [
      ['t', 'title', 'The bridges – “shut” & closed <at last>'],
      [
        'p1',
        'paragraph',
        'US troops told us: a 21-year-old bridge, 3.5 metres, 2,500 m; the anti-terrorist law’s end.',
      ],
      ['p2', 'paragraph', ''],
      ['p3', 'paragraph', 'Bridge bridge-like Œuvre Straße Łukasz Qurʾān Hawaiʻi'],
    ],
  },
  b: {
    language: 'ru',
    passages: [
      ['p1', 'paragraph', 'Йод и мост: мосты, 大阪の橋 — การทดสอบ. Constructor __proto__ 1 10 2 05'],
      ['t', 'title', 'Мост'],
    ],
  },
  c: { language: 'de', passages: [['t', 'title', 'Bridge shut']] },
  d: { language: 'en', passages: [['t', 'title', 'Bridge shut']] },
};

test('an archive without articles gets no index and no error', async () => {
  const site = await writeSite([]);
  await index(site, []);
  assert.deepEqual(await filesIn(site), []);
});

test('where Pagefind finds a token is exactly where the words of the passages have it, whatever they are', async () => {
  const site = await writeSite(['a', 'b', 'c', 'd']);
  await index(site, []);
  const { folder, table } = await readVolume(site);
  const ask = await openPagefind(site, folder);
  const places = new Map<string, Record<string, number[]>>();
  for (const [number, { passages }] of Object.values(texts).entries()) {
    const words = passages.flatMap(([, , text]) => readSearchWords(text));
    for (const [position, { token }] of words.entries()) {
      const its = places.get(token) ?? {};
      places.set(token, its);
      (its[must(table.names[number], 'every article has a name')] ??= []).push(position);
    }
  }
  assert.ok(places.size > 40);
  for (const [token, wanted] of places) assert.deepEqual(Object.fromEntries(await ask(token + endMark)), wanted, token);
  for (const none of ['bridg', 'brid', 'bridgework', 'zebra']) assert.equal((await ask(none + endMark)).size, 0, none);
});

test('a table says where passages end, which one is the headline, and which language an article is in', async () => {
  const site = await writeSite(['a', 'b']);
  await index(site, []);
  const { table } = await readVolume(site);
  assert.deepEqual(
    { ...table, names: table.names.length, blocks: table.blocks.length > 0 },
    {
      order: orderMark([{ id: 'a' }, { id: 'b' }]),
      names: 2,
      passages: ['a', 'b'].map((id) => writeNumbers(passagesOf(id).map(([, , text]) => readSearchWords(text).length))),
      titles: [0, 1],
      languages: ['en', 'ru'],
      languageOf: [0, 1],
      blocks: true,
      textsPerFile: 4,
    },
  );
});

test('every word stands in the vocabulary of its language with the number of passages that have it', async () => {
  const site = await writeSite(['a', 'b', 'c', 'd']);
  await index(site, []);
  const volume = await readVolume(site);
  const formsOf = async (language: string, word: string): Promise<Record<string, number>> => {
    const families = await familiesOf(volume, word);
    const found = families[language]?.find(({ forms }) => forms.some(([form]) => form === word));
    return Object.fromEntries(found?.forms ?? []);
  };
  assert.deepEqual(await formsOf('en', 'bridge'), { bridge: 3, bridges: 1 });
  assert.deepEqual(await formsOf('de', 'bridge'), { bridge: 1 });
  assert.deepEqual(await formsOf('ru', 'мосты'), { мост: 2, мосты: 1 });
  assert.deepEqual(await formsOf('ru', 'constructor'), { constructor: 1 });
  for (const [language, passages] of Object.values(texts).map((one) => [one.language, one.passages] as const))
    for (const { token } of passages.flatMap(([, , text]) => readSearchWords(text)))
      assert.ok((await formsOf(language, token))[token], `${language} ${token}`);
});

test('what is written with hyphens stands in the vocabulary as one word too, and the table says where', async () => {
  const site = await writeSite(['a']);
  await index(site, []);
  const volume = await readVolume(site);
  const words = passagesOf('a').flatMap(([, , text]) => readSearchWords(text).map(({ token }) => token));
  const [written = ''] = searchCompoundsSchema.parse(await readJson(join(volume.folder, 'compounds.json')));
  const its = readNumbers(written);
  const apart = Array.from({ length: its.length / 2 }, (_, at) =>
    words
      .slice(its[at * 2], must(its[at * 2], 'a compound has a place') + must(its[at * 2 + 1], 'and words'))
      .join(' '),
  );
  const ask = await openPagefind(site, volume.folder);
  for (const [together, parts] of [
    ['antiterrorist', 'anti terrorist'],
    ['bridgelike', 'bridge like'],
    ['21yearold', '21 year old'],
    ['yearold', 'year old'],
  ] as const) {
    const families = await familiesOf(volume, together);
    assert.ok(
      families['en']?.some(({ forms }) => forms.some(([form]) => form === together)),
      together,
    );
    const [places] = [...(await ask(together + endMark)).values()];
    assert.deepEqual(
      places?.map((place) => apart[place - words.length]),
      [parts],
    );
  }
});

test('the texts of articles are in files of four, each passage under its id', async () => {
  const site = await makeFolder();
  const ids = Array.from({ length: 5 }, (_, number) => `n${number}`);
  for (const id of ids) await writeRecord(site, id, { language: 'en', passages: [['t', 'title', `“${id}” & <b>`]] });
  await writeCatalogues(site, [ids]);
  await index(site, []);
  const { folder } = await readVolume(site);
  const [first, second, ...more] = await Promise.all(
    (await readdir(join(folder, 'texts'))).toSorted().map((file) => readJson(join(folder, 'texts', file))),
  );
  assert.equal(searchTextsSchema.parse(first).length, 4);
  assert.deepEqual(second, [{ id: 'n4', passages: [['t', '“n4” & <b>']] }]);
  assert.deepEqual(more, []);
});

test('an article that is gone leaves its number, and an early one that joins moves none that was published', async () => {
  const site = await writeSite(['c', undefined, 'a', 'b', 'd']);
  await index(site, ['c', 'gone', 'a']);
  const { folder, table, found } = await readVolume(site);
  assert.deepEqual(
    found.volumes.map(({ articles, gone }) => [articles, gone]),
    [[5, 1]],
  );
  assert.equal(found.articles, 4);
  assert.equal(table.names[1], '');
  assert.deepEqual([table.passages[1], table.titles[1], table.languageOf[1]], ['', -1, 0]);
  const shown = await Promise.all([0, 1].map((file) => readJson(join(folder, `texts/${file}.json`))));
  assert.deepEqual(
    shown.flatMap((file) => searchTextsSchema.parse(file)).map((one) => one?.id),
    ['c', undefined, 'a', 'b', 'd'],
  );
});

test('the index is the same to the byte whenever it is made of the same articles, and its files are those that are asked for', async () => {
  const [one, other] = [await writeSite(['a', 'b']), await writeSite(['a', 'b'])];
  await index(one, []);
  await index(other, []);
  const files = await filesIn(one);
  assert.deepEqual(files, await filesIn(other));
  for (const file of files) assert.deepEqual(await readFile(join(one, file)), await readFile(join(other, file)), file);
  const kinds = files.map((file) =>
    file
      .replace(/volumes\/[0-9a-f]{16}\//, 'volumes/M/')
      .replace(/unknown_[0-9a-f]+/, 'H')
      .replace(/\d+(?=\.json)/, 'N'),
  );
  assert.deepEqual(
    [...new Set(kinds)],
    [
      'pagefind/pagefind.js',
      'pagefind/wasm.unknown.pagefind',
      'search/index.json',
      'search/volumes/M/compounds.json',
      'search/volumes/M/index/H.pf_index',
      'search/volumes/M/pagefind-entry.json',
      'search/volumes/M/pagefind.H.pf_meta',
      'search/volumes/M/table.json',
      'search/volumes/M/texts/N.json',
      'search/volumes/M/words/N.json',
    ],
  );
});

test('a volume is made again only when its words or their language are others, and has another folder then', async () => {
  const site = await writeSite(['a', 'b']);
  const first = await index(site, []);
  const same = await index(site, [], first);
  assert.equal(same.get('search 0'), first.get('search 0'));
  assert.equal(same.get('search index'), first.get('search index'));
  await writeRecord(site, 'a', { ...must(texts.a, 'there is one'), language: 'fr' });
  const later = await index(site, [], same);
  const folders = [first, later].map((log) => madeOf(log));
  assert.notEqual(folders[0], folders[1]);
  assert.equal((await readVolume(site)).found.volumes[0]?.made, folders[1]);
});

test('the index names the letters of names, and is another when what pages wrote beside it is', async () => {
  const site = await writeSite(['a']);
  await writeFileIn(site, 'search/names/74.json', '{}');
  await index(site, []);
  const { found } = await readVolume(site);
  assert.deepEqual(found.letters, ['74']);
  await writeFileIn(site, 'search/names/74.json', '{"a":["a","A"]}');
  await index(site, []);
  assert.notEqual((await readVolume(site)).found.made, found.made);
});

test('a catalogue of other articles than the site has is an error', async () => {
  const site = await writeSite(['a', 'b']);
  await assert.rejects(index(site, ['b']), /Catalogue 0 of the search has other articles/);
  await rm(join(site, 'search/catalogue/0.json'));
  await assert.rejects(index(site, []), /0 catalogues, and 1 volumes/);
});

test('an article without a word has its place and no name, and a volume of such articles is made all the same', async () => {
  const site = await makeFolder();
  await writeRecord(site, 'fire', { language: 'en', passages: [['t', 'title', '🔥🔥']] });
  await writeCatalogues(site, [['fire']]);
  await index(site, []);
  const { folder, found, table } = await readVolume(site);
  assert.deepEqual(table.names, ['']);
  assert.deepEqual(
    found.volumes.map(({ articles, gone, words }) => [articles, gone, words]),
    [[1, 0, 0]],
  );
  assert.deepEqual(await readJson(join(folder, 'texts/0.json')), [{ id: 'fire', passages: [['t', '🔥🔥']] }]);
});

test('a record without passages is an error', async () => {
  const site = await writeSite(['c']);
  await writeRecord(site, 'c', { language: 'en', passages: [] });
  await assert.rejects(index(site, []), /record of c has no passages/);
});

/** Indexes a site as it stands there. */
async function index(
  site: string,
  joined: readonly string[],
  before: ProductLog = new Map(),
): Promise<Map<string, LoggedProduct>> {
  const paths = await filesIn(site, /(?:record|search\/(?:catalogue|names)\/\w+)\.json$/);
  const files = new Map(paths.map((path) => [path, hash('sha256', readFileSync(join(site, path)))]));
  const one = { folder: site, files, program: 'p', joined } as unknown as SiteInMaking;
  return indexSite(one, knowRecords(one, new Map()).articles, before);
}

function madeOf(log: ProductLog): string {
  return (must(log.get('search 0'), 'there is a volume').notes as { made: string }).made;
}

/** A site as the pages have written it, its articles numbered in this order; of one that is gone there is no more. */
async function writeSite(ids: (string | undefined)[]): Promise<string> {
  const site = await makeFolder();
  for (const id of ids) if (id !== undefined) await writeRecord(site, id, must(texts[id], 'it is one of the texts'));
  await writeCatalogues(site, ids.length > 0 ? [ids] : []);
  return site;
}

async function writeCatalogues(site: string, volumes: (string | undefined)[][]): Promise<void> {
  for (const [volume, ids] of volumes.entries()) {
    const order = orderMark(ids.map((id) => (id === undefined ? undefined : { id })));
    await writeFileIn(site, `search/catalogue/${volume}.json`, JSON.stringify({ order }));
  }
}

async function writeRecord(site: string, id: string, { language, passages }: Laid): Promise<void> {
  const record = {
    id,
    language,
    original: { charset: 'utf-8' },
    passages: passages.map(([place, role, text]) => ({ id: place, role, text })),
  };
  await writeFileIn(site, `articles/${id}/record.json`, JSON.stringify(record));
}

async function writeFileIn(site: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(site, file)), { recursive: true });
  await writeFile(join(site, file), text);
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  made.push(folder);
  return folder;
}

async function filesIn(site: string, some = /^(?:pagefind|search\/(?!catalogue|names))/): Promise<string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files
    .map((file) => file.slice(site.length + 1))
    .filter((file) => some.test(file))
    .toSorted();
}

/** The only volume of a site. */
async function readVolume(site: string): Promise<Volume> {
  const found = searchIndexSchema.parse(await readJson(join(site, 'search/index.json')));
  const folder = join(site, 'search/volumes', must(found.volumes[0], 'there is a volume').made);
  return { folder, found, table: searchTableSchema.parse(await readJson(join(folder, 'table.json'))) };
}

async function familiesOf({ folder, table }: Volume, word: string) {
  const letters = lettersOf(word);
  const block = blockOf(table.blocks, letters);
  return readFamilies(vocabularyBlockSchema.parse(await readJson(join(folder, `words/${block}.json`))), letters);
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

function passagesOf(id: string): Laid['passages'] {
  return must(texts[id], 'it is one of the texts').passages;
}

interface Laid {
  language: string;
  passages: [id: string, role: string, text: string][];
}

interface Volume {
  folder: string;
  found: SearchIndexFile;
  table: SearchTable;
}
