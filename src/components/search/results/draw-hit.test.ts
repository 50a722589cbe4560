import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxOf, layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { findHit, reportPart } from '../fixtures/told.ts';
import { addressOfHit, drawHit, drawMarks, markPassage } from './draw-hit.ts';

const passages = [
  { id: 't', text: 'The bridge of Osterby' },
  { id: 'd', text: 'A bridge falls' },
  { id: 'p1', text: 'The old bridge fell.' },
  { id: 'p2', text: 'No bridge stands.' },
  { id: 'p3', text: 'A bridge will be built.' },
  { id: 'c2', text: 'The bridge before.' },
];
const marks = passages.map(({ text }, passage) => {
  const at = text.split(' ').indexOf('bridge');
  return { passage, words: [[at, at + 1]] as [number, number][] };
});
const hit = findHit({ id: 'bridge', passages, answering: [0, 4, 2, 5, 1, 3], marks, language: 'en-GB' });

test('of an article found the headline and the three passages that answer best stand in its order, the others folded', (context) => {
  layPage(context);
  const box = boxOf(...drawHit(hit, 'h3', []));
  assert.deepEqual(textsOf(box, 'h3'), ['The bridge of Osterby']);
  assert.deepEqual(textsOf(box, ':scope > ol .archived'), [
    'The old bridge fell.',
    'A bridge will be built.',
    'The bridge before.',
  ]);
  assert.deepEqual(textsOf(box, 'summary'), ['2 more passages']);
  assert.deepEqual(textsOf(box, 'details .archived'), ['A bridge falls', 'No bridge stands.']);
  assert.deepEqual([...new Set(textsOf(box, 'mark'))], ['bridge']);
  assert.equal(box.querySelectorAll('mark').length, 6);
});

test('each passage leads to its place with its words marked there, and its words keep their language and direction', (context) => {
  layPage(context);
  const box = boxOf(...drawHit(hit, 'h4', []));
  const links = [...box.querySelectorAll('[data-hit]')].map((link) => link.getAttribute('href'));
  assert.deepEqual(links[0], '/articles/bridge/?mark=bridge');
  assert.deepEqual(
    links.slice(1, 4),
    ['p1', 'p3', 'c2'].map((id) => `/articles/bridge/?mark=bridge#${id}`),
  );
  for (const words of box.querySelectorAll('.archived'))
    assert.deepEqual([words.getAttribute('lang'), words.getAttribute('dir')], ['en-GB', 'auto']);
});

test('a paragraph is called by its number, any other passage by what it is', (context) => {
  layPage(context);
  const box = boxOf(...drawHit(hit, 'h3', []));
  assert.deepEqual(textsOf(box, '.number .visually-hidden'), ['Passage 1', 'Passage 3', 'Passage 2']);
  assert.deepEqual(textsOf(box, '.number [aria-hidden="true"]'), ['¶1', '¶3', '¶2']);
  assert.deepEqual(textsOf(box, '.role'), ['Caption 2', 'Standfirst']);
  assert.deepEqual(['p7', 'd', 'c1', 'c3'].map(markPassage), ['¶7', 'Standfirst', 'Caption', 'Caption 3']);
});

test('what of the question an article has not is said, each part struck through', (context) => {
  layPage(context);
  const parts = ['bridge', 'storm', 'flood'].map((text) => reportPart(text));
  const box = boxOf(...drawHit(findHit({}, { tier: 'some', missing: [1, 2] }), 'h3', parts));
  assert.deepEqual(textsOf(box, '.missing'), ['Without storm and flood']);
  assert.deepEqual(textsOf(box, '.missing s'), ['storm', 'flood']);
  assert.equal(boxOf(...drawHit(findHit(), 'h3', parts)).querySelector('.missing, ol, details'), null);
});

test('of a long passage the words around what was found are shown, and that more stands on either side', (context) => {
  layPage(context);
  const text = `${'before '.repeat(60)}bridge ${'after '.repeat(60)}`.trim();
  const long = findHit({ passages: [{ id: 'p1', text }], answering: [0], marks: [{ passage: 0, words: [[60, 61]] }] });
  const [shown = ''] = textsOf(boxOf(...drawHit(long, 'h3', [])), 'li .archived');
  assert.match(shown, /^\[…\] before (?:before )*bridge (?:after )+\[…\]$/);
  assert.equal(shown.split(' ').length, 52);
});

test('an address carries each form once, and no more of them than a server takes', (context) => {
  layPage(context);
  const words = Array.from({ length: 40 }, (_, at) => `form${at}`);
  const spans = words.map((_, at): [number, number] => [at, at + 1]);
  const many = findHit({
    passages: [{ id: 'p1', text: words.join(' ') }],
    answering: [0],
    marks: [{ passage: 0, words: spans }],
  });
  const forms = new URL(addressOfHit(many), 'https://archive.example').searchParams.getAll('mark');
  assert.deepEqual(forms, words.slice(0, 24));
  assert.equal(addressOfHit(findHit({ id: 'plain' })), '/articles/plain/');
});

test('marks part a text without losing a letter of it', (context) => {
  layPage(context);
  const box = boxOf(
    ...drawMarks('one two three', [
      { start: 0, end: 3 },
      { start: 8, end: 13 },
    ]),
  );
  assert.equal(box.innerHTML, '<mark>one</mark> two <mark>three</mark>');
});
