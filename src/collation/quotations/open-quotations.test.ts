import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asArticle } from '../fixtures/as-article.ts';
import { findOpenQuotations } from './open-quotations.ts';
import { placePairKey } from '../pair-key.ts';

const articles = [
  asArticle(
    'one',
    'Bridge\n\nThe storm came at noon.\n\n“We will open the old bridge when the cables are safe,” Ilse Brandt said.',
  ),
  asArticle(
    'two',
    'Closed\n\n“We will open the old bridge once the cables are safe,” said the harbour master.\n\nFerries run.',
  ),
];
const pair = { a: 'one#p2s1', b: 'two#p1s1' };

test('two wordings of one utterance are proposed with their words', () => {
  const [found, ...more] = findOpenQuotations(articles, [], new Set());
  assert.equal(more.length, 0);
  assert.deepEqual([found?.a, found?.b, found?.form], [pair.a, pair.b, 'direct']);
  assert.match(found?.aWords ?? '', /when the cables/);
  assert.match(found?.bWords ?? '', /once the cables/);
});

test('what is recorded as one quotation, or was refused, is not proposed again', () => {
  assert.deepEqual(findOpenQuotations(articles, [['one#p2', 'two#p1s1']], new Set()), []);
  assert.deepEqual(findOpenQuotations(articles, [], new Set([placePairKey(pair.b, pair.a)])), []);
  assert.equal(findOpenQuotations(articles, [['one#p2s1'], ['two#p1s1']], new Set()).length, 1);
});
