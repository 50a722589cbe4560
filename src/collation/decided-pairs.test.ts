import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listDecidedPairs, type DecidedRecords } from './decided-pairs.ts';

const cite = (article: string) => ({ article: { collection: 'articles' as const, id: article }, place: 'p1s1' });
const found = (a: string, b: string, facts: object = {}) =>
  ({ a: cite(a), b: cite(b), relation: 'near-verbatim', scope: 'full', by: 'editor', ...facts }) as const;
const refused = (a: string, b: string) => ({ a: cite(a), b: cite(b) });
/** What is decided of two articles' sentences: that they are one wording, or apart, or something, or nothing. */
function decidedOf(records: DecidedRecords, [a, b]: [string, string]): string {
  const { wordingOf, areApart, isDecided } = listDecidedPairs(records);
  const [one, other] = [`${a}#p1s1`, `${b}#p1s1`];
  assert.equal(areApart(one, other), areApart(other, one));
  if (areApart(one, other)) return isDecided(one, other) ? 'apart' : 'apart, and open';
  return isDecided(one, other) ? (wordingOf(one).has(other) ? 'one' : 'decided') : 'open';
}

test('sentences that an editor has tied one by one are one wording', () => {
  const records = { correspondences: [found('a', 'b'), found('c', 'd'), found('b', 'c', { relation: 'paraphrase' })] };
  for (const pair of ['ab', 'ad', 'ca', 'db']) assert.equal(decidedOf(records, [...pair] as [string, string]), 'one');
  assert.equal(decidedOf(records, ['a', 'e']), 'open');
});

test('what is refused of one of them is refused of all, and nothing of others', () => {
  const records = { correspondences: [found('a', 'b'), found('c', 'd')], rejected: [refused('b', 'c')] };
  for (const pair of ['ac', 'ad', 'bd', 'cb'])
    assert.equal(decidedOf(records, [...pair] as [string, string]), 'apart', pair);
  assert.deepEqual([decidedOf(records, ['a', 'b']), decidedOf(records, ['a', 'e'])], ['one', 'open']);
});

test('two of one wording that an editor has refused as a pair do not take the wording apart', () => {
  const records = { correspondences: [found('a', 'b'), found('b', 'c')], rejected: [refused('a', 'c')] };
  for (const pair of ['ab', 'bc', 'ac']) assert.equal(decidedOf(records, [...pair] as [string, string]), 'one', pair);
});

test('a program’s proposal, a clause and what is only related tie nothing', () => {
  const loose = [{ by: 'machine' }, { scope: 'partial' }, { relation: 'related' }];
  for (const facts of loose) {
    const records = { correspondences: [found('a', 'b', facts)], rejected: [refused('b', 'c')] };
    assert.deepEqual(
      [decidedOf(records, ['a', 'b']), decidedOf(records, ['a', 'c'])],
      ['decided', 'open'],
      JSON.stringify(facts),
    );
  }
});
