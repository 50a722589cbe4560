import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markChanged } from './mark-changed.ts';

test('what a counterpart has not is underlined, without the stops after it', () => {
  assert.equal(
    markChanged('It is <sometimes> hard, to leave.', 'It is often hard to go.', 'en'),
    'It is &#60;<mark>sometimes</mark>&#62; hard, to <mark>leave</mark>.',
  );
});

test('of words that have little in common nothing is underlined', () => {
  assert.equal(markChanged('in the west of the nation', 'quickly spread', 'en'), 'in the west of the nation');
});
