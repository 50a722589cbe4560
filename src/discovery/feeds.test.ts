import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import type { Feed } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

const page = 'https://archive.example/topics/bridges/';
const entry = {
  id: 'https://old.example/articles/bridge/',
  url: 'https://archive.example/articles/bridge/',
  title: 'Bridge “shut” & <closed>',
  language: 'ar',
  summary: 'Harbour Gazette, 2 March 2031. Whole & undamaged.',
  authors: ['A. Writer', 'B. Writer'],
  source: 'https://gazette.example/?a=1&b=2',
  topics: ['Bridges & <roads>'],
  added: '2031-03-05',
  changed: '2031-04-01',
};
const feed: Feed = {
  title: 'Bridges · An Archive',
  description: 'Articles as they are added.',
  id: 'https://old.example/topics/bridges/',
  page,
  addresses: { xml: `${page}feed.xml`, json: `${page}feed.json` },
  language: 'en',
  publisher: 'An Archive',
  asOf: undefined,
  entries: [entry, { ...entry, id: `${entry.id}2/`, url: `${entry.url}2/`, source: undefined, changed: '2031-03-05' }],
};

test('an Atom reader finds the feed, its page, when it changed last, and all that is said of an entry', () => {
  const { entries, ...read } = parseAtomFeed(writeAtom(feed));
  assert.deepEqual(read, {
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    links: [
      { rel: 'self', type: 'application/atom+xml', href: `${page}feed.xml` },
      { rel: 'alternate', type: 'text/html', href: page },
    ],
    updated: '2031-04-01T00:00:00Z',
    authors: [{ name: 'An Archive' }],
    xml: { lang: 'en' },
  });
  assert.deepEqual(entries?.[0], {
    id: entry.id,
    title: { value: entry.title, xml: { lang: 'ar' } },
    links: [
      { rel: 'alternate', type: 'text/html', href: entry.url },
      { rel: 'via', href: entry.source },
    ],
    published: '2031-03-05T00:00:00Z',
    updated: '2031-04-01T00:00:00Z',
    authors: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
    categories: [{ term: 'Bridges & <roads>' }],
    summary: { value: entry.summary },
  });
  assert.equal(entries?.[1]?.links?.length, 1);
});

test('a JSON Feed reader finds the same', () => {
  const { items, ...read } = parseJsonFeed(JSON.stringify(writeJsonFeed(feed)));
  assert.deepEqual(read, {
    title: feed.title,
    description: feed.description,
    home_page_url: page,
    feed_url: `${page}feed.json`,
    language: 'en',
    authors: [{ name: 'An Archive' }],
  });
  assert.deepEqual(items?.[0], {
    id: entry.id,
    url: entry.url,
    external_url: entry.source,
    title: entry.title,
    content_text: entry.summary,
    date_published: '2031-03-05T00:00:00Z',
    date_modified: '2031-04-01T00:00:00Z',
    authors: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
    tags: entry.topics,
  });
  assert.equal(items?.[1]?.external_url, undefined);
});

test('an Atom feed is well-formed whatever its texts hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hostile = { ...entry, title: text, summary: text, authors: [text], topics: [text], paragraphs: [text] };
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(writeAtom({ ...feed, title: text, description: text, entries: [hostile] })).close();
    }),
    { examples: [[']]>\u0000<!--'], ['\uD800']] },
  );
});

test('the words of an article stand whole in its entry where the archive lets them, and none of them is markup', () => {
  const paragraphs = ['“Shut” & <closed>', '<script>alert(1)</script>', ']]>'];
  const told = { ...feed, entries: [{ ...entry, paragraphs }] };
  const html = [
    '<p lang="ar" dir="rtl">“Shut” &#38; &#60;closed&#62;</p>',
    '<p lang="ar" dir="rtl">&#60;script&#62;alert(1)&#60;/script&#62;</p>',
    '<p lang="ar" dir="rtl">]]&#62;</p>',
  ].join('\n');
  const [atom] = parseAtomFeed(writeAtom(told)).entries ?? [];
  assert.deepEqual([atom?.content, atom?.summary], [{ value: html, type: 'html' }, { value: entry.summary }]);
  const [json] = parseJsonFeed(JSON.stringify(writeJsonFeed(told))).items ?? [];
  assert.deepEqual([json?.content_html, json?.content_text, json?.summary], [html, undefined, entry.summary]);
});

test('a feed that never had an entry is as old as what is known of the archive, and a feed all the same', () => {
  const empty = { ...feed, entries: [] };
  const updatedOf = (asOf: string | undefined) => parseAtomFeed(writeAtom({ ...empty, asOf })).updated;
  assert.equal(updatedOf('2026-11-20'), '2026-11-20T00:00:00Z');
  assert.equal(updatedOf(undefined), '1970-01-01T00:00:00Z');
  assert.deepEqual(JSON.parse(JSON.stringify(writeJsonFeed(empty))).items, []);
});
