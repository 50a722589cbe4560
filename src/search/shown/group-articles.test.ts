import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundArticle, Tier } from '../answer/answer.ts';
import { firstGroups, groupArticles, type FoundTier } from './group-articles.ts';

function found(...articles: [number: number, tier: Tier, story: string][]): FoundTier[] {
  const answers = articles.map(([article, tier]): FoundArticle => ({
    article,
    tier,
    score: 1,
    missing: [],
  }));
  return groupArticles(
    answers,
    articles.map(([, , story]) => story),
  );
}

const show = (tiers: FoundTier[]): [Tier, string, number[]][] =>
  tiers.flatMap(({ tier, groups }) =>
    groups.map(({ story, articles }): [Tier, string, number[]] => [
      tier,
      story,
      articles.map(({ article }) => article),
    ]),
  );

test('a group has the place of the best of its articles, and articles of no story stand by themselves', () => {
  const tiers = found(
    [7, 'passage', 'bridge'],
    [3, 'passage', ''],
    [1, 'passage', 'ferry'],
    [9, 'passage', 'bridge'],
    [4, 'passage', ''],
  );
  assert.deepEqual(show(tiers), [
    ['passage', 'bridge', [7, 9]],
    ['passage', '', [3]],
    ['passage', 'ferry', [1]],
    ['passage', '', [4]],
  ]);
});

test('what answers in another way is a group of its own, below', () => {
  const tiers = found([1, 'passage', 'bridge'], [2, 'some', 'bridge'], [3, 'article', 'bridge']);
  assert.deepEqual(show(tiers), [
    ['passage', 'bridge', [1]],
    ['article', 'bridge', [3]],
    ['some', 'bridge', [2]],
  ]);
});

test('whole groups are shown until there are as many articles as wanted', () => {
  const tiers = found(
    [1, 'passage', 'a'],
    [2, 'passage', 'a'],
    [3, 'passage', 'a'],
    [4, 'article', 'b'],
    [5, 'article', 'c'],
  );
  const shownOf = ({ articles }: { articles: unknown[] }): number => Math.min(articles.length, 2);
  assert.deepEqual(show(firstGroups(tiers, 2, shownOf)), [['passage', 'a', [1, 2, 3]]]);
  assert.deepEqual(show(firstGroups(tiers, 3, shownOf)).length, 2);
  assert.deepEqual(show(firstGroups(tiers, 99, shownOf)).length, 3);
});
