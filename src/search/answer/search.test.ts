import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { layVolume } from '../fixtures/lay-volume.ts';
import { CouldNotLook } from '../volume/volume.ts';
import { beginSearch, search, type OpenVolume, type Search, type Searched } from './search.ts';
import type { Told } from './service.ts';

/** Articles of one passage each, as many as there are texts. */
function lay(number: number, from: number, ...texts: string[]): Promise<OpenVolume> {
  return layVolume(
    texts.map((text, at) => ({
      id: `${number}-${at}`,
      language: 'en',
      outlet: 'gazette',
      passages: [{ id: 'p1', text }],
    })),
    number,
    from,
  );
}

const harbour = lay(0, 0, 'The bridge at the harbour', 'The harbour at night');
const lighthouse = lay(1, 2, 'A bridge and a lighthouse');
const pier = lay(2, 3, 'A bridge to the pier', 'The bridges are gone');
const unread = () => Promise.reject(new CouldNotLook('/search/volumes/7/table.json'));
const never = () => new Promise<never>(() => undefined);
const noNames = () => Promise.resolve({});

/** Asks for words, and notes each stage. */
async function ask(
  words: string,
  volumes: Searched['volumes'],
  { namesOf = noNames, signal = new AbortController().signal, languages = ['en'] } = {},
): Promise<{ found: Search; stages: Told[] }> {
  const searched = { articles: 5, languages, namesOf, volumes };
  const stages: Told[] = [];
  const found = beginSearch({ words, chosen: {}, order: undefined, withPeople: false }, searched);
  await search(
    found,
    searched,
    (told) => {
      stages.push(told);
      return Promise.resolve();
    },
    signal,
  );
  return { found, stages };
}

const numbers = ({ articles }: Told): number[] => articles.map(({ article }) => article).toSorted((a, b) => a - b);

test('an answer is settled when all volumes were searched, and tells before what the newest has', async () => {
  const { found, stages } = await ask('bridge', [() => harbour, () => lighthouse, () => pier]);
  assert.equal(found.told.state, 'settled');
  assert.deepEqual(numbers(found.told), [0, 2, 3, 4]);
  assert.deepEqual(found.told.progress, { volumes: 3, searched: 3, articlesSearched: 5, articles: 5, failures: [] });
  assert.deepEqual(stages.map(numbers), [[3, 4]]);
  assert.equal(stages[0]?.state, 'searching');
});

test('where a volume cannot be read the answer failed, and says of which file and what was found in the others', async () => {
  const { found } = await ask('bridge', [() => harbour, unread, () => pier]);
  assert.equal(found.told.state, 'failed');
  assert.deepEqual(found.told.progress.failures, ['/search/volumes/7/table.json']);
  assert.ok(found.told.progress.searched < 3);
  assert.deepEqual(numbers(found.told).slice(-2), [3, 4]);
});

test('a word that no volume has is not said to be missing where one could not be read', async () => {
  const { found } = await ask('zeppelin', [unread, () => pier]);
  assert.equal(found.told.state, 'failed');
  assert.deepEqual(found.told.articles, []);
});

test('a file that fails while a volume is asked ends the answer as one that does not open', async () => {
  const broken = async (): Promise<OpenVolume> => ({ ...(await lighthouse), places: unread });
  const { found } = await ask('bridge', [() => harbour, broken, () => pier]);
  assert.equal(found.told.state, 'failed');
  assert.deepEqual(found.told.progress.failures, ['/search/volumes/7/table.json']);
});

test('names that cannot be read end the answer before anything is searched', async () => {
  const { found } = await ask('bridge', [() => harbour], { namesOf: unread });
  assert.equal(found.told.state, 'failed');
  assert.equal(found.told.progress.searched, 0);
});

test('after a failure no other volume is begun, and nothing is told any more', async () => {
  const opened: string[] = [];
  const open = (name: string, volume: Promise<OpenVolume>) => async () => {
    opened.push(name);
    await setImmediate();
    return volume;
  };
  const volumes = [
    ...['sixth', 'fifth', 'fourth', 'third'].map((name) => open(name, harbour)),
    unread,
    open('first', pier),
  ];
  const { found, stages } = await ask('bridge', volumes);
  assert.equal(found.told.state, 'failed');
  const [told, count] = [found.told, stages.length];
  assert.deepEqual(opened, ['first', 'third', 'fourth']);
  await new Promise((done) => void setTimeout(done, 20));
  assert.equal(found.told, told);
  assert.equal(stages.length, count);
});

test('a fault of the program is not told as a file that could not be read', async () => {
  const faulty = (): Promise<OpenVolume> => Promise.reject(new TypeError('No such function'));
  await assert.rejects(ask('bridge', [faulty]), TypeError);
});

