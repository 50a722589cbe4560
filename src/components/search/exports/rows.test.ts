import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { cutLines } from '../../../search/shown/lines.ts';
import { joinHit, type Hit } from '../../../search/shown/join-hit.ts';
import { writeAnswerJson, writeArticleRows, writeLineRows } from './rows.ts';

const site = new URL('https://example.org/');
const hit: Hit = joinHit(
  { article: 3, tier: 'passage', score: 1, missing: [] },
  {
    article: 3,
    id: '2031-02-01-gazette-bridge',
    language: 'en',
    authors: [],
    siglum: 'HG',
    facts: {
      outlet: [['gazette', 'Gazette, “Harbour”']],
      date: [['02031-02-01 2031-02-01~', 'about 1 February 2031']],
    },
    passages: [
      { id: 't', text: '=Bridge closed' },
      { id: 'p1', text: 'The bridge,\nclosed on "Monday", is shut.' },
    ],
    answering: [1],
    marks: [{ passage: 1, words: [[1, 2]] }],
  },
);

test('an article is a row with its date as recorded, its words as they are and its full address', () => {
  const [row]: Record<string, string>[] = parse(writeArticleRows([hit], site), { columns: true });
  assert.equal(row?.['title'], '=Bridge closed');
  assert.equal(row?.['published'], '2031-02-01~');
  assert.equal(row?.['outlet'], 'Gazette, “Harbour”');
  assert.equal(row?.['passages'], '["p1"]');
  assert.equal(row?.['url'], 'https://example.org/articles/2031-02-01-gazette-bridge/');
});

test('a row says in words how its article answers, whose text it is and how far it is trusted', () => {
  const more: Hit = {
    ...hit,
    found: { ...hit.found, tier: 'some' },
    shown: {
      ...hit.shown,
      facts: {
        agency: [['afp', 'AFP']],
        author: [
          ['ann', 'Ann Lee'],
          ['bob', 'Bob Ray'],
        ],
        story: [['storm', 'The storm']],
        topic: [['weather', 'Weather']],
        source: [['B', 'Usually reliable']],
        information: [['2', 'Probably true']],
      },
    },
  };
  const [row]: Record<string, string>[] = parse(writeArticleRows([more], site), { columns: true });
  assert.deepEqual(row, {
    id: '2031-02-01-gazette-bridge',
    siglum: 'HG',
    title: '=Bridge closed',
    outlet: '',
    text_of: '["AFP"]',
    authors: '["Ann Lee","Bob Ray"]',
    published: '',
    language: 'en',
    story: 'The storm',
    topics: '["Weather"]',
    source: 'B',
    information: '2',
    answers: 'Only some of the words',
    passages: '["p1"]',
    url: 'https://example.org/articles/2031-02-01-gazette-bridge/',
  });
});

test('a line is a row with the words found between those beside them', () => {
  const lines = hit.passages.flatMap((passage) => cutLines(hit, passage));
  const [row]: Record<string, string>[] = parse(writeLineRows(lines, site), { columns: true });
  assert.deepEqual(
    [row?.['before'], row?.['found'], row?.['after'], row?.['url']],
    ['The', 'bridge', ',\nclosed on "Monday", is shut.', 'https://example.org/articles/2031-02-01-gazette-bridge/#p1'],
  );
  assert.deepEqual(
    ['article', 'passage', 'title', 'outlet', 'published', 'language'].map((name) => row?.[name]),
    ['2031-02-01-gazette-bridge', 'p1', '=Bridge closed', 'Gazette, “Harbour”', '2031-02-01~', 'en'],
  );
});

test('for programs, what was asked stands with what answers and its marks', () => {
  const search = {
    words: 'bridge',
    chosen: {},
    archive: 'Harbour',
    version: null,
    url: 'https://example.org/search/?q=bridge',
    articles: 1,
  };
  const written = JSON.parse(writeAnswerJson([hit], search)) as { search: unknown; articles: { passages: unknown }[] };
  assert.deepEqual(written.search, search);
  assert.deepEqual(written.articles[0]?.passages, [
    { id: 'p1', text: 'The bridge,\nclosed on "Monday", is shut.', marks: [[4, 10]] },
  ]);
});
