import type { ComparisonData } from '../schema/story.ts';

/**
 * Tells whether an editor has read an article against others completely, so that what it does not have it is silent on. Of
 * several others, against each.
 */
export function isReadAgainst(comparisons: readonly Reading[], article: string, others: readonly string[]): boolean {
  const complete = comparisons.filter(({ read }) => read === 'complete').map((one) => new Set(one.articles));
  const own = complete.filter((articles) => articles.has(article));
  return others.every((other) => other === article || own.some((articles) => articles.has(other)));
}

/** What a comparison an editor has made comes to: ids of articles, all read against all. */
export interface Reading extends Pick<ComparisonData, 'read'> {
  articles: readonly string[];
}
