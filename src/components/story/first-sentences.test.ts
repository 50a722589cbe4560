import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentences } from './first-sentences.ts';

test('as many sentences are taken as fit, and one at least', () => {
  assert.equal(firstSentences('One is here. Two is here. Three is here.', 'en', 26), 'One is here. Two is here.');
  assert.equal(firstSentences('One is much longer than may be. Two.', 'en', 10), 'One is much longer than may be.');
  assert.equal(firstSentences('', 'en'), '');
});
