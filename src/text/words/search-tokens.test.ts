import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSearchWords, showToken, tokensMeant } from './search-tokens.ts';

test('apostrophes and quotation marks are no part of a word, and a final ’s belongs to its word', () => {
  assert.equal(shown('“Tokayev’s” didn’t, the ‘boys’ O’Neill’s, the 1990’s'), 'tokayev didnt the boys oneill the 1990');
  assert.equal(shown('صه״ל צה"ל צה״ל п’ять Oʻzbekiston'), 'صه ל צהל צהל пять ozbekiston');
  assert.deepEqual(readSearchWords('Kazakhstan’s’.')[0], { token: 'kazakhstan', start: 0, end: 12, isJoined: false });
});

test('a compound is several words, joined; what a dash or a slash sets apart is not joined', () => {
  assert.equal(shown('“anti-terrorist” 21-year-old'), 'anti +terrorist 21 +year +old');
  assert.equal(shown('Nur‑Sultan gov-\r\nernment anti- terror'), 'nur +sultan gov +ernment anti terror');
  assert.equal(shown('Moscow–Minsk troops—who and/or said.He AT&T'), 'moscow minsk troops who and or said he AT t');
});

test('an elided article is a word of its own, joined', () => {
  assert.equal(shown('L’homme de Côte d’Ivoire, qu’il n’est-ce'), 'l +homme de cote d +ivoire qu +il n +est +ce');
  assert.equal(shown("nell'Italia aujourd’hui"), 'nell +italia aujourdhui');
});

test('two or three capitals are another word than the same in small letters, with full stops or without', () => {
  assert.equal(shown('The U.S. and US troops: let us go. США и сша'), 'the US and US troops let us go США и сша');
  assert.equal(
    shown('U.S.-Russian U.S.’s e.g. J.K. Rowling J. Smith NATO'),
    'US +russian US eg JK rowling j smith nato',
  );
  const [capitals = '', small = ''] = readSearchWords('US us').map(({ token }) => token);
  assert.deepEqual(tokensMeant(small), [small, capitals]);
  assert.deepEqual(tokensMeant(capitals), [capitals]);
  for (const token of ['nato', 'a', '23', '中', 'صه']) assert.deepEqual(tokensMeant(token), [token]);
});

test('numbers are the same however their thousands and decimals are set apart', () => {
  assert.equal(shown('2,500 2.500 2\u00a0500 2’500 2\u202f500 ２５００ ٢٬٥٠٠'), Array(7).fill('2500').join(' '));
  assert.equal(shown('3.5 3,5 ٣٫٥ 1,234.5 1.234,5'), '3.5 3.5 3.5 1234.5 1234.5');
  assert.equal(shown('12,34,567 0.500 ٣٫٥٠٠ 3.5000'), '1234567 0.500 3٫500 3.5000');
  assert.equal(shown('11.01.2022, 1,2,3 v1.5.2 10.'), '11 01 2022 1 2 3 v1 5 2 10');
  assert.equal(shown('$5.5m 2,500km 10% 1990s ½ 2½ m² CO₂'), '5.5m 2500km 10 1990s 1⁄2 2 +1⁄2 m +2 co2');
});

test('letters are those of plain keyboards', () => {
  assert.equal(
    shown('Søren Łukasz Straße Œuvre ﬁnance １２３ Hawaiʻi Qurʾān İstanbul Þór ὀδός ΟΔΟΣ'),
    'soren lukasz strasse oeuvre finance 123 hawaii quran istanbul thor οδοσ οδοσ',
  );
  assert.equal(shown('صَلاة الـجيش أمر می‌روند'), 'صلاة الجيش امر ميروند');
  assert.equal(shown('Kasach\u00adstan\ufeff ＵＳ'), 'kasachstan US');
});

test('marks that make another word are kept', () => {
  for (const [one = '', other = ''] of ['мой мои', 'ガ カ', 'की का', 'ที่ ที'].map((pair) => pair.split(' ')))
    assert.notDeepEqual(tokens(one), tokens(other));
  assert.equal(shown('Ещё мой किताब ग़ज़ल'), 'еще мой किताब गजल');
});

test('in scripts without spaces every letter is a word', () => {
  assert.equal(shown('中国が、2022年”1月'), '中 +国 +が 2022 +年 1 +月');
  assert.equal(shown('ที่นี่ ｶﾞ'), 'ที่ +นี่ ガ');
});

test('a word is the same however its letters are encoded', () => {
  for (const text of ['Café мой 한국 가다 が किताब', 'Việt Ǻ ΐ'])
    assert.deepEqual(tokens(text.normalize('NFC')), tokens(text.normalize('NFD')));
});

