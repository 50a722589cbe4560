import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseBest, formsOf, joinHit, wordsOf, type Hit } from './join-hit.ts';

function hitOf(answering: number[], words: [passage: number, spans: [number, number][]][]): Hit {
  return joinHit(
    { article: 0, tier: 'passage', score: 1, missing: [] },
    {
      article: 0,
      id: 'a',
      language: 'en',
      siglum: undefined,
      authors: [],
      facts: {},
      passages: ['t', 'p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({ id, text: `Troops of ${id}, and troops` })),
      answering,
      marks: words.map(([passage, its]) => ({ passage, words: its })),
    },
  );
}

test('the headline is marked, and stands apart from the passages that answer', () => {
  const hit = hitOf(
    [0, 2],
    [
      [0, [[0, 1]]],
      [2, [[4, 5]]],
    ],
  );
  assert.deepEqual(hit.title.marks, [{ start: 0, end: 6 }]);
  assert.deepEqual(
    hit.passages.map(({ id, marks }) => [id, ...marks]),
    [['p2', { start: 18, end: 24 }]],
  );
});

test('the best passages are chosen, and keep the order of the article', () => {
  const { best, others } = chooseBest(hitOf([4, 5, 2, 3, 1], []));
  assert.deepEqual(
    best.map(({ id }) => id),
    ['p2', 'p4', 'p5'],
  );
  assert.deepEqual(
    others.map(({ id }) => id),
    ['p1', 'p3'],
  );
});

test('each form that is marked is named once', () => {
  assert.deepEqual(
    formsOf(
      hitOf(
        [2],
        [
          [0, [[0, 1]]],
          [
            2,
            [
              [0, 1],
              [4, 5],
            ],
          ],
        ],
      ),
    ),
    ['Troops', 'troops'],
  );
});

test('an article that answers by its headline alone is known by it', () => {
  assert.equal(wordsOf(hitOf([0], [])), 'Troops of t, and troops');
});
