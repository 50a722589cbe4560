import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CollationRecord } from '../../schema/published/collation.ts';
import { recordAssessment } from '../../schema/states.ts';
import { tables } from '../../schema/published/tables.ts';
import { articleRows, type PublishedArticle } from './article-rows.ts';
import { storyRows } from './story-rows.ts';
import { listRetiredOf } from '../../records/retired/list-retired.ts';
import { loadWithdrawn } from './withdrawn-articles.ts';

test('offsets in texts count characters, so that other languages find the same words', () => {
  const { notes, mentions, passages } = articleRows(article, 'https://rights.example/');
  assert.deepEqual(passages[0]?.sentences, [[0, 15]]);
  assert.deepEqual([notes[0]?.start, notes[0]?.end], [2, 8]);
  assert.deepEqual([mentions[0]?.start, mentions[0]?.end], [2, 8]);
  assert.equal([...(passages[0]?.text ?? '')].slice(2, 8).join(''), 'Bridge');
});

test('an article is under the rights of the archive unless it has its own, and its date has its limits', () => {
  const [row] = articleRows(article, 'https://rights.example/').articles;
  assert.deepEqual(
    [row?.rights, row?.published, row?.first_day, row?.last_day],
    ['https://rights.example/', '2031-03~', '2031-03-01', '2031-03-31'],
  );
  assert.equal(articleRows({ ...article, rights: 'own' }, 'https://rights.example/').articles[0]?.rights, 'own');
});

test('lost words are a row that says so, and words found elsewhere one without an article', () => {
  const { accounts, wordings } = storyRows(collation);
  assert.deepEqual(
    accounts.map(({ number, article: id, passage, sentence, words, lost }) => [
      number,
      id,
      passage,
      sentence,
      words,
      lost,
    ]),
    [
      [1, 'a', 'p3', 'p3s2', 'closed', null],
      [2, 'b', null, null, null, 'Cut off.'],
    ],
  );
  assert.deepEqual(
    wordings.map(({ number, article: id, passage, sentence, form, url }) => [number, id, passage, sentence, form, url]),
    [
      [1, 'a', 't', null, 'direct', 'https://archive.example/a/#t'],
      [2, null, null, null, null, 'https://elsewhere.example/'],
    ],
  );
  assert.deepEqual(
    wordings.map((row) => [row.verdict, row.held_against, row.held_certainty, row.source]),
    [
      ['same', 'https://elsewhere.example/', 'likely', null],
      [null, null, null, 'o'],
    ],
  );
});

test('an end of a derivation is an article or a text outside the archive, never both', () => {
  const { derivations } = storyRows(collation);
  assert.deepEqual(
    derivations.map(({ from_article, from_text, to_article, to_text }) => [
      from_article,
      from_text,
      to_article,
      to_text,
    ]),
    [[null, 'wire', 'a', null]],
  );
});

test('a withdrawn article keeps the row of its facts, with the day, and has no words in any table', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rows-'));
  for (const name of ['story', 'withdrawn-article'])
    await cp(join(import.meta.dirname, '../../records/fixtures', name), folder, { recursive: true });
  const retired = await listRetiredOf('articles', folder);
  const withdrawn = await loadWithdrawn(folder, retired, (id) => `https://archive.example/${id}/`);
  await rm(folder, { recursive: true });
  assert.deepEqual(
    withdrawn.map(({ id }) => id),
    ['2031-03-02-harbour-gazette-bridge-closed'],
  );
  for (const record of withdrawn) {
    const { articles, ...words } = articleRows(record, 'default');
    assert.deepEqual(words, { passages: [], notes: [], mentions: [] });
    assert.deepEqual(
      articles.map(({ url, outlet, agency, withdrawn: day, rights }) => [url, outlet, agency, day, rights]),
      [[`https://archive.example/${record.id}/`, 'harbour-gazette', 'north-wire', '2031-05-01', 'default']],
    );
  }
});

