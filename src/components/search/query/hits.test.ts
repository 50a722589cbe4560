import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutFoundText } from './found-text.ts';
import { chooseBest, cutPassage } from './hits.ts';

function marked(text: string, words: string[], parts = 1) {
  const [passage] = cutFoundText({ content: text, anchors: [{ id: 'p1', location: 0 }] });
  if (!passage) throw new Error('no passage');
  const marks = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return { passage, marks, parts };
}

test('a short passage is shown whole', () => {
  const passage = marked('one two three', ['two']);
  assert.deepEqual(cutPassage(passage), {
    text: 'one two three',
    marks: [{ start: 4, end: 7 }],
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

test('a mark at the end of a long passage is in the cut', () => {
  const text = Array.from({ length: 80 }, (_, number) => `w${number}`).join(' ');
  const { text: cut, marks, after } = cutPassage(marked(text, ['w79']));
  assert.equal(marks.length, 1);
  assert.ok(cut.startsWith('w30 ') && cut.endsWith('w79') && !after, cut);
});

test('the passages that answer most of the question are chosen, and keep the order of the article', () => {
  const all = [
    marked('a', ['a']),
    marked('b', ['b'], 2),
    marked('c c', ['c']),
    marked('d', ['d'], 3),
    marked('e', ['e']),
  ];
  const { best, others } = chooseBest(all);
  assert.deepEqual(
    best.map(({ passage }) => passage.text),
    ['a', 'b', 'd'],
  );
  assert.deepEqual(
    others.map(({ passage }) => passage.text),
    ['c c', 'e'],
  );
});
