import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countWords, tokenize } from './tokenize.ts';

test('words and single punctuation marks are tokens, white space is none', () => {
  assert.deepEqual(cut('“Don’t,” he\u00a0said …\n\n$5.5m'), [
    '“',
    'Don',
    '’',
    't',
    ',',
    '”',
    'he',
    'said',
    '…',
    '$',
    '5',
    '.',
    '5m',
  ]);
  assert.deepEqual(cut(' \t\u3000\u2028'), []);
});

test('a token knows where it stands', () => {
  fc.assert(
    fc.property(text, (words) => {
      let at = 0;
      for (const { start, end } of tokenize(words)) {
        assert.ok(at <= start && start < end && end <= words.length);
        at = end;
      }
    }),
  );
});

test('nothing but white space and invisible characters is left out', () => {
  fc.assert(
    fc.property(text, (words) => {
      const seen = (one: string): string => one.replace(/[\s\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF]/g, '');
      const kept = tokenize(words).map(({ start, end }) => words.slice(start, end));
      assert.equal(seen(kept.join('')), seen(words));
    }),
    { numRuns: 1000 },
  );
});

test('a different comma, quotation mark or apostrophe is a different token', () => {
  for (const [a = '', b = ''] of ["’'", '“"', ',،', '–-'].map((pair) => [...pair])) assert.notDeepEqual(cut(a), cut(b));
});

test('a word is the same however its letters are encoded', () => {
  assert.deepEqual(cut('Cafe\u0301 कड़ा =\u0338'), cut('Café कड़ा ≠'.normalize('NFC')));
  fc.assert(fc.property(text, (words) => assert.deepEqual(cut(words.normalize('NFD')), cut(words.normalize('NFC')))));
});

test('invisible characters count for nothing', () => {
  assert.deepEqual(cut('\ufeffKasach\u00adstan\u200b \u200fالجيش\u200f, \u2060'), ['Kasachstan', 'الجيش', ',']);
});

test('a mark that turns the text around does count', () => {
  assert.deepEqual(cut('\u202eabc'), ['\u202e', 'abc']);
});

test('a word with joiners or combining marks is one token', () => {
  assert.deepEqual(cut('می‌روند क़ज़ाख़स्तान ക്‍ shalo\u0301m'), ['می‌روند', 'क़ज़ाख़स्तान'.normalize('NFC'), 'ക്‍', 'shalóm']);
});

test('in scripts without spaces every letter is a token with its marks', () => {
  assert.deepEqual(cut('总统Tokayev说2022年'), ['总', '统', 'Tokayev', '说', '2022', '年']);
  assert.deepEqual(cut('ที่นี่๒๕'), ['ที่', 'นี่', '๒', '๕']);
  for (const pair of ['のは', 'ລາ', 'កខ', 'ကခ', '〇一']) assert.equal(cut(pair).length, 2);
  assert.deepEqual(cut('カザフ\u3099'), ['カ', 'ザ', 'ブ']);
});

test('a character outside the first plane is whole', () => {
  assert.deepEqual(cut('𐐷𐐷 😀😀 ❤️'), ['𐐷𐐷', '😀', '😀', '❤️']);
});

test('millions of letters in a row are cut', () => {
  assert.equal(cut('a'.repeat(5_000_000)).join('').length, 5_000_000);
});

test('words are counted with their inner apostrophes and hyphens', () => {
  assert.equal(countWords("Kazakhstan’s post-Soviet leader didn't say “no” – 2 years."), 8);
  assert.equal(countWords('… – “” '), 0);
  assert.equal(countWords('Kasach\u00adstan'), 1);
  assert.equal(countWords('क़ज़ाख़स्तान में सेना'), 3);
});

test('in scripts without spaces words are counted by the dictionary', () => {
  assert.equal(countWords('部队开始撤离'), 3);
  assert.equal(countWords('ประเทศไทย'), 1);
});

function cut(words: string): string[] {
  return tokenize(words).map((token) => token.text);
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '\u0301',
      '\u00ad',
      '\ufeff',
      '\u200d',
      ' ',
      '\u00a0',
      ',',
      '中',
      'ก',
      '가',
      '\u1100',
      '\u1161',
      '\ud83d',
      '😀',
      'ﬁ',
      '\u212b',
    ),
  }),
);
