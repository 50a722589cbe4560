import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText } from './fold.ts';

test('white space is a single space, and invisible characters are gone', () => {
  assert.equal(foldText('Nur\u00a0 \nSultan').text, 'Nur Sultan');
  assert.equal(foldText('\ufeffKasach\u00adstan\u200b ').text, 'Kasachstan ');
  assert.equal(foldText('a \u200b b').text, 'a b');
});

test('a letter is the same however it is encoded', () => {
  assert.equal(foldText('Cafe\u0301 \u1112\u1161\u11ab \u212b').text, 'Café 한 Å');
  const units = fc.constantFrom(
    'e',
    '\u0301',
    '\u0323',
    '\u1100',
    '\u1161',
    '\u11a8',
    '가',
    '\u0958',
    '\u09c7',
    '\u09be',
    'か',
    '\u3099',
    '\u{11131}\u{11127}',
    'x',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: units }), fc.string({ unit: 'binary' })), (text) => {
      const plain = text.replace(/[\s\u00AD\u061C\u200B\u200E\u200F\u2060]/g, 'x');
      assert.equal(foldText(plain).text, plain.normalize('NFC'));
    }),
    { numRuns: 2000 },
  );
});

test('offsets lead back to the source', () => {
  const source = 'In\u00a0 Nur-\u00adSulta\u0301n 𐐷.';
  const { text, toSource } = foldText(source);
  const at = (words: string): string => {
    const start = text.indexOf(words);
    const span = toSource({ start, end: start + words.length });
    return source.slice(span.start, span.end);
  };
  assert.equal(at('In'), 'In');
  assert.equal(at('Nur-Sultán'), 'Nur-\u00adSulta\u0301n');
  assert.equal(at('án'), 'a\u0301n');
  assert.equal(at(' Nur'), '\u00a0 Nur');
  assert.equal(at('𐐷'), '𐐷');
});

test('what was found in a folded text folds to the same from its place in the source', () => {
  const units = fc.constantFrom('a', 'e\u0301', 'é', ' ', '\u00a0', '\u00ad', '한', '\u1112\u1161\u11ab', '😀');
  fc.assert(
    fc.property(fc.string({ unit: units }), fc.nat(20), fc.nat(20), (source, start, length) => {
      const { text, toSource } = foldText(source);
      const end = Math.min(text.length, start + length);
      fc.pre(start < end && text.slice(start, end).isWellFormed());
      const span = toSource({ start, end });
      assert.equal(foldText(source.slice(span.start, span.end)).text, text.slice(start, end));
    }),
    { numRuns: 1000 },
  );
});

test('millions of spaces or marks in a row are folded', () => {
  assert.equal(foldText(`a${' '.repeat(8_000_000)}b`).text, 'a b');
  assert.ok(foldText(`\u0041${'\u0301'.repeat(8_000_000)}`).text.startsWith('Á'));
});
