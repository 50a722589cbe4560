import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutWords } from './cut-words.ts';
import { cosine, gramsOf, stemsOf, weighTerms, type TermVector } from './weigh-terms.ts';

test('cuts words into runs of four letters, and unspaced scripts into pairs', () => {
  assert.deepEqual(gramsOf(cutWords('to port', 'en')), [' to ', ' por', 'port', 'ort ']);
  assert.deepEqual(gramsOf(cutWords('港口工', 'zh')), ['港', '港口', '口', '口工', '工', '工']);
  assert.deepEqual(stemsOf(cutWords('港口工', 'zh')), ['港口', '口工', '工']);
});

test('weighs a term the more, the fewer sentences have it', () => {
  const { numbers, information } = weighTerms([
    ['the', 'ferry'],
    ['the', 'reef'],
    ['the', 'reef'],
  ]);
  const of = (term: string): number => information[numbers.get(term) ?? -1] ?? 0;
  assert.ok(of('ferry') > of('reef') && of('reef') > of('the') && of('the') > 0);
});

test('gives a sentence the cosine 1 with itself and 0 with one that shares nothing', () => {
  const [a, b, c] = weighTerms([['x', 'y', 'y'], ['z'], ['y', 'x', 'y']]).vectors as [
    TermVector,
    TermVector,
    TermVector,
  ];
  assert.ok(Math.abs(cosine(a, c) - 1) < 1e-12);
  assert.equal(cosine(a, b), 0);
  assert.equal(cosine(a, c), cosine(c, a));
});
