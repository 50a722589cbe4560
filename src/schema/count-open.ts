import type { OpenState } from './states.ts';

/** Counts what is open of some articles. */
export function countOpen(articles: Iterable<Opened>): OpenCount {
  const count: OpenCount = {
    articles: 0,
    comparable: 0,
    open: { 'not-looked-over': 0, undated: 0, 'not-assessed': 0, 'origin-not-looked-into': 0, 'not-compared': 0 },
  };
  for (const { open, isComparable } of articles) {
    count.articles += 1;
    if (isComparable) count.comparable += 1;
    for (const state of open) count.open[state] += 1;
  }
  return count;
}

/** An article with what is open of it. */
export interface Opened {
  open: readonly OpenState[];
  /** Whether its story has another article to be read against. */
  isComparable: boolean;
}

/** How many articles there are, and of how many what is open. */
export interface OpenCount {
  articles: number;
  comparable: number;
  open: Record<OpenState, number>;
}