test('what nobody has established is missing from the row, and the row says that it is open', () => {
  const bare: PublishedArticle = {
    ...article,
    published: null,
    derivation: null,
    reliability: { ...recordAssessment({}), notes: [note] },
    open: ['undated', 'not-assessed', 'origin-not-looked-into'],
  };
  const { articles, notes } = articleRows(bare, 'default');
  const { derived_from_outlets: from, open, ...row } = tables.articles.row.parse(articles[0]);
  assert.deepEqual([from, open], [[], bare.open]);
  const missing = ['published', 'first_day', 'last_day', 'derivation', 'source', 'information', 'summary', 'assessed'];
  assert.deepEqual(
    missing.filter((name) => row[name as keyof typeof row] !== null),
    [],
  );
  assert.equal(notes.length, 1);
});

const text = '😀 Bridge closed';
const note = {
  kind: 'sic',
  quote: { exact: 'Bridge' },
  says: 'So.',
  certainty: 'sure',
  effect: 'none',
  number: 1,
  passage: 't',
  start: 3,
  end: 9,
} as const;
const article: PublishedArticle = {
  id: 'a',
  url: 'https://archive.example/a/',
  title: text,
  outlet: { id: 'o' },
  topics: [],
  published: { date: '2031-03~', basis: 'stated' },
  received: { as: 'a.txt' },
  language: 'en',
  original: { file: 'a.txt', sha256: '0', mediaType: 'text/plain', charset: 'utf-8' },
  version: 1,
  derivation: { kind: 'original', certainty: 'sure', fromOutlets: [], fromArticles: [], evidence: ['So.'] },
  reliability: {
    source: 'B',
    information: 3,
    summary: 'So.',
    sourceReason: 'So.',
    informationReason: 'So.',
    assessed: '2031-03-04',
    notes: [note],
  },
  open: [],
  passages: [
    {
      id: 't',
      role: 'title',
      text,
      marks: [],
      place: 't',
      sentences: [{ id: 'ts1', start: 0, end: text.length, place: 'ts1' }],
    },
  ],
  mentions: [{ entity: 'e', form: 'Bridge', passage: 't', sentence: 'ts1', start: 3, end: 9 }],
};

const verdict = {
  state: 'same',
  against: { url: 'https://elsewhere.example/' },
  certainty: 'likely',
} as const;
const place = { article: 'a', place: 'p3s2', url: 'https://archive.example/a/#p3s2' };
const sources = { pages: 1, traced: 1, likely: 0, sources: 1 };
const collation: CollationRecord = {
  story: { id: 's', title: 'S', url: 'https://archive.example/s/' },
  also: { annotations: 'https://archive.example/stories/old-bridge/annotations.json' },
  articles: [],
  families: [],
  proposedFamilies: [],
  comparisons: [],
  correspondences: [],
  groups: [],
  claims: [
    {
      id: 'c',
      what: 'W',
      url: 'https://archive.example/s/#c',
      verdict: 'single',
      certainty: 'sure',
      ...sources,
      accounts: [{ ...place, words: 'closed' }],
      silent: [],
      lost: [{ article: 'b', says: 'Cut off.' }],
    },
  ],
  quotations: [
    {
      id: 'q',
      url: 'https://archive.example/s/#q',
      speakerName: 'Somebody',
      certainty: 'sure',
      ...sources,
      wordings: [
        { ...place, place: 't', url: 'https://archive.example/a/#t', words: 'Closed.', form: 'direct', verdict },
      ],
      outside: [{ url: 'https://elsewhere.example/', words: 'Closed!', source: 'o' }],
    },
  ],
  proposedQuotations: [],
  derivations: [
    { from: 'wire', to: 'a', how: 'reprint', says: 'So.', certainty: 'sure', evidence: ['So.'], denied: false },
  ],
  texts: [{ id: 'wire', what: 'A wire', seen: 'No.' }],
};
