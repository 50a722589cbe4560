import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNames, indexNames } from './names.ts';

test('the longest name at a place is found', () => {
  const names = { kassym: ['Kassym-Jomart'], tokayev: ['Kassym-Jomart Tokayev', 'Tokayev'] };
  assert.deepEqual(find('Kassym-Jomart Tokayev, Kassym-Jomart, Tokayev', names), [
    'tokayev: Kassym-Jomart Tokayev',
    'kassym: Kassym-Jomart',
    'tokayev: Tokayev',
  ]);
});

test('a name is found as a whole word only, and letter case counts', () => {
  const names = { us: ['US', 'U.S.'] };
  assert.deepEqual(find('BUS us USA 2US US2 aUS US_ US', names), ['us: US', 'us: US']);
  assert.deepEqual(find('U.S.-Russian, “US”-led, US’s U.S', names), ['us: U.S.', 'us: US', 'us: US']);
});

test('if the longest name is not a whole word, a shorter one is taken', () => {
  assert.deepEqual(find('New Yorker', { york: ['New York'], new: ['New'] }), ['new: New']);
});

test('a name that two entities share links to neither, nor does a part of it', () => {
  const entities = [
    { id: 'oleg', names: ['Oleg Petrov', 'Petrov', 'Petrov'] },
    { id: 'ivan', names: ['Ivan Petrov', 'Petrov'] },
    { id: 'city', names: ['Petro', 'Petrov Sea'] },
  ];
  const index = indexNames(entities);
  assert.deepEqual(
    findNames('Petrov, Oleg Petrov, Petrov Sea', index).map(({ entity }) => entity),
    ['oleg', 'city'],
  );
  assert.deepEqual(index.shared, new Map([['Petrov', ['ivan', 'oleg']]]));
});

test('an entity that has a name twice shares it with nobody', () => {
  assert.equal(indexNames([{ id: 'a', names: ['Ä', 'Ä'.normalize('NFD'), ' Ä '] }]).shared.size, 0);
});

test('names are found in any script', () => {
  assert.deepEqual(find('Президент Токаев и Токаева', { t: ['Токаев'] }), ['t: Токаев']);
  assert.deepEqual(find('الرئيس توكاييف، وتوكاييف', { t: ['توكاييف'] }), ['t: توكاييف']);
  assert.deepEqual(find('राष्ट्रपति तोकायेव ने', { t: ['तोकायेव'] }), ['t: तोकायेव']);
  assert.deepEqual(find('대통령 토카예프', { t: ['토카예프'] }), ['t: 토카예프']);
  assert.deepEqual(find('𐐷𐐷 𐐷 𐐷a a𐐷 a', { t: ['𐐷'], a: ['a'] }), ['t: 𐐷', 'a: a']);
  assert.deepEqual(find('👍a👍', { a: ['a'] }), ['a: a']);
});

test('in scripts without spaces a name is found between other letters', () => {
  assert.deepEqual(
    find('哈萨克斯坦总统托卡耶夫说NATO与美国', { kz: ['哈萨克斯坦'], t: ['托卡耶夫'], nato: ['NATO'], us: ['美'] }),
    ['kz: 哈萨克斯坦', 't: 托卡耶夫', 'nato: NATO', 'us: 美'],
  );
  assert.deepEqual(find('ประเทศคาซัคสถานและ', { kz: ['คาซัคสถาน'] }), ['kz: คาซัคสถาน']);
  assert.deepEqual(find('カザフスタンのトカエフ大統領', { kz: ['カザフスタン'], t: ['トカエフ'] }), [
    'kz: カザフスタン',
    't: トカエフ',
  ]);
});

test('a name in Katakana is not found in a longer word of Katakana', () => {
  assert.deepEqual(find('ベロロシア、ロシアー、ロシアの', { ru: ['ロシア'] }), ['ru: ロシア']);
});

test('a name does not end before a combining mark or a joiner', () => {
  assert.deepEqual(find('Jose\u0301, Josex, Jose', { j: ['Jose'] }), ['j: Jose']);
  assert.deepEqual(find('कज़ाख़स्तान', { k: ['कज़ाख़स्त', 'क'] }), []);
  assert.deepEqual(find('ایران‌ها ایران', { ir: ['ایران'] }), ['ir: ایران']);
  assert.deepEqual(find('ที่ ท', { t: ['ท'] }), ['t: ท']);
});

test('a name is found however text or name are encoded, spaced and hyphenated', () => {
  const nfd = 'Nazarbajew Ä'.normalize('NFD');
  assert.deepEqual(find(`Herr ${nfd}.`, { n: ['Nazarbajew Ä'] }), [`n: ${nfd}`]);
  assert.deepEqual(find('Herr Nazarbajew Ä.', { n: [nfd] }), ['n: Nazarbajew Ä']);
  assert.deepEqual(find('In Nur\u00a0Sultan, Nur\u00adSultan, Nur  Sultan', { n: [' Nur Sultan'] }), [
    'n: Nur\u00a0Sultan',
    'n: Nur  Sultan',
  ]);
  assert.deepEqual(find('\u200fKasach\u00adstan', { k: ['Kasachstan'] }), ['k: Kasach\u00adstan']);
});

test('the form is told as the entity has it', () => {
  const [found] = findNames('Nur\u00a0Sultan', indexNames([{ id: 'n', names: ['Nur Sultan'] }]));
  assert.equal(found?.form, 'Nur Sultan');
});

test('an empty name is found nowhere', () => {
  assert.deepEqual(find('a b', { a: ['', ' ', '\u200b'] }), []);
  assert.equal(
    indexNames([
      { id: 'a', names: [''] },
      { id: 'b', names: [' '] },
    ]).shared.size,
    0,
  );
});

test('found names never overlap, stand in order, and are names', () => {
  const unit = fc.constantFrom(
    'a',
    'b',
    'A',
    ' ',
    '-',
    '中',
    '国',
    'é',
    'e\u0301',
    'ロ',
    'ー',
    '\u200d',
    '😀',
    '\u00a0',
  );
  const names = fc.array(fc.string({ unit, minLength: 1, maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), names, (text, all) => {
      const index = indexNames(all.map((name, at) => ({ id: `e${at}`, names: [name] })));
      const fold = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();
      let at = 0;
      for (const { entity, form, start, end } of findNames(text, index)) {
        assert.ok(at <= start && start < end && end <= text.length);
        assert.equal(fold(text.slice(start, end)), form);
        assert.equal(fold(all[Number(entity.slice(1))] ?? ''), form);
        at = end;
      }
    }),
    { numRuns: 2000 },
  );
});

function find(text: string, names: Record<string, string[]>): string[] {
  const index = indexNames(Object.entries(names).map(([id, forms]) => ({ id, names: forms })));
  return findNames(text, index).map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`);
}
