import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CorrespondenceData } from '../schema/comparison.ts';
import { pairSentences, type PairRow } from './pair-sentences.ts';

test('a link is the same from either side', () => {
  const [row] = rowsOf([link('right#p1s1', 'left#p1s1')]);
  assert.deepEqual(draw(row), ['a-p1s1', 'b-p1s1']);
  assert.deepEqual(row?.left?.counterparts, ['b-p1s1']);
  assert.deepEqual(row?.rights[0]?.sentence.counterparts, ['a-p1s1']);
});

test('a sentence that was moved shares the row of its counterpart and is called moved', () => {
  const rows = rowsOf([
    link('left#p1s1', 'right#p2s1'),
    link('left#p1s2', 'right#p1s1'),
    link('left#p2s1', 'right#p1s2'),
  ]);
  assert.deepEqual(rows.map(draw), [
    ['a-p1s1', 'b-p2s1 moved'],
    ['a-p1s2', 'b-p1s1'],
    ['a-p2s1', 'b-p1s2'],
  ]);
});

test('one sentence made into two, and two made into one, know all their counterparts', () => {
  const split = rowsOf([link('left#p1s1', 'right#p1s1'), link('left#p1s1', 'right#p1s2')]);
  assert.deepEqual(draw(split[0]), ['a-p1s1', 'b-p1s1', 'b-p1s2']);
  assert.deepEqual(split[0]?.left?.counterparts, ['b-p1s1', 'b-p1s2']);
  const joined = rowsOf([link('left#p1s1', 'right#p1s1'), link('left#p1s2', 'right#p1s1')]);
  assert.deepEqual(joined.slice(0, 2).map(draw), [
    ['a-p1s1', 'b-p1s1'],
    ['a-p1s2', 'b-p1s1'],
  ]);
  assert.deepEqual(joined[0]?.rights[0]?.sentence.counterparts, ['a-p1s1', 'a-p1s2']);
});

test('what a program proposed stands in the row with the word that it did', () => {
  const [row] = rowsOf([link('left#p1s1', 'right#p1s1', { by: 'machine', certainty: 'guess' })]);
  assert.deepEqual([row?.rights[0]?.link?.by, row?.rights[0]?.link?.certainty], ['machine', 'guess']);
});

test('what is only related stands alone, and both rows name the other sentence', () => {
  const rows = rowsOf([link('left#p1s1', 'right#p1s1', { relation: 'related' })]);
  const named = rows.flatMap(({ left, rights, related }) =>
    related.map(({ sentence }) => [left?.key ?? rights[0]?.sentence.key, sentence.key]),
  );
  assert.deepEqual(named, [
    ['a-p1s1', 'b-p1s1'],
    ['b-p1s1', 'a-p1s1'],
  ]);
  assert.equal(
    rows.some(({ left, rights }) => left && rights.length > 0),
    false,
  );
});

test('links of other articles, and to what is no sentence of the two, change nothing', () => {
  const alone = rowsOf([]);
  assert.deepEqual(rowsOf([link('left#p1s1', 'third#p1s1'), link('left#b', 'right#p1s1')]), alone);
  assert.equal(alone.length, 6);
});

function rowsOf(links: CorrespondenceData[]): PairRow[] {
  const sentences = ['p1s1', 'p1s2', 'p2s1'].map((id) => ({ id, text: `The words of ${id}.` }));
  return pairSentences({ article: 'left', sentences }, { article: 'right', sentences }, links);
}

function link(a: string, b: string, more: Partial<CorrespondenceData> = {}): CorrespondenceData {
  const at = (place: string): CorrespondenceData['a'] => ({
    article: { collection: 'articles', id: place.split('#')[0] ?? '' },
    place: place.split('#')[1] ?? '',
  });
  return { a: at(a), b: at(b), relation: 'paraphrase', scope: 'full', certainty: 'sure', by: 'editor', ...more };
}

function draw(row: PairRow | undefined): string[] {
  return [
    row?.left?.key ?? '',
    ...(row?.rights ?? []).map(({ sentence, moved }) => (moved ? `${sentence.key} moved` : sentence.key)),
  ];
}
