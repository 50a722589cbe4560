import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isJoined, nameKey, plainWord, searchWords, setApart } from './search-words.ts';

test('a word is compared without case, accents and punctuation', () => {
  assert.equal(plainWord('“Tokaïev’s'), 'tokaievs');
  assert.equal(plainWord('U.S.'), 'us');
  assert.equal(plainWord('İstanbul'), 'istanbul');
});

test('a text is cut at white space; what is punctuation only is no word', () => {
  assert.deepEqual(searchWords('Kassym-Jomart – Tokayev,\n2,000 men'), ['kassymjomart', 'tokayev', '2000', 'men']);
});

test('in scripts without spaces every letter is a word, and the text can be put together again', () => {
  const text = '2022年，中国 (CSTO) ประเทศ.';
  assert.deepEqual(searchWords('中国，2022年”1月'), ['中', '国', '2022', '年', '1', '月']);
  const joined = setApart(text)
    .split(' ')
    .map((word) => (isJoined(word) ? word.slice(1) : ` ${word}`));
  assert.equal(joined.join(''), ` ${text}`);
  assert.deepEqual(setApart('中国').split(' ').map(isJoined), [false, true]);
});

test('scripts with spaces are left alone', () => {
  for (const text of ['Kazakh troops', 'Токаев сказал', 'الجيش الكازاخستاني', '대통령은 말했다'])
    assert.equal(setApart(text), text);
});

test('a short name in capitals keeps them, because in small letters it may be a common word', () => {
  assert.equal(nameKey('US'), 'US');
  assert.equal(nameKey('U.S.'), 'US');
  assert.equal(nameKey('us'), 'us');
  assert.equal(nameKey('CSTO'), 'csto');
  assert.equal(nameKey('Kassym-Jomart Kaev'), 'kassymjomart kaev');
});
