import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeVoice } from './voice.ts';

const table = {
  fair: 'A fair wind',
  from: '{outlet}, {day}',
  notes: { one: '{count} note', other: '{count} notes' },
  deeper: { of: 'of {outlet}' },
} as const;
const english = makeVoice({ language: 'en', direction: 'ltr' }, table);

test('a message without places is words; one with places is filled', () => {
  assert.equal(english.words.fair, 'A fair wind');
  assert.equal(english.words.from({ day: '3 May', outlet: 'Harbour Gazette' }), 'Harbour Gazette, 3 May');
  assert.equal(english.words.deeper.of({ outlet: 'the Gazette' }), 'of the Gazette');
});

test('a count takes its plural, and is written as the language writes numbers', () => {
  assert.deepEqual(
    [0, 1, 2, 1200].map((count) => english.words.notes({ count })),
    ['0 notes', '1 note', '2 notes', '1,200 notes'],
  );
  const arabic = makeVoice(
    { language: 'ar', direction: 'rtl' },
    {
      notes: {
        zero: 'بلا ملاحظات',
        one: 'ملاحظة',
        two: 'ملاحظتان',
        few: '{count} ملاحظات',
        many: '{count} ملاحظة',
        other: '{count} ملاحظة',
      },
    },
  );
  assert.deepEqual(
    [0, 1, 2, 5, 1100].map((count) => arabic.words.notes({ count })),
    ['بلا ملاحظات', 'ملاحظة', 'ملاحظتان', '5 ملاحظات', '1,100 ملاحظة'],
  );
});

test('a message can be had in pieces, for places that are filled with more than text', () => {
  assert.deepEqual(english.words.from.pieces(), [{ place: 'outlet' }, ', ', { place: 'day' }]);
  assert.deepEqual(english.words.notes.pieces(1), [{ place: 'count' }, ' note']);
});

test('text of the other direction does not turn the words around it', () => {
  assert.equal(english.words.deeper.of({ outlet: 'الجزيرة' }), 'of \u2068الجزيرة\u2069');
  assert.equal(english.words.deeper.of({ outlet: 'Ведомости' }), 'of Ведомости');
  const arabic = makeVoice({ language: 'ar', direction: 'rtl' }, { of: 'من {outlet}' } as const);
  for (const name of ['Harbour Gazette', '日報 (夕刊)', 'ქრონიკა', '2031'])
    assert.equal(arabic.words.of({ outlet: name }), `من \u2068${name}\u2069`);
  assert.equal(arabic.words.of({ outlet: 'معاريف מעריב' }), 'من معاريف מעריב');
  const both = 'المرفأ و\u2068Harbour Gazette\u2069';
  assert.equal(arabic.list(['المرفأ', 'Harbour Gazette']), both);
  assert.equal(arabic.words.of({ outlet: both }), `من \u2067${both}\u2069`);
});

test('lists, choices and order are those of the language', () => {
  const german = makeVoice({ language: 'de', direction: 'ltr' }, {});
  assert.equal(german.list(['A', 'B', 'C']), 'A, B und C');
  assert.equal(german.choice(['A', 'B']), 'A oder B');
  assert.deepEqual(['Zebra', 'Öl', 'Oase'].toSorted(german.compare), ['Oase', 'Öl', 'Zebra']);
});

test('numbers in Arabic have the digits of addresses; a country’s own are had by naming it', () => {
  const [arabic, egyptian] = ['ar', 'ar-EG'].map((language) => makeVoice({ language, direction: 'rtl' }, {}));
  assert.deepEqual([arabic?.number(2480), egyptian?.number(2480)], ['2,480', '٢٬٤٨٠']);
  assert.match(
    new Intl.DateTimeFormat(arabic?.locale, { dateStyle: 'long' }).format(Date.UTC(2031, 2, 3)),
    /^3 مارس 2031$/,
  );
});
