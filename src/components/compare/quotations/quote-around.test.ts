import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shorten } from '../shorten.ts';
import { quoteAround } from './quote-around.ts';

const tokens = 'The harbour office said that 212 people of the ferry were safe on the quay now.'.match(/\S+\s*/g) ?? [];

test('a few words stand around those that differ, with dots where there are more', () => {
  assert.deepEqual(quoteAround(tokens, 5, 7), {
    before: 'The harbour office said that ',
    words: '212 people',
    after: ' of the ferry were safe on …',
  });
  assert.equal(quoteAround(tokens, 12, 13).before, '… people of the ferry were safe ');
});

test('the beginning of a long sentence is cut between words, a short one stays', () => {
  assert.equal(shorten('Short.'), 'Short.');
  assert.equal(shorten('one two three four', 11), 'one two …');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
      const cut = shorten(text, most);
      assert.ok(cut === text || (cut.endsWith(' …') && text.startsWith(cut.slice(0, -2))));
      assert.doesNotThrow(() => encodeURIComponent(cut));
    }),
  );
});