test('what nobody sees is no part of a word, and hides no hyphen', () => {
  assert.equal(shown('U.S.\u00ad and \u00adU.S. and U.S.a\u00ad'), 'US and US and usa');
  assert.deepEqual(readSearchWords('\u200bKasach\u00adstan\u200f,'), [
    { token: 'kasachstan', start: 1, end: 12, isJoined: false },
  ]);
  assert.equal(shown('keen-\u2060eyed Kasach\u00ad\nstan m\u200b²'), 'keen +eyed kasach +stan m +2');
});

test('what has no letter and no digit takes no number', () => {
  assert.equal(shown('a – b … “(” & ’ \u0301 - 😀 ʼ c'), 'a b c');
});

test('words have only letters and digits, small ones, that nothing decomposes, wherever they stand', () => {
  fc.assert(
    fc.property(text, (words) => {
      let at = 0;
      for (const { token, start, end } of readSearchWords(words)) {
        assert.match(token, /^[\p{L}\p{N}]+$/u);
        assert.equal(token, token.toLowerCase());
        assert.equal(token, token.normalize('NFD'));
        assert.ok(!token.includes('\u2D63'));
        assert.ok(at <= start && start < end && end <= words.length);
        at = end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('every letter and mark there is makes such words', () => {
  for (let code = 0; code < 0x3_40_00; code++) {
    const character = String.fromCodePoint(code);
    if (!/[\p{L}\p{N}\p{M}]/u.test(character)) continue;
    for (const token of tokens(`x${character} ${character}`)) {
      if (!/^[\p{L}\p{N}]+$/u.test(token) || token !== token.toLowerCase() || token !== token.normalize('NFKD'))
        assert.fail(`${code.toString(16)} gives ${token}`);
      if (tokens(showToken(token)).join() !== token)
        assert.fail(`${code.toString(16)} is shown as ${showToken(token)}`);
    }
  }
});

test('a letter that stands for two is the two, where no space parts words', () => {
  for (const [one, two] of [
    ['ໝູ່', 'ຫມູ່'],
    ['ໜ', 'ຫນ'],
    ['ゟ', 'より'],
    ['ヿ', 'コト'],
  ] as const) {
    assert.deepEqual(tokens(`a ${one} b`), tokens(`a ${two} b`));
    assert.equal(tokens(one).length, 2);
  }
});

test('a token that is shown is read as that token', () => {
  fc.assert(
    fc.property(text, (words) => {
      for (const token of tokens(words)) assert.deepEqual(tokens(showToken(token)), [token]);
    }),
    { numRuns: 3000 },
  );
});

test('where Unicode begins a word, one begins here', () => {
  const unicode = new Intl.Segmenter('und', { granularity: 'word' });
  fc.assert(
    fc.property(prose, (words) => {
      const starts = new Set(readSearchWords(words).map(({ start }) => start));
      for (const { segment, index, isWordLike } of unicode.segment(words))
        if (isWordLike) assert.ok(starts.has(index), `${segment} of ${words}`);
    }),
    { numRuns: 2000 },
  );
});

test('millions of letters, digits, hyphens or apostrophes in a row are read', () => {
  for (const piece of [
    'a',
    '1',
    '中',
    'a-',
    'a’',
    '1,',
    '1,111',
    'a.',
    '\u0301',
    'a\u00ad',
    'ʼ',
    'ÉA',
    '\u00ad',
    "'",
  ]) {
    readSearchWords(piece.repeat(1_000_000));
  }
});

function tokens(words: string): string[] {
  return readSearchWords(words).map(({ token }) => token);
}

function shown(words: string): string {
  return readSearchWords(words)
    .map(({ token, isJoined }) => (isJoined ? '+' : '') + showToken(token))
    .join(' ');
}

const piece = fc.constantFrom(
  ..."a É e\u0301 US U.S. \u0301 \u00ad \u200d \u00a0 , . ' ’s - – / 1 22 2,500 3.5 ½ ² ٣ ٫ ⁄ 中 𠀀 が ｶﾞ \u3099 ก ि 가 й ß".split(
    ' ',
  ),
  ...'ʻ ⵣ ^ ﬁ \u212b " ה ſ İ \ud83d 😀 d’'.split(' '),
  ' ',
  '\n',
  '\ufeff',
);
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: piece }));
const printed =
  'Kazakhstan’s anti-terrorist didn’t “troops led” – … (CSTO), 2,500 3.5 U.S. Côte Токаев сказал: الجيش “أمر” צה״ל किताब 대통령은 21-year-old e.g. $5.5m 10% and/or';
const prose = fc.array(fc.constantFrom(...printed.split(' '))).map((words) => words.join(' '));
