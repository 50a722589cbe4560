import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldCopies } from './fold-copies.ts';

const fold = (...texts: string[]): [string, string[]][] =>
  foldCopies(texts, (text) => text).map(({ first, copies }) => [first, copies]);

test('what is the same but for capitals, marks and a word is folded under the first', () => {
  const first = 'The bridge was closed on Monday after a barge had struck a pier, said the harbour office.';
  const second = '“The bridge was closed on Monday, after a barge had struck a pier,” said the Harbour Office';
  const third = 'The bridge was closed on Monday after a barge had struck a pier, said the city office.';
  const other = 'The ferry took passengers across on Tuesday; the bridge stayed closed.';
  assert.deepEqual(fold(first, other, second, third), [
    [first, [second, third]],
    [other, []],
  ]);
});

test('a part of a text is not nearly the same', () => {
  const whole = 'one two three four five six seven eight nine ten';
  assert.deepEqual(fold(whole, 'one two three four five six seven').length, 2);
});

test('what has no words is like nothing', () => {
  assert.deepEqual(fold('', '–', '').length, 3);
});

test('nothing is lost, and what stands by itself keeps its order', () => {
  const texts = fc.array(
    fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (all) => {
      const numbered = all.map((text, number) => ({ text, number }));
      const folded = foldCopies(numbered, ({ text }) => text);
      const numbers = folded.flatMap(({ first, copies }) => [first, ...copies]).map(({ number }) => number);
      assert.deepEqual(
        numbers.toSorted((a, b) => a - b),
        [...numbered.keys()],
      );
      const firsts = folded.map(({ first }) => first.number);
      assert.deepEqual(
        firsts,
        firsts.toSorted((a, b) => a - b),
      );
    }),
  );
});

test('copies stand below the one that is judged best, where the first of them was found', () => {
  const found = ['E2 the bridge is shut', 'A1 a storm', 'B1 the bridge is shut'];
  const folded = foldCopies(
    found,
    (one) => one.slice(3),
    (one) => one.slice(0, 2),
  );
  assert.deepEqual(folded, [
    { first: 'B1 the bridge is shut', copies: ['E2 the bridge is shut'] },
    { first: 'A1 a storm', copies: [] },
  ]);
});
