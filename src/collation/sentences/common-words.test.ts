import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { informationOf, keptShare, longestRun, sharedInOrder } from './common-words.ts';

/** Sentences of few words, so that much is in common, and how much each word says. */
const sentence = fc.array(fc.nat({ max: 3 }), { maxLength: 7 });
const information = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });

test('what two sentences have in common in order is what the best choice of words from the one keeps in the other', () => {
  fc.assert(
    fc.property(sentence, sentence, information, (a, b, weights) => {
      const weigh = (words: number[]): number => words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
      const common = choices(a).filter((chosen) => standsIn(chosen, b));
      const [one, other] = [Int32Array.from(a), Int32Array.from(b)];
      const weighed = Float64Array.from(weights);
      assert.equal(sharedInOrder(one, other, weighed), Math.max(...common.map(weigh)));
      const total = a.length + b.length;
      const most = Math.max(...common.map(({ length }) => length));
      assert.equal(keptShare(one, other), total === 0 ? 1 : (2 * most) / total);
      assert.equal(informationOf(one, weighed), weigh(a));
    }),
  );
});

test('the longest run stands in both, weighs what its words weigh, and no longer one stands in both', () => {
  fc.assert(
    fc.property(sentence, sentence, information, (a, b, weights) => {
      const run = longestRun(Int32Array.from(a), Int32Array.from(b), Float64Array.from(weights));
      const words = a.slice(run.inA, run.inA + run.words);
      assert.deepEqual(b.slice(run.inB, run.inB + run.words), words);
      assert.equal(
        run.weight,
        words.reduce((sum, word) => sum + (weights[word] ?? 0), 0),
      );
      const longer = a.map((_, from) => a.slice(from, from + run.words + 1)).filter((one) => one.length > run.words);
      assert.ok(!longer.some((one) => `,${b.join()},`.includes(`,${one.join()},`)));
    }),
  );
});

/** Every choice of words, in their order. */
function choices(words: number[]): number[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  return choices(rest).flatMap((chosen) => [chosen, [first, ...chosen]]);
}

function standsIn(chosen: number[], words: number[]): boolean {
  let at = 0;
  for (const word of words) if (word === chosen[at]) at++;
  return at === chosen.length;
}
