import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCompounds } from './compounds.ts';
import { readSearchWords, showToken } from './search-tokens.ts';

test('what is written with hyphens is one word too, with all its parts and with some', () => {
  assert.deepEqual(compounds('The anti-terrorist 21-year-old'), [
    'anti terrorist = antiterrorist',
    '21 year = 21year',
    '21 year old = 21yearold',
    'year old = yearold',
  ]);
});

test('a word with a letter that stands for something else is written together like any other', () => {
  assert.deepEqual(compounds('US-led юго-восточный'), ['US led = usled', 'юго восточный = юговосточный']);
});

test('in scripts without spaces nothing is written together', () => {
  assert.deepEqual(compounds('中国 が-か'), []);
});

function compounds(text: string): string[] {
  return readCompounds(readSearchWords(text)).map(
    ({ tokens, together }) => `${tokens.map(showToken).join(' ')} = ${showToken(together)}`,
  );
}
