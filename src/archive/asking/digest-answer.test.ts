import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { digestAnswer } from './digest-answer.ts';

const answers = fc.letrec<{ answer: unknown }>((tie) => ({
  answer: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string(),
    fc.string({ minLength: 60, maxLength: 90 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('answer'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('answer'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(fc.tuple(fc.string(), tie('answer')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
  ),
})).answer;

test('two answers have one digest if they are equal, and only then', () => {
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      assert.equal(digestAnswer(one), digestAnswer(structuredClone(one)));
      assert.equal(digestAnswer(one) === digestAnswer(other), isDeepStrictEqual(sorted(one), sorted(other)));
    }),
    { numRuns: 2_000 },
  );
});

test('an answer that differs in one word has another digest, however large it is and wherever the word stands', () => {
  const words = (last: string): object => ({
    articles: Array.from({ length: 50 }, (_, index) => ({ id: `a${index}`, words: index === 49 ? last : 'the same' })),
  });
  assert.notEqual(digestAnswer(words('one')), digestAnswer(words('two')));
  assert.ok(digestAnswer(words('one')).length < 70);
});

test('what is missing counts as what is not there', () => {
  assert.equal(digestAnswer({ a: 1, b: undefined }), digestAnswer({ a: 1 }));
});

test('bytes are told apart by what they are, and what is no value is refused', () => {
  assert.notEqual(digestAnswer(Uint8Array.of(1, 2)), digestAnswer(Uint8Array.of(2, 1)));
  assert.throws(() => digestAnswer({ write: () => '' }), /function/);
});

/** Entries of an answer have an order, as those of a list have; two objects that differ in it alone may well be told apart. */
function sorted(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(sorted);
  if (answer instanceof Map) return { map: [...answer].map(([key, value]) => [key, sorted(value)]) };
  if (typeof answer !== 'object' || answer === null) return answer;
  return { object: Object.entries(answer).map(([key, value]) => [key, sorted(value)]) };
}
