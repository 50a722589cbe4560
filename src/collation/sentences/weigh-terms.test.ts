import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutWords } from './cut-words.ts';
import { cosine, gramsOf, stemsOf, weighTerms, type TermVector } from './weigh-terms.ts';

test('cuts words into runs of four letters, and unspaced scripts into pairs', () => {
  assert.deepEqual(gramsOf(cutWords('I go to port', 'en')), [' i ', ' go ', ' to ', ' por', 'port', 'ort ']);
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

test('a term that one sentence alone has weighs 1 in a story of any length, and every sentence has the length 1', () => {
  const document = fc.array(fc.constantFrom('the', 'ferry', 'reef', 'storm'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(document, { minLength: 1, maxLength: 30 }), (documents) => {
      const { numbers, information, vectors } = weighTerms([...documents, ['lighthouse', 'the', 'lighthouse']]);
      assert.equal(information[numbers.get('lighthouse') ?? -1], 1);
      const having = documents.filter((terms) => terms.includes('the')).length + 1;
      const expected = Math.log((documents.length + 2) / having) / Math.log(documents.length + 2);
      assert.ok(Math.abs((information[numbers.get('the') ?? -1] ?? 0) - expected) < 1e-12);
      for (const { terms, weights } of vectors) {
        assert.deepEqual(
          [...terms],
          [...new Set(terms)].toSorted((a, b) => a - b),
        );
        assert.ok(Math.abs(weights.reduce((sum, weight) => sum + weight * weight, 0) - 1) < 1e-12);
      }
      const { terms, weights } = vectors.at(-1) as TermVector;
      const weightOf = (term: string): number => weights[terms.indexOf(numbers.get(term) ?? -1)] ?? 0;
      const ratio = weightOf('lighthouse') / weightOf('the');
      assert.ok(Math.abs(ratio - 2 / (information[numbers.get('the') ?? -1] ?? 0)) < 1e-9);
    }),
  );
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
