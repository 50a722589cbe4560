import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from './direction.ts';

test('a language is written the way its script is', () => {
  assert.deepEqual(['en', 'ar', 'fa-IR', 'he', 'az-Arab', 'kk-Cyrl', 'ar'].map(directionOf), [
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
  ]);
});
