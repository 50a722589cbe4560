import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPassage } from './cut-passage.ts';
import type { MarkedPassage } from './mark-text.ts';

function marked(text: string, words: string[]): MarkedPassage {
  const marks = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return { id: 'p1', text, marks };
}

test('a short passage is shown whole, with its quotation marks', () => {
  assert.deepEqual(cutPassage(marked('“one two three.”', ['two'])), {
    text: '“one two three.”',
    marks: [{ start: 5, end: 8 }],
    before: false,
    after: false,
  });
});

test('a long passage is cut to the stretch with most marks, some words before the first of them', () => {
  const text = Array.from({ length: 200 }, (_, number) => `w${number}`).join(' ');
  const { text: cut, marks, before, after } = cutPassage(marked(text, ['w3 ', 'w100', 'w105']));
  assert.ok(cut.startsWith('w92 ') && cut.endsWith(' w141'), cut);
  assert.deepEqual(
    marks.map(({ start, end }) => cut.slice(start, end)),
    ['w100', 'w105'],
  );
  assert.deepEqual([before, after], [true, true]);
});

test('a mark at the end of a long passage is in the cut, and so is the full stop after it', () => {
  const text = `${Array.from({ length: 80 }, (_, number) => `w${number}`).join(' ')}.`;
  const { text: cut, marks, after } = cutPassage(marked(text, ['w79']));
  assert.equal(marks.length, 1);
  assert.ok(cut.startsWith('w30 ') && cut.endsWith('w79.') && !after, cut);
});
