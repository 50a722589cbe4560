import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldSchema } from './held.ts';
import { textSource } from './original-kinds.ts';

const sha256 = '0'.repeat(64);
const text = {
  file: 'a.text.html',
  sha256,
  mediaType: 'text/html',
  how: 'The text of the record, read as a page.',
} as const;
const held = (mediaType: string, more = {}): boolean =>
  heldSchema.safeParse({ file: 'a.json', sha256, mediaType, ...more }).success;

test('words are traced to the text layer where there is one, and else to the original', () => {
  const row = { file: 'a.json', sha256, mediaType: 'application/json', charset: 'utf-8' } as const;
  assert.equal(textSource(row)?.file, 'a.json');
  assert.equal(textSource({ ...row, text })?.file, 'a.text.html');
});

test('a row of data may have a text layer, a text none, and what is no text needs one', () => {
  assert.deepEqual([held('application/json'), held('application/json', { text })], [true, true]);
  assert.deepEqual([held('text/plain'), held('text/plain', { text })], [true, false]);
  assert.deepEqual([held('application/pdf'), held('application/pdf', { text })], [false, true]);
});
