import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutLines, sortLines, type Line } from './lines.ts';

function linesOf(text: string, word: string): Line<string>[] {
  const marks = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }));
  return cutLines('a', { id: 'p1', text, marks });
}

test('each place found is a line, with all that stands around it in a short passage', () => {
  const lines = linesOf('“Troops left; troops came.”', 'roops');
  assert.deepEqual(
    lines.map(({ left, found, right }) => [left, found, right]),
    [
      ['“T', 'roops', ' left; troops came.”'],
      ['“Troops left; t', 'roops', ' came.”'],
    ],
  );
});

test('of a long passage ten words on each side are in the line', () => {
  const words = Array.from({ length: 60 }, (_, number) => `w${number + 10}`).join(' ');
  const [line] = linesOf(words, 'w40');
  assert.deepEqual(
    [line?.left, line?.right, line?.isCutBefore, line?.isCutAfter],
    [`${words.slice(20 * 4, 30 * 4)}`, words.slice(31 * 4 - 1, 41 * 4 - 1), true, true],
  );
});

test('lines are put in order by the words before from right to left, or by the words after', () => {
  const lines = linesOf('x b go a; c a go c; b a go b', 'go');
  const show = (by: 'found' | 'left' | 'right'): string[] =>
    sortLines(lines, by).map(({ leftKey }) => leftKey.slice(0, 3));
  assert.deepEqual(show('found'), ['b x', 'a c', 'a b']);
  assert.deepEqual(show('left'), ['a b', 'a c', 'b x']);
  assert.deepEqual(show('right'), ['b x', 'a b', 'a c']);
});

test('a line is a stretch of its passage, to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), fc.nat(5), (text, at, length) => {
      const start = at % (text.length + 1);
      const end = Math.min(text.length, start + length);
      const [line] = cutLines('a', { id: 'p1', text, marks: [{ start, end }] });
      assert.ok(line && text.includes(line.left + line.found + line.right));
      assert.equal(line.isCutBefore || text.startsWith(line.left + line.found), true);
    }),
  );
});
