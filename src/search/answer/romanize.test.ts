import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSearchWords } from '../../text/words/search-tokens.ts';
import { romanize } from './romanize.ts';

test('a name in another script is written as newspapers in Latin letters would', () => {
  assert.equal(romanized('Токаев Зеленский Андрій США'), 'tokaev zelenskiy andriy ssha');
  assert.equal(romanized('Μητσοτάκης'), 'mitsotakis');
  assert.equal(romanized('Tokayev 2022'), 'tokayev 2022');
});

function romanized(names: string): string {
  return readSearchWords(names)
    .map(({ token }) => romanize(token))
    .join(' ');
}
