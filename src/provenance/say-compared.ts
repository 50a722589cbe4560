import { isReadAgainst, type Reading } from './read-against.ts';

/**
 * Says who has compared the articles of a story, and no more than anybody has: the first thing a reader of a comparison must
 * know. What a program has found is not a comparison.
 */
export function sayCompared({ articles, comparisons, isBegun }: ComparedStory): string {
  if (articles.length < 2) return 'There is nothing here to compare yet.';
  const read = articles.filter((id) =>
    articles.some((other) => other !== id && isReadAgainst(comparisons, id, [other])),
  );
  if (read.length === articles.length && articles.every((id) => isReadAgainst(comparisons, id, articles)))
    return 'An editor has read every one of these articles against every other.';
  if (read.length > 0) return `An editor has read ${read.length} of these ${articles.length} articles against others.`;
  if (comparisons.length > 0) return 'An editor has read parts of these articles against each other.';
  if (isBegun)
    return 'An editor has compared these articles in some places; none has been read completely against another.';
  return 'Nobody has compared these articles.';
}

/** What is known of who compared the articles of a story. */
export interface ComparedStory {
  /** Ids. */
  articles: readonly string[];
  comparisons: readonly Reading[];
  /** Whether an editor has recorded a claim, a quotation or a link of theirs. */
  isBegun: boolean;
}
