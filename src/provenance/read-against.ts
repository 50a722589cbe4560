import type { ComparisonData } from '../schema/story.ts';

/**
 * Tells whether an editor has read an article against others completely, so that what it does not have it is silent on. Of
 * several others, against each.
 */
export function isReadAgainst(comparisons: readonly Reading[], article: string, others: readonly string[]): boolean {
  const own = comparisons.flatMap((one) =>
    one.read === 'complete' && one.articles.includes(article) ? [membersOf(one)] : [],
  );
  return others.every((other) => other === article || own.some((articles) => articles.has(other)));
}

/** Asked for every cell of a table of claims: the set of a comparison is made once. */
function membersOf(reading: Reading): ReadonlySet<string> {
  const known = members.get(reading);
  if (known) return known;
  const made = new Set(reading.articles);
  members.set(reading, made);
  return made;
}

const members = new WeakMap<Reading, ReadonlySet<string>>();

/** What a comparison an editor has made comes to: ids of articles, all read against all. */
export interface Reading extends Pick<ComparisonData, 'read'> {
  articles: readonly string[];
}
