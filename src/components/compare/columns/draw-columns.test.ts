import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CollationRecord } from '../../../schema/published/collation.ts';
import { english } from '../../../words/english.ts';
import { layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { drawColumns } from './draw-columns.ts';
import { setColumns } from './set-columns.ts';

type Link = CollationRecord['correspondences'][number];

const here = 'https://archive.example/stories/storm/compare/read/?with=a';

test('articles stand in columns under their names and headlines, and what tells the same in one row', (context) => {
  layPage(context, '', here);
  const table = draw([link('one#p1s1', 'two#p1s2')]);
  assert.deepEqual(textsOf(table, 'thead .mark'), ['One', 'Two']);
  assert.deepEqual(textsOf(table, 'thead a'), ['Headline of one', 'Headline of two']);
  const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => textsOf(cell, '.state, .sentence .archived')),
  );
  assert.deepEqual(rows, [
    [['–'], ['¶1 No counterpart linked yet', 'The old bridge fell.']],
    [
      ['¶1', 'The old bridge fell.'],
      ['¶1 Paraphrase', 'A storm came.'],
    ],
    [['¶1 No counterpart linked yet', 'A storm came.'], ['–']],
  ]);
  const words = table.querySelector('td .archived');
  assert.deepEqual([words?.getAttribute('lang'), words?.getAttribute('dir')], ['en', 'auto']);
});

test('only where an editor has read both is a sentence in one alone, and missing in the other', (context) => {
  layPage(context, '', here);
  const comparisons: CollationRecord['comparisons'] = [
    { articles: ['one', 'two'], read: 'complete', by: 'A. B.', date: '2031-04-01' },
  ];
  const [first] = draw([link('one#p1s1', 'two#p1s1')], { comparisons }).querySelectorAll('tbody tr:last-child');
  assert.ok(first);
  assert.deepEqual(textsOf(first, '.state'), ['Missing in One', '¶1 Only in Two']);
});

test('each sentence leads to its place in its article, and says of which it is the counterpart', (context) => {
  layPage(context, '', here);
  const table = draw([link('one#p1s1', 'two#p1s2')]);
  const [sentence] = table.querySelectorAll('[data-with]');
  assert.deepEqual([sentence?.getAttribute('data-key'), sentence?.getAttribute('data-with')], ['on-p1s1', 'tw-p1s2']);
  const place = sentence?.querySelector('a');
  assert.deepEqual([place?.getAttribute('href'), place?.getAttribute('aria-label')], ['/articles/one/#p1s1', 'One ¶1']);
  assert.equal(sentence?.querySelector('.state')?.getAttribute('data-counterpart'), 'Counterpart');
});

test('of three articles each is held against the first of its row, or says with which it goes', (context) => {
  layPage(context, '', here);
  const three = [link('one#p1s1', 'two#p1s1'), link('two#p1s1', 'three#p1s1')];
  const row = draw(three, {}, ['one', 'two', 'three']).querySelector('tbody tr');
  assert.ok(row);
  assert.deepEqual(textsOf(row, '.state'), ['¶1', '¶1 Paraphrase', '¶1 Paraphrase, with Two ¶1']);
});

test('what an editor notes of a link is told with the names of the articles, and so is what is related', (context) => {
  layPage(context, '', here);
  const table = draw([
    { ...link('one#p1s1', 'two#p1s1'), note: 'as in ON' },
    { ...link('one#p1s2', 'two#p1s2', 'related'), note: 'see ON' },
  ]);
  const notes = textsOf(table, '.note');
  assert.ok(notes.includes('as in One'), notes.join(' | '));
  assert.ok(notes.includes('Related: Two ¶1 see One'), notes.join(' | '));
  const related = [...table.querySelectorAll('.note a')].map((one) => one.getAttribute('href'));
  assert.deepEqual(related, ['#tw-p1s2', '#on-p1s2']);
});

test('a row has a link of its own and can be cited, with what each article says there or that it says nothing', (context) => {
  layPage(context, '', here);
  const row = draw([]).querySelector('tbody tr');
  assert.ok(row);
  const link = row.querySelector('.keep > a');
  assert.deepEqual(
    [link?.getAttribute('href'), link?.getAttribute('aria-label')],
    [`${here}#${row.id}`, `Link to row ${row.id}`],
  );
  assert.equal(row.querySelector('summary')?.getAttribute('aria-label'), `Cite row ${row.id}`);
  const [citation = ''] = textsOf(row, '.citation');
  assert.match(citation, /“The old bridge fell\.”/);
  assert.match(citation, /Headline of one/);
  assert.match(citation, /Headline of two/);
  assert.ok(citation.includes(`${here}#${row.id}`));
});

function draw(correspondences: Link[], more: Partial<CollationRecord> = {}, ids = ['one', 'two']): HTMLElement {
  const articles = ids.map(articleOf);
  const collation = {
    correspondences,
    groups: [],
    families: [],
    proposedFamilies: [],
    comparisons: [],
    ...more,
  } as unknown as CollationRecord;
  return drawColumns(articles, setColumns(articles, collation), collation, english);
}

function articleOf(id: string) {
  const [first, second] =
    id === 'two' ? ['The old bridge fell.', 'A storm came.'] : ['The old bridge fell.', 'A storm came.'];
  const text = `${first} ${second}`;
  const sentences = [
    { id: 'p1s1', start: 0, end: first.length, place: 'p1s1' },
    { id: 'p1s2', start: first.length + 1, end: text.length, place: 'p1s2' },
  ];
  const url = `https://archive.example/articles/${id}/`;
  return {
    id,
    key: id.slice(0, 2),
    mark: id.replace(/^./, (letter) => letter.toUpperCase()),
    siglum: id.slice(0, 2).toUpperCase(),
    page: `/articles/${id}/`,
    record: `/articles/${id}/record.json`,
    url,
    language: 'en',
    title: `Headline of ${id}`,
    passages: [{ role: 'paragraph' as const, text, sentences }],
    cited: {
      id,
      'citation-key': id,
      type: 'article-newspaper' as const,
      title: `Headline of ${id}`,
      URL: url,
      language: 'en',
      archive: 'Archive',
      archive_location: id,
      custom: { sha256: '' },
    },
  };
}

function link(a: string, b: string, relation: 'paraphrase' | 'related' = 'paraphrase'): Link {
  const at = (text: string) => {
    const [article = '', place = ''] = text.split('#');
    return { article, place, url: `https://archive.example/articles/${article}/#${place}` };
  };
  return { a: at(a), b: at(b), relation, scope: 'full', certainty: 'sure', by: 'editor' };
}
