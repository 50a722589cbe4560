import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeBody } from './place-body.ts';
import { indexTokens, numberWords } from './token-index.ts';
import { tokenize } from '../words/tokenize.ts';

test('paragraphs that stand in one piece are placed there, others between them', () => {
  assert.deepEqual(place('m a b x c d e f', ['a b c', 'd e', 'f']), [[1, 2, 4], [5, 6], [7]]);
});

test('a short paragraph that stands everywhere is placed between its neighbours', () => {
  const advertisement = 'buy now '.repeat(12);
  assert.deepEqual(
    place(`${advertisement}one two buy now three four ${advertisement}`, ['one two', 'buy now', 'three four']),
    [
      [24, 25],
      [26, 27],
      [28, 29],
    ],
  );
});

test('a paragraph that repeats an earlier one is not taken from before it', () => {
  assert.deepEqual(place('a b. c. a b.', ['c.', 'a b.']), [
    [3, 4],
    [5, 6, 7],
  ]);
});

test('if the closest places leave none for the next paragraph, earlier ones are taken', () => {
  assert.deepEqual(place('a x b y a b', ['a b', 'y']), [[0, 2], [3]]);
  assert.deepEqual(place('p a x x b a x b p y b q', ['p', 'a b', 'a b', 'p', 'q']), [[0], [1, 4], [5, 7], [8], [11]]);
});

test('a choice of pieces that displaces a paragraph is given up', () => {
  assert.deepEqual(place('a x b c d e a b', ['a b', 'c e', 'a b']), [
    [0, 2],
    [3, 5],
    [6, 7],
  ]);
  assert.deepEqual(place('a x b c y d a b', ['a b', 'c d']), [
    [0, 2],
    [3, 5],
  ]);
});

test('a paragraph that is not there leaves the places of the others alone', () => {
  assert.deepEqual(place('a b c d e f', ['a b', 'c z', 'e f']), [[0, 1], 'z', [4, 5]]);
  assert.deepEqual(place('a b c d e f', ['e f', 'a b', 'c d']), ['e', [0, 1], [2, 3]]);
});

test('a paragraph without words stands anywhere', () => {
  assert.deepEqual(place('a b', ['a', '', 'b']), [[0], [], [1]]);
  assert.deepEqual(place('a x b', ['', 'a b']), [[], [0, 2]]);
  assert.deepEqual(place('', ['', 'a']), [[], 'a']);
});

/** The places of each paragraph, or the word that stands in the way. */
function place(original: string, paragraphs: string[]): (number[] | string | undefined)[] {
  const index = indexTokens(original);
  const tokens = paragraphs.map((paragraph) => tokenize(paragraph));
  const placements = placeBody(
    tokens.map((words) => numberWords(words, index)),
    index,
  );
  return placements.map((placement, paragraph) =>
    'at' in placement ? placement.at : tokens[paragraph]?.[placement.addedWord]?.text,
  );
}
