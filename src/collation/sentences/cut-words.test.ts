import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutWords } from './cut-words.ts';

const stems = (text: string, language: string): string[] => cutWords(text, language).map(({ stem }) => stem);
const folded = (text: string, language: string): string[] => cutWords(text, language).map((word) => word.folded);

test('brings forms of an English word to one stem', () => {
  assert.deepEqual(stems('withdrew withdraws withdrawing', 'en-GB').slice(1), stems('withdraw withdraw', 'en'));
});

test('leaves the words of other languages whole', () => {
  assert.deepEqual(stems('Einigungen running', 'de'), ['einigungen', 'running']);
});

test('reads abbreviations, possessives, numbers, months and accents alike however they are written', () => {
  assert.deepEqual(folded('U.S. US', 'en'), ['us', 'us']);
  assert.deepEqual(
    folded('feb mar apr jun jul aug sep sept oct nov dec', 'en'),
    folded('february march april june july august september september october november december', 'en'),
  );
  assert.deepEqual(
    folded('one two three four five six seven eight nine ten eleven twelve', 'en').map(Number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  );
  assert.deepEqual(folded("Russia's Russia’s", 'en'), ['russia', 'russia']);
  assert.deepEqual(folded('2,500 2500 1.8', 'en'), ['2500', '2500', '1.8']);
  assert.deepEqual(folded('Jan. January ten 10', 'en'), ['january', 'january', '10', '10']);
  assert.deepEqual(folded('إضراباً إضرابا', 'ar').length, 2);
  assert.equal(new Set(folded('إضراباً إضرابا', 'ar')).size, 1);
  assert.equal(new Set(folded('٢٥٠٠ 2500', 'ar')).size, 1);
});

test('takes each letter of a script without spaces for a word', () => {
  assert.deepEqual(folded('港口 port', 'zh'), ['港', '口', 'port']);
});

test('a vowel or tone above a letter of a script without spaces belongs to it', () => {
  const text = 'ก็ดี';
  assert.deepEqual(
    cutWords(text, 'th').map(({ start, end }) => text.slice(start, end)),
    ['ก็', 'ดี'],
  );
});

test('tells where each word stands', () => {
  const text = 'The “bloc”, 2,500 men.';
  assert.deepEqual(
    cutWords(text, 'en').map(({ start, end }) => text.slice(start, end)),
    ['The', 'bloc', '2,500', 'men'],
  );
});

test('takes the names that every object of JavaScript has for words like all others', () => {
  assert.deepEqual(folded('constructor toString valueOf __proto__', 'en'), [
    'constructor',
    'tostring',
    'valueof',
    'proto',
  ]);
});
