import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexTokens, numberWords, type TokenIndex } from './token-index.ts';
import { findEarliest, findRuns, findTightest, type Stretch } from './token-search.ts';
import { tokenize } from '../words/tokenize.ts';

test('every place is found where the words stand in one piece, overlapping ones too', () => {
  const { index, words } = prepare('a b a b a c', 'a b a');
  assert.deepEqual([...findRuns(words, index, whole(index))], [0, 2]);
  assert.deepEqual([...findRuns(words, index, { from: 1, to: 6 })], [2]);
  assert.deepEqual([...findRuns(words, index, { from: 0, to: 4 })], [0]);
});

test('words with gaps take their earliest places', () => {
  const { index, words } = prepare('x a y a b b c', 'a b c');
  assert.deepEqual(findEarliest(words, index, whole(index)), [1, 4, 6]);
  assert.deepEqual(findEarliest(words, index, { from: 2, to: 7 }), [3, 4, 6]);
  assert.equal(findEarliest(words, index, { from: 0, to: 6 }), undefined);
  assert.equal(findEarliest(words, index, { from: 4, to: 7 }), undefined);
});

test('words with gaps are looked for where they stand closest together', () => {
  const { index, words } = prepare('the a army x the army y left the shop left', 'the army left');
  assert.deepEqual(findTightest(words, index, whole(index)), [4, 5, 7]);
  assert.deepEqual(findTightest(words, index, { from: 5, to: 11 }), undefined);
  const other = prepare('a b a c c c c b a', 'a b');
  assert.deepEqual(findTightest(other.words, other.index, { from: 1, to: 9 }), [2, 7]);
});

test('no words stand anywhere, unknown words nowhere', () => {
  const { index } = prepare('a b', '');
  for (const find of [findEarliest, findTightest]) {
    assert.deepEqual(find([], index, whole(index)), []);
    assert.equal(find([0, -1], index, whole(index)), undefined);
  }
  assert.deepEqual([...findRuns([-1], index, whole(index)), ...findRuns([], index, whole(index))], []);
});

test('every search finds what trying every place finds', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, fc.nat(14), fc.nat(14), (original, wanted, from, length) => {
      const { index, words } = prepare(original, wanted.slice(0, 7));
      const stretch = { from, to: Math.min(index.tokens.length, from + length) };
      fc.pre(words.length > 0);
      const ways = waysOf(words, index, stretch);
      const runs = ways.filter((at) => extentOf(at) === words.length - 1).map(([start]) => start);
      const tightest = Math.min(...ways.map(extentOf));
      assert.deepEqual([...findRuns(words, index, stretch)], runs);
      const earliest = findEarliest(words, index, stretch);
      assert.deepEqual(earliest, ways[0]);
      const tight = findTightest(words, index, stretch);
      assert.equal(tight && extentOf(tight), ways.length === 0 ? undefined : tightest);
      assert.ok(tight === undefined || ways.some((at) => at.join() === tight.join()));
    }),
    { numRuns: 1000 },
  );
});

function prepare(original: string, wanted: string): { index: TokenIndex; words: number[] } {
  const index = indexTokens(original);
  return { index, words: numberWords(tokenize(wanted), index) };
}

function whole({ tokens }: TokenIndex): Stretch {
  return { from: 0, to: tokens.length };
}

/** Every way in which the words can stand in the stretch, the earliest first. */
function waysOf([first, ...rest]: number[], index: TokenIndex, { from, to }: Stretch): number[][] {
  if (first === undefined) return [[]];
  const ways: number[][] = [];
  for (let place = from; place < to; place++) {
    if (index.words[place] !== first) continue;
    ways.push(...waysOf(rest, index, { from: place + 1, to }).map((way) => [place, ...way]));
  }
  return ways;
}

function extentOf(at: number[]): number {
  return (at.at(-1) ?? 0) - (at[0] ?? 0);
}
