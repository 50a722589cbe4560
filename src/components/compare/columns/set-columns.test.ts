import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CollationRecord } from '../../../schema/published/collation.ts';
import { findCopies, findReading, setColumns, type ReadArticle } from './set-columns.ts';

test('three articles stand in the rows of their correspondences, bylines and related sentences apart', () => {
  const { rows, sentences } = setColumns(['one', 'two', 'three'].map(articleOf), {
    correspondences: [
      link('one#p1s1', 'two#p1s2'),
      link('three#p1s1', 'one#p1s1'),
      link('one#p1s2', 'two#p1s1', 'related'),
    ],
    groups: [],
  });
  assert.deepEqual(
    rows.map(({ cells }) => cells.map((cell) => cell.map(({ key }) => key).join(' '))),
    [
      ['', 'tw-p1s1', ''],
      ['on-p1s1', 'tw-p1s2', 'th-p1s1'],
      ['on-p1s2', '', ''],
      ['', '', 'th-p1s2'],
    ],
  );
  assert.deepEqual(sentences.get('on-p1s1')?.counterparts, ['tw-p1s2', 'th-p1s1']);
  assert.deepEqual(
    sentences.get('on-p1s2')?.related.map(({ sentence }) => sentence.key),
    ['tw-p1s1'],
  );
});

test('links to articles that were not chosen are left out', () => {
  const { rows } = setColumns(['one', 'two'].map(articleOf), {
    correspondences: [link('one#p1s1', 'other#p1s1')],
    groups: [],
  });
  assert.equal(rows.length, 4);
});

test('sentences of one group stand in a row though only each and the first are linked', () => {
  const places = ['one', 'two', 'three'].map((article) => ({ article, sentence: 'p1s1', isEstablished: false }));
  const { rows, sentences } = setColumns(['two', 'three'].map(articleOf), {
    correspondences: [link('one#p1s1', 'two#p1s1'), link('one#p1s1', 'three#p1s1')],
    groups: [{ articles: 3, texts: 3, places }],
  });
  assert.equal(rows.length, 3);
  assert.deepEqual(sentences.get('tw-p1s1')?.counterparts, ['th-p1s1']);
});

test('two articles are copies where an editor or a program has put them in one family, and only read ones lack anything', () => {
  const family = (articles: string[], isOneText = true): CollationRecord['families'][number] => ({
    key: 'outlet:wire',
    sources: [],
    articles,
    isOneText,
    certainty: 'likely',
  });
  const areCopies = findCopies({
    families: [family(['a', 'b']), family(['c']), family(['d', 'e'], false)],
    proposedFamilies: [{ articles: ['b', 'c'], pairs: [] }],
  });
  assert.deepEqual([areCopies('a', 'b'), areCopies('c', 'b'), areCopies('a', 'c')], [true, true, false]);
  // Two reports of one source are no copies.
  assert.equal(areCopies('d', 'e'), false);
  const isRead = findReading({
    comparisons: [{ articles: ['a', 'b'], read: 'complete', by: 'A. B.', date: '2031-04-01' }],
  });
  assert.deepEqual([isRead('a', ['b']), isRead('a', ['b', 'c'])], [true, false]);
});

function articleOf(id: string): ReadArticle {
  const [first, second] = [`${id} p1s1`, `${id} p1s2`];
  const text = `${first} ${second}`;
  const sentences = [
    { id: 'p1s1', start: 0, end: first.length, place: 'p1s1' },
    { id: 'p1s2', start: first.length + 1, end: text.length, place: 'p1s2' },
  ];
  const byline = {
    role: 'byline' as const,
    text: 'By somebody',
    sentences: [{ id: 'bs1', start: 0, end: 11, place: 'bs1' }],
  };
  const passages = [byline, { role: 'paragraph' as const, text, sentences }];
  return { id, key: id.slice(0, 2), url: `https://example.org/${id}/`, language: 'en', title: id, passages };
}

function link(
  a: string,
  b: string,
  relation: 'paraphrase' | 'related' = 'paraphrase',
): CollationRecord['correspondences'][number] {
  const at = (text: string) => {
    const [article = '', place = ''] = text.split('#');
    return { article, place, url: `https://example.org/${article}/#${place}` };
  };
  return { a: at(a), b: at(b), relation, scope: 'full', certainty: 'sure', by: 'editor' };
}
