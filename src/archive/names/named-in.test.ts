import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Archive } from '../archive.ts';
import { findArticle, listArticles } from '../articles.ts';
import { digestAnswer } from '../asking/digest-answer.ts';
import { keepInMemory } from '../fixtures/keep-in-memory.ts';
import { layArchive, type LaidArchive } from '../fixtures/lay-archive.ts';
import { listEntities, listNaming, mentionsIn } from '../mentions.ts';
import { findNamed } from './named-in.ts';
import { readArticle } from '../reading.ts';

const words = ['Ash', 'ash', 'Ash Bay', 'Bay', 'Bay Ash', 'Cove', 'Ä', 'Ä', 'A.', '“Bay'];
const text = fc.array(fc.constantFrom(...words, ' left. ', '\n\n', ', ', ' '), { minLength: 1, maxLength: 12 });
const named = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), { maxLength: 4 });

test('a reading that was kept is the one that would be made anew, whoever is named otherwise since', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 3 }),
      fc.array(named, { minLength: 2, maxLength: 4 }),
      async (bodies, times) => {
        const kept = keepInMemory();
        for (const names of times) {
          const laid: LaidArchive = {
            articles: Object.fromEntries(bodies.map((body, number) => [`a${number}`, { body: `x${body.join('')}` }])),
            entities: Object.fromEntries(names.map((forms, number) => [`e${number}`, { name: forms[0], forms }])),
          };
          assert.deepEqual(await readAll(layArchive({ ...laid, kept })), await readAll(layArchive(laid)));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('an article is read anew when a word, a note or a correction of its names is another one', async () => {
  const kept = keepInMemory();
  const base = { body: 'The harbour of Ash is closed. Ash left.' };
  const note = { kind: 'sic', quote: { exact: 'closed' }, says: 'Open.', certainty: 'sure', effect: 'none' };
  const reliability = {
    source: 'B',
    information: 2,
    summary: 'S.',
    assessed: '2024-01-01',
    sourceReason: 'B.',
    informationReason: 'B.',
    notes: [note],
  };
  for (const article of [
    base,
    { ...base, title: 'Ash' },
    { ...base, body: 'The harbour of Ash is open. Ash left.' },
    { ...base, language: 'de' },
    { ...base, entities: { not: [{ entity: 'ash', quote: { exact: 'Ash', suffix: ' left' } }] } },
    { ...base, reliability },
  ]) {
    const laid: LaidArchive = { articles: { a: article }, entities: { ash: { name: 'Ash' } } };
    assert.deepEqual(await readAll(layArchive({ ...laid, kept })), await readAll(layArchive(laid)));
  }
});

test('an article without a form that is new is not looked through for names again', async () => {
  const kept = keepInMemory();
  const articles = { a: { body: 'Ash left.' }, b: { body: 'Cove stays.' } };
  const lay = (forms: string[]): Archive => layArchive({ articles, entities: { ash: { name: 'Ash', forms } }, kept });
  const before = await findAll(lay([]));
  const looked: string[] = [];
  const archive = lay(['Cove']);
  const found = await findAll({
    ...archive,
    kept: {
      ...kept,
      put: (kind, key, value) => {
        if (kind === 'named') looked.push(JSON.stringify((value as { rows: unknown }).rows));
        kept.put(kind, key, value);
      },
    },
  });
  assert.deepEqual(found[0]?.rows, before[0]?.rows);
  assert.deepEqual(
    found[1]?.rows.map(([, , entity, form]) => [entity, form]),
    [['ash', 'Cove']],
  );
  assert.equal(looked.length, 2);
  // Once more, and everything is known.
  looked.length = 0;
  await findAll(lay(['Cove']));
  assert.deepEqual(looked, []);
});

/** All that is read of an archive, with the digests that pages note of it. */
async function readAll(archive: Archive): Promise<unknown[]> {
  const entities = await listEntities(archive);
  const readings = listArticles(archive).map(({ id }) => readArticle(archive, findArticle(archive, id)));
  const mentions = await Promise.all(
    entities.map(async ({ entity }) => mentionsIn(archive, await listNaming(archive, entity.id))),
  );
  const all = [entities, mentions, await Promise.all(readings)];
  return JSON.parse(JSON.stringify([...all, digestAnswer(all)]));
}

async function findAll(archive: Archive): ReturnType<typeof findNamed> {
  return findNamed(archive, listArticles(archive));
}
