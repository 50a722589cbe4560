import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByLetter, isLetterKey, letterOfKey } from './by-letter.ts';

const letters = (language: string, ...names: string[]): string[] =>
  groupByLetter(names, (name) => name, language).map(({ letter, items }) => `${letter}: ${items.join(', ')}`);

test('names stand under the letters they begin with, whatever marks and case these have', () => {
  assert.deepEqual(letters('en', 'Ångström', 'Éluard', 'eco', '“Zorn”', 'de Vries'), [
    'A: Ångström',
    'D: de Vries',
    'E: Éluard, eco',
    'Z: “Zorn”',
  ]);
});

test('the language decides what is a letter of its own, and where it stands', () => {
  assert.deepEqual(letters('de', 'Aal', 'Ärzte', 'Zoo'), ['A: Aal, Ärzte', 'Z: Zoo']);
  assert.deepEqual(letters('sv', 'Ärla', 'Zoo', 'Ål', 'Aln'), ['A: Aln', 'Z: Zoo', 'Å: Ål', 'Ä: Ärla']);
  assert.deepEqual(letters('ar', 'أحمد', 'بسام', 'إلهام'), ['ا: أحمد, إلهام', 'ب: بسام']);
});

test('digits come first, and other scripts last and together', () => {
  assert.deepEqual(letters('en', 'Иванов', '王小明', 'Zorn', '24 Hours', '…!'), [
    '0–9: 24 Hours',
    'Z: Zorn',
    '…: Иванов, 王小明, …!',
  ]);
  assert.deepEqual(letters('ru', 'Иванов', 'Zorn'), ['И: Иванов', '…: Zorn']);
});

test('what stands for a letter in an address is plain, and leads back to it', () => {
  const groups = groupByLetter(['Aal', 'Ирис', '7', 'Ärla'], (name) => name, 'sv');
  assert.deepEqual(
    groups.map(({ key }) => key),
    ['0-9', 'a', 'uc4', 'other'],
  );
  assert.ok(groups.every(({ letter, key }) => isLetterKey(key) && letterOfKey(key) === letter));
  assert.ok(!['', 'feed.xml', '2022', 'ab', 'uffffff'].some(isLetterKey));
});
