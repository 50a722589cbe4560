import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeContextObject } from './context-object.ts';
import { article, hostile } from './fixtures/articles.ts';
import { writeHeadBlock } from './head-block.ts';

const facts = { rights: 'http://rights.example/', abstract: 'What it says.', place: 'Northland' };

test('the head of a reprint gives Zotero a newspaper article with agency, outlet, archive and provenance', () => {
  assert.deepEqual(
    writeHeadBlock(hostile.reprint, facts).map((element) => Object.values(element)),
    [
      ['z:itemType', 'newspaperArticle'],
      ['citation_title', 'Bridge closed'],
      ['citation_author', 'Northern Agency,'],
      ['citation_date', '2020-02-29'],
      ['citation_language', 'en'],
      ['citation_publisher', 'The Daily Example'],
      ['citation_public_url', hostile.reprint.URL],
      ['DC.source', 'The Daily Example'],
      ['DC.rights', 'http://rights.example/'],
      ['DCTERMS.abstract', 'What it says.'],
      ['z:place', 'Northland'],
      ['z:archive', 'An Archive'],
      ['z:archiveLocation', hostile.reprint.id],
      ['z:extra', `original-date: 2020-02-29T23:30+01:00\n${hostile.reprint.note}`],
      ['article:section', 'World'],
    ],
  );
});

test('a date in doubt is in words, which no program takes for a day, and what is unknown is absent', () => {
  const elements = writeHeadBlock(hostile.unknown, { ...facts, place: undefined });
  const names = new Set(elements.map((element) => Object.values(element)[0]));
  assert.equal(
    elements.find((one) => 'name' in one && one.name === 'citation_date')?.content,
    'about 29 February 2020',
  );
  for (const [item, words] of [
    [hostile.zero, '1 BC'],
    [hostile.caesar, '15 March 44 BC'],
  ] as const)
    assert.equal(new URLSearchParams(writeContextObject(item)).get('rft.date'), words);
  for (const absent of ['DC.source', 'citation_publisher', 'z:place', 'z:shortTitle']) assert(!names.has(absent));
});

test('an undated article has no date in its head, for Zotero or for a list', () => {
  const elements = writeHeadBlock(hostile.undated, facts).map((element) => Object.values(element).join(' '));
  assert.deepEqual(
    elements.filter((element) => /date/i.test(element.replace('Undated', ''))),
    [],
  );
  assert.equal(new URLSearchParams(writeContextObject(hostile.undated)).has('rft.date'), false);
});

test('a person keeps the name as printed; only an organisation has the comma', () => {
  const authors = writeHeadBlock(article({ authors: ['A. Writer', '王小明'] }), facts).filter(
    (one) => 'name' in one && one.name === 'citation_author',
  );
  assert.deepEqual(
    authors.map(({ content }) => content),
    ['A. Writer', '王小明'],
  );
});

test('a context object says the same in a list', () => {
  assert.deepEqual(
    [...new URLSearchParams(writeContextObject(hostile.reprint))],
    [
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'newspaperArticle'],
      ['rft.title', 'Bridge closed'],
      ['rft.source', 'The Daily Example'],
      ['rft.aucorp', 'Northern Agency'],
      ['rft.date', '2020-02-29'],
      ['rft.language', 'en'],
      ['rft.identifier', hostile.reprint.URL],
    ],
  );
  const told = new URLSearchParams(writeContextObject(hostile.reprint, facts));
  assert.deepEqual(
    ['rft.place', 'rft.rights', 'rft.description'].map((key) => told.get(key)),
    ['Northland', 'http://rights.example/', 'What it says.'],
  );
  const sent = article({ dateline: 'ALMATY, Jan 13 —' });
  assert.equal(new URLSearchParams(writeContextObject(sent, facts)).get('rft.place'), 'ALMATY');
  const placed = writeHeadBlock(sent, facts).find((one) => 'name' in one && one.name === 'z:place');
  assert.equal(placed?.content, 'ALMATY');
  const unknown = new URLSearchParams(writeContextObject(hostile.unknown));
  assert.equal(unknown.get('rft.date'), 'about 29 February 2020');
  assert.equal(unknown.has('rft.source'), false);
  assert.equal(new URLSearchParams(writeContextObject(hostile.signs)).get('rft.title'), hostile.signs.title);
});
