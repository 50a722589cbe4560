import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from './direction.ts';

test('a language is written the way its script is', () => {
  for (const language of ['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'ug', 'az-Arab', 'AR-eg'])
    assert.equal(directionOf(language), 'rtl');
  for (const language of ['en', 'kk', 'kk-Cyrl', 'zh-Hant', 'hi', 'az', 'und'])
    assert.equal(directionOf(language), 'ltr');
});
