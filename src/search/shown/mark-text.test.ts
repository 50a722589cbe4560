import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markText } from './mark-text.ts';

const text = 'The anti-terrorist unit’s “work” – done';
const show = (spans: [number, number][]): string[] =>
  markText(text, spans).map(({ start, end }) => text.slice(start, end));

test('words are marked without the punctuation around them', () => {
  assert.deepEqual(show([[4, 5]]), ['work']);
});

test('several words are one mark from the first to the last', () => {
  assert.deepEqual(show([[1, 4]]), ['anti-terrorist unit’s']);
});

test('marks that overlap are one, marks that meet are two, and all are in the order of the text', () => {
  assert.deepEqual(
    show([
      [4, 6],
      [0, 1],
      [1, 2],
      [1, 3],
    ]),
    ['The', 'anti-terrorist', 'work” – done'],
  );
});

test('words that a text has not are not marked', () => {
  assert.deepEqual(show([[40, 41]]), []);
});
