import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markSpans, markWords, underlineChanged } from './mark-words.ts';

const versions = { language: 'en', versions: true };

test('between versions of one text only the words that were exchanged are marked', () => {
  assert.equal(
    markWords('The river rose fast, they said.', 'The river rose slowly, they said.', versions),
    'The river rose <mark>fast</mark>, they said.',
  );
});

test('between texts of different sources the telling words in common are underlined', () => {
  assert.equal(
    markWords('The dam broke at night.', 'In the city the dam held until 4.', { language: 'en', versions: false }),
    'The dam broke at night.',
  );
  assert.equal(
    markWords('Two bridges fell in Harlow', 'Harlow lost two bridges', { language: 'en', versions: false }).includes(
      '<u>',
    ),
    true,
  );
});

test('of a copy the words are underlined that the nearest wording of a better one does not have', () => {
  const better = ['in many big cities', 'the capital city of Nur-Sultan, away from the centers of unrest'];
  assert.equal(underlineChanged('in many large cities', better, 'en'), 'in many <u>large</u> cities');
  assert.equal(underlineChanged('as if <nothing> had been', better, 'en'), 'as if &#60;nothing&#62; had been');
  assert.equal(underlineChanged('in many big cities', [], 'en'), 'in many big cities');
});

test('stops and spaces beside a word that was changed are not underlined', () => {
  assert.equal(
    underlineChanged('It is <sometimes> hard, to leave.', ['It is often hard to go.'], 'en'),
    'It is &#60;<u>sometimes</u>&#62; hard, to <u>leave</u>.',
  );
});

test('stretches are marked where they stand, and the rest stays as it is', () => {
  assert.equal(
    markSpans('a <b> fell & rose', [
      { start: 2, end: 5 },
      { start: 13, end: 17 },
    ]),
    'a <mark>&#60;b&#62;</mark> fell &#38; <mark>rose</mark>',
  );
  assert.equal(markSpans('as it was', []), 'as it was');
});

test('without its marks the text is the same, and what it holds is never markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.boolean(), (a, b, isVersion) => {
      const html = markWords(a, b, { language: 'en', versions: isVersion });
      const text = html
        .replace(/<\/?(?:mark|u)>/g, '')
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
      assert.equal(text, a);
    }),
  );
});
