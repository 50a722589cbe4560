import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuestion, writeTerm } from './question.ts';

const kinds = (question: string) => parseQuestion(question).map(({ kind, words }) => [kind, words.join(' ')]);

test('a question is cut into words, phrases and beginnings', () => {
  assert.deepEqual(kinds('Tokayev "peacekeeping operation" kazakh*'), [
    ['word', 'tokayev'],
    ['phrase', 'peacekeeping operation'],
    ['beginning', 'kazakh'],
  ]);
});

test('quotation marks of any kind make a phrase', () => {
  for (const question of ['“gas prices”', '„gas prices“', '«gas prices»', 'x "gas prices']) {
    assert.deepEqual(
      kinds(question).slice(-1),
      question.startsWith('x') ? [['word', 'prices']] : [['phrase', 'gas prices']],
    );
  }
});

test('what has no letter or digit is not searched for', () => {
  assert.deepEqual(kinds(' – "…" & * '), []);
});

test('a word of a script without spaces is a phrase of its letters, but may be a name', () => {
  assert.deepEqual(kinds('中国'), [['phrase', '中 国']]);
  assert.equal(parseQuestion('中国')[0]?.bare, true);
});

test('a term is shown as it was typed', () => {
  assert.deepEqual(parseQuestion('U.S. "Gas prices" 中国 kazakh*').map(writeTerm), [
    'U.S.',
    '“Gas prices”',
    '中国',
    'kazakh*',
  ]);
});
