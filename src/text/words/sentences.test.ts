import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from './sentences.ts';

test('an abbreviation or an initial does not end a sentence', () => {
  assert.deepEqual(
    split('U.S. Secretary of State Antony Blinken expressed concern. U.S.-Russian relations are bad.', 'en'),
    ['U.S. Secretary of State Antony Blinken expressed concern.', 'U.S.-Russian relations are bad.'],
  );
  assert.deepEqual(
    split('No foreign troops would remain after Jan. 23. Gen. J. Smith and J.-P. Dupont agreed.', 'en'),
    ['No foreign troops would remain after Jan. 23.', 'Gen. J. Smith and J.-P. Dupont agreed.'],
  );
  assert.deepEqual(split('“A. P. Serdyukov, e.g. Gen. Serdyukov, left.” Cf. Table No. 2.', 'en'), [
    '“A. P. Serdyukov, e.g. Gen. Serdyukov, left.”',
    'Cf. Table No. 2.',
  ]);
});

test('a sentence goes on before a small letter of a script that lies beyond sixteen bits', () => {
  assert.deepEqual(split('𞤆𞤵𞤤𞤢𞤪! 𞤥𞤭 𞤴𞤢𞤸𞤭𞥅. 𞤃𞤭 𞤱𞤢𞤪𞤭𞥅.', 'ff-Adlm'), ['𞤆𞤵𞤤𞤢𞤪! 𞤥𞤭 𞤴𞤢𞤸𞤭𞥅.', '𞤃𞤭 𞤱𞤢𞤪𞤭𞥅.']);
});

test('the abbreviation of a month ends a sentence unless a number follows', () => {
  assert.deepEqual(split('It began in Jan. Then it ended.', 'en'), ['It began in Jan.', 'Then it ended.']);
});

test('an abbreviation counts in its own language only, whatever follows the language in its tag', () => {
  assert.deepEqual(split('Das ist z.B. Herr Nr. 5 hier. Ende.', 'de-AT'), ['Das ist z.B. Herr Nr. 5 hier.', 'Ende.']);
  assert.equal(split('Il a vu MM. Dupont et Durand.', 'FR').length, 1);
  assert.equal(split('Il a vu MM. Dupont et Durand.', 'en').length, 2);
  assert.equal(split('Он живет на ул. Ленина. Проф. Иванов тоже.', 'ru').length, 2);
});

test('every language has its own abbreviations of titles, places and numbers', () => {
  const sentences = {
    de: 'Prof. Ott traf Fr. Abel und ca. Zehn, u.a. St. Veit, vgl. Abs. 3 und Art. 5.',
    fr: 'M. Dupont et Mme. Durand ont vu Me. Blanc, cf. art. 5 et p. 7.',
    es: 'El Sr. García y la Sra. López vieron al Gral. Ruiz, pág. 3, art. 5.',
    pt: 'O Sr. Silva e a Dra. Costa viram o Gen. Reis, pág. 3, art. 5.',
    it: 'Il Sig. Rossi e la Dott. Bianchi videro il Gen. Verdi, pag. 3, art. 5.',
    nl: 'Mevr. Jansen en ir. Bakker zagen dhr. De Vries, nr. 3, blz. 5.',
    tr: 'Prof. Kaya ve Doç. Demir, Av. Çelik ile Org. Şahin geldi, s. 5.',
    ru: 'Акад. Иванов и полк. Петров живут на ул. Мира у парка им. Горького, ст. 5, стр. 7.',
    uk: 'Акад. Іваненко і полк. Петренко живуть на вул. Франка, ст. 5, стор. 7.',
    hi: 'प्रो. सिंह और श्री. शर्मा आए।',
  };
  for (const [language, sentence] of Object.entries(sentences)) {
    assert.deepEqual(split(sentence, language), [sentence]);
    assert.notEqual(split(sentence, 'und').length, 1, language);
  }
});

test('an ordinal number does not end a sentence in languages that write it with a full stop', () => {
  assert.deepEqual(split('Am 13. Januar 2022 war es so. Dann nicht.', 'de'), [
    'Am 13. Januar 2022 war es so.',
    'Dann nicht.',
  ]);
  assert.deepEqual(split('2. Dünya Savaşı bitti.', 'tr'), ['2. Dünya Savaşı bitti.']);
  assert.equal(split('There were 13. Then they left.', 'en').length, 2);
  assert.equal(split('Es war 2022. Dann kam 2023.', 'de').length, 2);
  assert.equal(split('Es waren 13. „Dann“ kam 14. 15 Mann.', 'de').length, 3);
});

test('a language whose tag begins like another one is not that one', () => {
  assert.equal(split('There were 13. Then they left.', 'den').length, 2);
});

