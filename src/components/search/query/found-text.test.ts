import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setApart } from '../../../text/words/search-words.ts';
import { piecesOf, placeNames, placePhrase, placeWord, cutFoundText, wordAt } from './found-text.ts';

const titled = 'Bridge shut';
const first = 'The “old bridge” – U.S.-built – is shut, the mayor’s office said.';
const page = (second: string) => ({
  content: `${titled} ${first} ${setApart(second)}`,
  anchors: [
    { id: 't', location: 0 },
    { id: 'p1', location: 2 },
    { id: 'p2', location: 14 },
  ],
});
const passages = cutFoundText(page('Tokayev met tokayev in us.'));
const found = (places: { passage: { id: string }; start: number; end: number }[]) =>
  places.map((place) => `${place.passage.id} ${wordAt(place as Parameters<typeof wordAt>[0])}`);

test('a text is parted into its passages', () => {
  assert.deepEqual(
    passages.map(({ id, text }) => [id, text]),
    [
      ['t', titled],
      ['p1', first],
      ['p2', 'Tokayev met tokayev in us.'],
    ],
  );
});

test('letters that were set apart stand together again', () => {
  const text = '2022年中国 (CSTO).';
  const [, , third] = cutFoundText(page(text));
  assert.equal(third?.text, text);
  assert.deepEqual(found(placePhrase(cutFoundText(page(text)), ['中', '国'])), ['p2 中国']);
});

test('a word is placed by its number, without the punctuation around it', () => {
  assert.deepEqual(found(placeWord(passages, 1)), ['t shut']);
  assert.deepEqual(found(placeWord(passages, 2)), ['p1 The']);
  assert.deepEqual(found(placeWord(passages, 3)), ['p1 old']);
  assert.deepEqual(found(placeWord(passages, 99)), []);
});

test('a phrase stands where its words do, each as it is, and not across passages', () => {
  assert.deepEqual(found(placePhrase(passages, ['old', 'bridge'])), ['p1 old bridge']);
  assert.deepEqual(found(placePhrase(passages, ['mayor', 'office'])), ['p1 mayor’s office']);
  assert.deepEqual(found(placePhrase(passages, ['bridges'])), []);
  assert.deepEqual(found(placePhrase(passages, ['shut', 'the'])), ['p1 shut, the']);
  assert.deepEqual(found(placePhrase(passages, ['said', 'tokayev'])), []);
});

test('a name stands where it is spelt to the letter, the longest form first', () => {
  assert.deepEqual(found(placeNames(passages, ['U.S.', 'US', 'Tokayev', 'Tok'])), ['p1 U.S.', 'p2 Tokayev']);
  assert.deepEqual(found(placeNames(passages, ['Tok', 'Tokayev', 'Tokayev met'])), ['p2 Tokayev met']);
});

test('a compound has its parts, and a possessive its owner', () => {
  assert.ok(piecesOf('U.S.-Russian').includes('russian'));
  assert.ok(piecesOf('“Tokayev’s').includes('tokayev'));
});
