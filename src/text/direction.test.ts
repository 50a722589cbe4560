import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, tellLanguage } from './direction.ts';

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

test('words say their language where it is not that of the page, and their direction where it is another', () => {
  assert.deepEqual(tellLanguage('en', 'en'), {});
  assert.deepEqual(tellLanguage('en-GB', 'en'), { lang: 'en-GB' });
  assert.deepEqual(tellLanguage('ar', 'en'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(tellLanguage('ar', 'ar'), {});
  assert.deepEqual(tellLanguage('en', 'ar'), { lang: 'en', dir: 'ltr' });
});
