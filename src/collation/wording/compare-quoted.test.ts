import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareQuoted } from './compare-quoted.ts';

test('words that differ in nothing but print are the same', () => {
  assert.equal(relate('“Once the river, rose”', 'once the river rose'), 'same');
  assert.equal(relate('“color revolutions”', 'colour revolutions'), 'same');
  assert.equal(relate('It is over … we have won', '“It is over (…) we have won,”'), 'same');
});

test('a part is contained, with its gaps in order', () => {
  const whole = 'The withdrawal of the contingent will take no more than 10 days, and it begins in two days';
  assert.equal(relate('“no more than ten days.”', whole), 'contained');
  assert.equal(relate('The withdrawal … will take … ten days', whole), 'contained');
  assert.equal(relate('The withdrawal [of troops] will take no more than ten days', whole), 'contained');
  assert.equal(relate('in two days … the withdrawal will', whole), 'differs');
  assert.equal(relate('ten days … ten days', 'it takes ten days'), 'differs');
});

test('what has more than the other is fuller, and nobody says that it was changed', () => {
  assert.equal(relate('We will go. Nobody will stay behind', 'we will go'), 'fuller');
  assert.equal(relate('We will go, and soon, back to our country', 'We will go … back to our country'), 'fuller');
});

test('two pieces cut off at different ends overlap', () => {
  assert.equal(relate('in the end we shall have won', 'we shall have won the whole war'), 'overlaps');
  assert.equal(relate('in the end we shall', 'shall the whole war be won'), 'differs', 'a word or two is chance');
});

test('where two pieces leave out different words, what both have is held together', () => {
  assert.equal(relate('We came … to a foreign land', 'We came in peace … foreign land'), 'overlaps');
  assert.deepEqual(changesOf('We came … jobs in hand', 'We came … tasks in hand'), ['jobs/?']);
});

test('it is told which words differ, which were added and which are left out', () => {
  assert.deepEqual(changesOf('the tasks have been completed', 'the tasks have been fulfilled'), [
    'completed/fulfilled',
  ]);
  assert.deepEqual(changesOf('once the Russians are in your house', 'once Russians are in your house'), ['the/']);
  assert.deepEqual(changesOf('we will stay here', 'we will not stay here'), ['/not']);
});

test('at an end nobody can tell how much of the other stands there', () => {
  assert.deepEqual(
    changesOf('“a gradual pullout”', 'In two days a phased withdrawal of the joint contingent will begin'),
    ['gradual pullout/?'],
  );
});

test('of a changed wording the words cut off at its ends are no changes', () => {
  assert.deepEqual(changesOf('we will hardly go home', 'Believe me, we will surely go home before it snows'), [
    'hardly/surely',
  ]);
});

test('nothing is the same as nothing', () => {
  assert.equal(relate('…', '…'), 'differs');
  assert.equal(relate('words', '“”'), 'differs');
});

test('a wording is the same as itself, however it is printed', () => {
  fc.assert(
    fc.property(sentence, fc.array(fc.nat(printings.length - 1)), (words, chosen) => {
      const printed = chosen.reduce((text, number) => printings[number]?.(text) ?? text, words.join(' '));
      assert.equal(relate(printed, words.join(' ')), 'same');
      assert.equal(relate(words.join(' '), printed), 'same');
    }),
  );
});

test('any stretch of a text is contained in it or the same', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), (words, from, length) => {
      const start = from % words.length;
      const stretch = words.slice(start, start + 1 + (length % (words.length - start)));
      const relation = relate(stretch.join(' '), words.join(' '));
      assert.equal(relation, stretch.length === words.length ? 'same' : 'contained');
    }),
  );
});

test('stretches of a text in their order, with a gap between them, are contained in it', () => {
  fc.assert(
    fc.property(sentence, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (words, isKept) => {
      const left = words.map((word, at) => (isKept[at] ? word : '…')).join(' ');
      fc.pre(isKept.slice(0, words.length).includes(true));
      assert.ok(['same', 'contained'].includes(relate(left, words.join(' '))));
    }),
  );
});

test('with one word changed a text is neither the same nor a part, and the word is told', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), (words, number) => {
      const at = number % words.length;
      const changed = words.with(at, 'xylophone');
      const { relation, changes } = compareQuoted(changed.join(' '), words.join(' '), 'en');
      assert.equal(relation, 'differs');
      assert.ok(changes.some(({ has }) => has?.text.includes('xylophone')));
    }),
  );
});

test('of any two texts the changes stand in the first, in order, to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      let end = 0;
      for (const { has } of compareQuoted(a, b, 'en').changes) {
        if (!has) continue;
        assert.ok(has.start >= end && has.end > has.start);
        assert.equal(a.slice(has.start, has.end).replace(/\s+/g, ' '), has.text);
        end = has.end;
      }
    }),
  );
});

/** Words of which no two are one when folded. */
const sentence = fc.uniqueArray(
  fc.constantFrom(
    ...'troops colour organised 12 percent defence centre withdraw river bridge minister said people travelled January house three'.split(
      ' ',
    ),
  ),
  { minLength: 1 },
);

/** What printers do to the same words. */
const printings: ((text: string) => string)[] = [
  (text) => `“${text},”`,
  (text) => `… ${text.toUpperCase()} …`,
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
  (text) => text.replaceAll(' ', ' – '),
  (text) => text.replaceAll(/\b12\b/g, 'twelve').replaceAll(/\bthree\b/gi, '3'),
  (text) => text.replaceAll(/percent/gi, 'per cent'),
  (text) => text.replaceAll(/percent|per cent/gi, '%'),
  (text) => text.replaceAll(/colour/gi, 'color').replaceAll(/organised/gi, 'organized'),
  (text) => text.replaceAll(/defence/gi, 'defense').replaceAll(/centre/gi, 'center'),
  (text) => text.replaceAll(/travelled/gi, 'traveled').replaceAll(/January/g, 'Jan.'),
];

function relate(words: string, other: string): string {
  return compareQuoted(words, other, 'en').relation;
}

function changesOf(words: string, other: string): string[] {
  return compareQuoted(words, other, 'en').changes.map(({ has, instead }) => `${has?.text ?? ''}/${instead ?? '?'}`);
}
