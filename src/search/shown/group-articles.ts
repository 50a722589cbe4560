import { tiers, type FoundArticle, type Tier } from '../answer/answer.ts';

/**
 * Groups the articles found by their stories, within each tier; the groups are in the order of their first articles, and an
 * article of no story is a group by itself.
 * @param storyOf the story of each, by its place; empty for one of none.
 */
export function groupArticles(articles: readonly FoundArticle[], storyOf: readonly string[]): FoundTier[] {
  const groups = new Map<string, FoundGroup>();
  for (const [place, article] of articles.entries()) {
    const story = storyOf[place] ?? '';
    const key = `${article.tier} ${story || `#${article.article}`}`;
    const known = groups.get(key);
    if (known) known.articles.push(article);
    else groups.set(key, { key, story, tier: article.tier, articles: [article] });
  }
  const byTier = Map.groupBy(groups.values(), ({ tier }) => tier);
  return tiers.flatMap((tier) => {
    const its = byTier.get(tier);
    return its ? [{ tier, groups: its }] : [];
  });
}

/**
 * The groups to show, whole groups until there are as many articles as wanted.
 * @param shownOf how many articles a group shows.
 */
export function firstGroups(
  found: readonly FoundTier[],
  wanted: number,
  shownOf: (group: FoundGroup) => number,
): FoundTier[] {
  let count = 0;
  return found.flatMap(({ tier, groups }) => {
    const its = groups.filter((group) => {
      const isShown = count < wanted;
      if (isShown) count += shownOf(group);
      return isShown;
    });
    return its.length > 0 ? [{ tier, groups: its }] : [];
  });
}

/** What answers in one way. */
export interface FoundTier {
  tier: Tier;
  groups: FoundGroup[];
}

/** Articles of one story that answer in one way, in the order they were found in. */
export interface FoundGroup {
  /** What it is known by while more is shown. */
  key: string;
  /** Empty for an article of no story. */
  story: string;
  tier: Tier;
  articles: FoundArticle[];
}
