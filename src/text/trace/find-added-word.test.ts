import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findAddedWord } from './find-added-word.ts';
import { indexTokens, numberWords } from './token-index.ts';
import { findEarliest } from './token-search.ts';
import { tokenize } from '../words/tokenize.ts';

const original = 'He said that the army left the city in the morning and that the king left in the evening';

test('a changed word is found, even where the original has it elsewhere', () => {
  assert.equal(addedWordIn('He said that the king left the city in the morning'), 'king');
  assert.equal(addedWordIn('He said that the army left the city in the evening and that'), 'evening');
  assert.equal(addedWordIn('said that the army left the morning in the morning and that the king'), 'morning');
});

test('the first word and the last word can be the added word', () => {
  assert.equal(addedWordIn('She said that the army left'), 'She');
  assert.equal(addedWordIn('the king left in the morning'), 'morning');
});

test('words that were removed do not hide an added word before or after them', () => {
  assert.equal(addedWordIn('He said that an army in the morning and that the king left'), 'an');
  assert.equal(addedWordIn('He said the city in the morning that a king left'), 'a');
});

test('of several added words the first is told', () => {
  assert.equal(addedWordIn('He thinks that the navy left the town in the morning'), 'thinks');
});

test('where nothing is the same the first word is the added word', () => {
  assert.equal(addedWordIn('nothing at all'), 'nothing');
  assert.equal(addedWordIn('nothing', { from: 3, to: 3 }), 'nothing');
});

test('what stands outside the stretch does not count', () => {
  assert.equal(addedWordIn('the army left the city', { from: 4, to: 10 }), 'the');
  assert.equal(addedWordIn('in the morning and that', { from: 0, to: 12 }), 'that');
});

test('a word that the original does not have is found wherever it was put', () => {
  const numbers = Array.from({ length: 30 }, (_, index) => `w${index}`);
  fc.assert(
    fc.property(fc.subarray(numbers), fc.nat(), (kept, where) => {
      const at = where % (kept.length + 1);
      assert.equal(positionIn(kept.toSpliced(at, 0, 'addedWord').join(' '), numbers.join(' ')), at);
    }),
  );
});

test('what stands before the added word stands in the original', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 14 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, fc.nat(5), fc.nat(14), (source, paragraph, from, to) => {
      const index = indexTokens(source);
      const words = numberWords(tokenize(paragraph), index);
      const stretch = { from, to: Math.min(to, index.tokens.length) };
      fc.pre(!findEarliest(words, index, stretch));
      const position = findAddedWord(words, index, stretch);
      assert.ok(position < words.length);
      assert.ok(findEarliest(words.slice(0, position), index, stretch));
    }),
    { numRuns: 2000 },
  );
});

function addedWordIn(paragraph: string, stretch?: { from: number; to: number }): string | undefined {
  return tokenize(paragraph)[positionIn(paragraph, original, stretch)]?.text;
}

function positionIn(paragraph: string, source: string, stretch?: { from: number; to: number }): number {
  const index = indexTokens(source);
  return findAddedWord(numberWords(tokenize(paragraph), index), index, stretch ?? { from: 0, to: index.tokens.length });
}