test('every script ends its sentences in its own way', () => {
  const told = {
    ru: ['Президент К. К. Токаев заявил об этом.', '«Уходи!» — сказал он.', 'Да?'],
    ar: ['قال د. أحمد إن القوات غادرت.', 'هل عادت؟', 'نعم!'],
    fa: ['رئیس‌جمهور گفت.', 'آیا می‌روند؟'],
    ur: ['صدر نے کہا۔', 'فوج چلی گئی۔'],
    he: ['הנשיא א. כהן אמר.', 'הצבא יצא?'],
    zh: ['部队开始撤离。', '真的吗？', '“是的！”'],
    ja: ['軍は撤退した。', 'それは終わった。', '「本当だ。」と述べた。', '「嘘だ。」', '終わり'],
    ko: ['대통령이 말했다.', '네.', '군대가 떠났다.'],
    hi: ['राष्ट्रपति ने कहा।', 'डॉ. सिंह आए।', 'वह आया है.', 'क्या?'],
    hy: ['Նա եկավ։', 'Հետո գնաց։'],
    am: ['በ2014 ዓ.ም. ፕሬዚዳንቱ ተናገሩ።', 'ሄዱ።'],
    el: ['Ο πρόεδρος μίλησε.', 'Τι είπε;', 'Τίποτα.'],
    th: ['พ.ศ. 2565 ประเทศคาซัคสถาน'],
    ka: ['პრეზიდენტმა თქვა.', 'ჯარი წავიდა.'],
    kk: ['Президент Қ. Тоқаев айтты.', 'Әскер кетті.'],
  };
  for (const [language, sentences] of Object.entries(told)) {
    const space = /zh|ja/.test(language) ? '' : ' ';
    assert.deepEqual(split(sentences.join(space), language), sentences);
  }
});

test('a small letter does not begin a sentence', () => {
  assert.deepEqual(split('“Why?” he asked. Yahoo! announced it.', 'en'), ['“Why?” he asked.', 'Yahoo! announced it.']);
});

test('an opening quotation mark belongs to the sentence it opens, a closing one to the sentence it closes', () => {
  assert.deepEqual(split('他说。“走吧。”「好。」', 'zh'), ['他说。', '“走吧。”', '「好。」']);
  assert.deepEqual(split('„Geh.“ Er ging. »Bleib.«', 'de'), ['„Geh.“', 'Er ging.', '»Bleib.«']);
});

test('a credit in brackets at the end belongs to the sentence before it, a sentence in brackets does not', () => {
  assert.deepEqual(split('Soldiers attend a ceremony in Almaty on Jan. 13, 2022. (AFP Photo)', 'en'), [
    'Soldiers attend a ceremony in Almaty on Jan. 13, 2022. (AFP Photo)',
  ]);
  assert.deepEqual(split('He left. (He was ill.)', 'en'), ['He left.', '(He was ill.)']);
  assert.deepEqual(split('One. (AFP) Two.', 'en'), ['One.', '(AFP) Two.']);
});

test('what has no letter and no digit is no sentence of its own', () => {
  assert.deepEqual(split('Wow! ! ! Then. … !', 'en'), ['Wow! ! !', 'Then. … !']);
  assert.deepEqual(split('... Then he left. * * *', 'en'), ['... Then he left. * * *']);
  assert.deepEqual(split('* * *', 'en'), ['* * *']);
  assert.deepEqual(split('By Gen. !', 'en'), ['By Gen. !']);
});

test('white space belongs to no sentence', () => {
  assert.deepEqual(splitSentences('\u00a0 One. \n Two.\u3000', 'en'), [
    { start: 2, end: 6 },
    { start: 9, end: 13 },
  ]);
  assert.deepEqual(splitSentences(' \u00a0\n', 'en'), []);
  assert.deepEqual(splitSentences('', 'en'), []);
});

test('paragraphs of the press are cut where an editor cut them', () => {
  const paragraphs = [
    [
      "Some Kazakhs have echoed Blinken's comment that Kazakhstan might have a hard time getting rid of Russian troops after letting them in.",
      'Tokayev has said no foreign troops would remain in the country after Jan. 23.',
    ],
    [
      '“Undoubtedly, this was of great psychological importance in repelling the aggression of terrorists and bandits.',
      'The mission can be considered very successful,” he added.',
    ],
    [
      'U.S. Secretary of State Antony Blinken expressed concern over the Russian deployment, prompting an angry response from the Kremlin.',
      "U.S.-Russian relations remain at crisis point over a buildup of Russian troops near another of Russia's neighbors, Ukraine, despite international talks this week.",
    ],
  ];
  for (const sentences of paragraphs) assert.deepEqual(split(sentences.join(' '), 'en'), sentences);
});

test('sentences are in order and leave out nothing but white space, in any text and language', () => {
  const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), pieces), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'ru', 'ar', 'zh', 'ja', 'hi', 'el', 'th'), (words, language) => {
      let at = 0;
      for (const { start, end } of splitSentences(words, language)) {
        assert.equal(words.slice(at, start).trim(), '');
        assert.ok(start < end);
        assert.equal(words.slice(start, end), words.slice(start, end).trim());
        at = end;
      }
      assert.equal(words.slice(at).trim(), '');
    }),
    { numRuns: 2000 },
  );
});

function split(text: string, language: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

const pieces = fc.constantFrom(
  '. ',
  '! ',
  '?',
  '。',
  '」',
  '「',
  '(',
  ')',
  '“',
  '”',
  ' ',
  '\u00a0',
  '\n',
  '\u2029',
  '\ufeff',
  'A',
  'b',
  'U.S.',
  'Jan.',
  '13.',
  'と',
  '٢',
  '\ud800',
  '👍',
);
