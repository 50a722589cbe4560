import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLanguageTag, mendLanguageTag } from './language-tag.ts';

test('takes registered tags as they are usually written', () => {
  const tags =
    'en ar kk-Cyrl zh-Hans-CN de-1996 es-419 und mul zxx qaa sl-rozaj-biske ca-valencia en-x-lincoln de-u-co-phonebk';
  for (const tag of tags.split(' ')) assert.ok(isLanguageTag(tag), tag);
});

test('refuses what is not registered, old or written otherwise', () => {
  for (const tag of [
    '',
    'English',
    'abcde',
    'en-us',
    'EN',
    'en_US',
    'iw',
    'ger',
    'x-foo',
    'en-Zzxy',
    'en-QQ',
    'zh-yue',
    'a',
  ])
    assert.ok(!isLanguageTag(tag), tag);
});

test('offers the tag that was probably meant', () => {
  const meant = {
    English: 'en',
    Englsh: 'en',
    german: 'de',
    ger: 'de',
    Deutsch: 'de',
    en_US: 'en-US',
    iw: 'he',
    'zh-yue': 'yue',
  };
  for (const [written, tag] of Object.entries(meant)) assert.equal(mendLanguageTag(written), `Write "${tag}".`);
  assert.equal(mendLanguageTag('abcde'), undefined);
  assert.equal(mendLanguageTag('kz'), '“kz” is a country; write the tag of a language.');
});
