import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareWords } from './word-differences.ts';

test('only the words that were exchanged are marked', () => {
  const { stretches, keptShare } = compareWords('The river rose fast, they said.', 'The river rose slowly, they said.');
  assert.deepEqual(stretches, [
    { text: 'The river rose ', kept: true },
    { text: 'fast', kept: false },
    { text: ', they said.', kept: true },
  ]);
  assert.equal(keptShare, 10 / 12);
});

test('letter case and punctuation do not count as a difference', () => {
  assert.deepEqual(compareWords('“Once the river, rose”', 'once the river rose').stretches, [
    { text: '“Once the river, rose”', kept: true },
  ]);
});

test('the stretches joined are the sentence, whatever it is compared with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (sentence, counterpart) => {
      const { stretches, keptShare } = compareWords(sentence, counterpart);
      assert.equal(stretches.map(({ text }) => text).join(''), sentence);
      assert.ok(keptShare >= 0 && keptShare <= 1);
    }),
  );
});

test('how much was kept does not depend on which side is asked', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.lorem({ maxCount: 12 }), (a, b) => {
      assert.equal(compareWords(a, b).keptShare, compareWords(b, a).keptShare);
    }),
  );
});
