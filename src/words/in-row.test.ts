import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayInRow } from './in-row.ts';
import { speak } from './languages.ts';

test('terms in a row have the comma of the language', () => {
  assert.equal(sayInRow(['gap', 'likely', 'moved'], speak('en').words.terms), 'gap, likely, moved');
  assert.equal(sayInRow(['فجوة', 'مرجَّح'], speak('ar').words.terms), 'فجوة، مرجَّح');
  assert.equal(sayInRow([], speak('en').words.terms), '');
});
