import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letters, partOf, parts, placePattern, roles, singleLetters } from './parts.ts';
import { cutPassages } from './passages.ts';

test('a letter stands for one part, but for those of the body', () => {
  const around = roles.filter((role) => parts[role].field !== 'body');
  assert.equal(new Set(around.map((role) => parts[role].letter)).size, around.length);
  assert.equal(letters.length, around.length + 1);
});

test('a place is a part, with a number where there may be several, and perhaps a sentence of it', () => {
  const place = new RegExp(`^${placePattern}$`);
  for (const good of ['k', 't', 'ds2', 'c1', 'p12', 'p12s3']) assert.match(good, place);
  for (const bad of ['', 'x', 't1', 'c', 'p', 'ps1', 'p1s', 'p1 ', 'tk']) assert.doesNotMatch(bad, place);
});

test('every part is read, in its order, under its letter', () => {
  const single = Object.fromEntries(singleLetters.map((letter) => [partOf(letter)?.field, `The ${letter}.`]));
  const read = cutPassages({ title: '', ...single, captions: ['One.', 'Two.'], body: 'Three.', language: 'en' });
  assert.deepEqual(
    read.map(({ id, role, text }) => [id, role, text]),
    [
      ['k', 'kicker', 'The k.'],
      ['t', 'title', 'The t.'],
      ['d', 'deck', 'The d.'],
      ['b', 'byline', 'The b.'],
      ['l', 'dateline', 'The l.'],
      ['c1', 'caption', 'One.'],
      ['c2', 'caption', 'Two.'],
      ['p1', 'paragraph', 'Three.'],
    ],
  );
});

test('what is no place has no part', () => {
  assert.equal(partOf('x1'), undefined);
});
