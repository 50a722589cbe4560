import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHiddenOrder } from './hidden-order.ts';
import { findOddCharacters, nameCodePoint } from './odd-characters.ts';
import { findOddName } from './odd-names.ts';
import { showControls } from './show-controls.ts';

const honest = [
  'Ал\u00ADма\u00A0Ата',
  'می\u200Cخواهم',
  'क्\u200Dष',
  '👩\u200D🚒 and 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'תל\u200Eאביב',
  'שלום \u2067עולם\u2069',
  'a\tb\nc',
  'µm, Ω',
];

test('finds nothing odd in words that need joiners, marks and soft hyphens', () => {
  for (const text of honest) {
    assert.deepEqual(findOddCharacters(text), [], text);
    assert.deepEqual(text.split('\n').flatMap(findHiddenOrder), [], text);
  }
  for (const name of ['می\u200Cخواهم', '👩\u200D🚒', 'Алматы', 'DaimlerChrysler', 'µTorrent', honest[3] ?? ''])
    assert.deepEqual(findOddName(name), [], name);
});

test('finds controls, halves of characters and code points that are none, each once', () => {
  assert.deepEqual(
    findOddCharacters('a\0b\0\u0093\uD800\uFFFE\u{1FFFF}').map(({ codePoint, count }) => [codePoint, count]),
    [
      [0, 2],
      [0x93, 1],
      [0xd800, 1],
      [0xfffe, 1],
      [0x1ffff, 1],
    ],
  );
  assert.equal(nameCodePoint(0x200b), 'U+200B (zero-width space)');
});

test('finds overrides, and what turns the order round and is not closed', () => {
  assert.deepEqual(findHiddenOrder('a\u202Eb\u202C'), [0x202e]);
  assert.deepEqual(findHiddenOrder('a\u2067b'), [0x2067]);
  assert.deepEqual(findHiddenOrder('a\u2069b'), [0x2069]);
});

test('finds names that look like others', () => {
  assert.deepEqual(findOddName('Dаily Sabah'), [
    '“Dаily” is written in Latin letters, but for the Cyrillic “а”, U+0430',
  ]);
  assert.deepEqual(findOddName('Daily\u200B Sabah'), [
    '“Daily Sabah” has a character that does not show, U+200B (zero-width space)',
  ]);
  assert.equal(findOddName('Da\u200Dily').length, 1);
});

test('shows what would command a terminal, and leaves all else', () => {
  assert.equal(showControls('a\u001B[31m\u009B\u202E\r\nb\tc'), 'a\\u{1b}[31m\\u{9b}\\u{202e}\\u{d}\nb\tc');
  assert.equal(showControls(showControls('\u001B')), '\\u{1b}');
});