test('a search that is stopped ends at once, still searching, with what was found', async () => {
  const stop = new AbortController();
  const volumes = [never, () => pier];
  const asking = ask('bridge', volumes, { signal: stop.signal });
  setTimeout(() => stop.abort(), 20);
  const { found } = await asking;
  assert.equal(found.told.state, 'searching');
  assert.deepEqual(numbers(found.told), [3, 4]);
  assert.equal(found.told.progress.articlesSearched, 2);
  assert.deepEqual(found.told.progress.failures, []);
});

test('a volume that comes after the end is not added', async () => {
  const stop = new AbortController();
  const late = Promise.withResolvers<OpenVolume>();
  const asking = ask('bridge', [() => late.promise, () => pier], { signal: stop.signal });
  setTimeout(() => stop.abort(), 20);
  const { found } = await asking;
  late.resolve(await harbour);
  await new Promise((done) => void setTimeout(done, 20));
  assert.equal(found.volumes.length, 1);
  assert.equal(found.told.progress.articlesSearched, 2);
});

test('where nothing is asked, or nothing that can be understood, no volume is opened', async () => {
  assert.equal((await ask('', [unread])).found.told.state, 'settled');
  const { found } = await ask('"bridge', [unread]);
  assert.equal(found.told.state, 'settled');
  assert.equal(found.told.faults.length, 1);
});

test('a part of a question says how many articles have it, also where it is a fact', async () => {
  const { found } = await ask('bridge outlet:gazette zeppelin', [() => harbour, () => pier]);
  assert.deepEqual(
    found.told.parts.map(({ text, articles }) => [text, articles]),
    [
      ['bridge', 3],
      ['outlet:gazette', 4],
      ['zeppelin', 0],
    ],
  );
});

test('a word that no article has is given others it may have been meant for', async () => {
  const { found } = await ask('brigde', [() => harbour, () => pier]);
  assert.deepEqual(found.told.parts[0]?.suggestions, ['bridge']);
});

test('words asked of headlines are looked for, counted and shown there alone', async () => {
  const volume = await layVolume([
    {
      id: 'a',
      language: 'en',
      passages: [
        { id: 't', text: 'A bridge' },
        { id: 'p1', text: 'The bridge at the harbour' },
      ],
    },
    { id: 'b', language: 'en', passages: [{ id: 'p1', text: 'A harbour' }] },
  ]);
  const { found } = await ask('title:bridge', [() => Promise.resolve(volume)]);
  assert.deepEqual(found.told.parts[0]?.forms, [{ form: 'bridge', by: 'typed', places: 1 }]);
  assert.deepEqual([...(found.volumes[0]?.leaves[0]?.places.starts ?? [])], [1]);
  const missing = await ask('title:harbour', [() => Promise.resolve(volume)]);
  assert.equal(missing.found.told.parts[0]?.articles, 0);
});

test('what else may have been meant is looked up in the newest volumes only, and is not needed for an answer', async () => {
  const asked: number[] = [];
  const volumes = await Promise.all(
    Array.from({ length: 6 }, async (_, number) => {
      const volume = await lay(number, number, 'The bridge');
      const families = (letters: string) => {
        if (letters === 'br') return volume.families(letters);
        asked.push(number);
        return unread();
      };
      return () => Promise.resolve({ ...volume, families });
    }),
  );
  const { found } = await ask('brigde', volumes);
  assert.equal(found.told.state, 'settled');
  assert.deepEqual(found.told.parts[0]?.suggestions, []);
  assert.ok(asked.length > 0 && asked.every((number) => number >= 2));
});

test('a stage tells of as many articles as are shown of it, and how many there are', async () => {
  const many = lay(1, 2, ...Array.from({ length: 30 }, () => 'A bridge'));
  const { stages } = await ask('bridge', [() => harbour, () => many]);
  assert.deepEqual(
    stages.map(({ articles, storyOf, left }) => [articles.length, storyOf.length, left.passage]),
    [[20, 20, 30]],
  );
});

test('an article is rated alike whichever volume it is in, and however much of that is gone', async () => {
  const texts = ['A bridge', 'The harbour at night and what was seen of it by those who came late'];
  const gone = { id: 'gone', language: 'en', passages: [] };
  const article = { id: 'a', language: 'en', passages: [{ id: 'p1', text: texts[0] ?? '' }] };
  const long = { id: 'b', language: 'en', passages: [{ id: 'p1', text: texts[1] ?? '' }] };
  const apart = [await layVolume([article]), await layVolume([article, long, gone, gone], 1, 1)];
  const { found } = await ask(
    'bridge',
    apart.map((volume) => () => Promise.resolve(volume)),
  );
  const [one, other] = found.told.articles;
  assert.equal(one?.score, other?.score);
});
