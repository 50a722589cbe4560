import type { OwnVoice } from '../words/languages.ts';
import { isReadAgainst, type Reading } from './read-against.ts';

/**
 * Says who has compared the articles of a story, and no more than anybody has: the first thing a reader of a comparison must
 * know. What a program has found is not a comparison.
 */
export function sayCompared({ articles, comparisons, isBegun }: ComparedStory, { words }: OwnVoice): string {
  const { state } = words.compare;
  if (articles.length < 2) return state.nothing;
  if (isAllRead(articles, comparisons)) return state.allRead;
  const read = articles.filter((id) =>
    articles.some((other) => other !== id && isReadAgainst(comparisons, id, [other])),
  );
  if (read.length > 0) return state.someRead({ count: read.length, articles: articles.length });
  if (comparisons.length > 0) return state.partsRead;
  return isBegun ? state.begun : state.nobody;
}

/** Whether an editor has read every one of some articles against every other. */
export function isAllRead(articles: readonly string[], comparisons: readonly Reading[]): boolean {
  return articles.length > 1 && articles.every((id) => isReadAgainst(comparisons, id, articles));
}

/** What is known of who compared the articles of a story. */
export interface ComparedStory {
  /** Ids. */
  articles: readonly string[];
  comparisons: readonly Reading[];
  /** Whether an editor has recorded a claim, a quotation or a link of theirs. */
  isBegun: boolean;
}
