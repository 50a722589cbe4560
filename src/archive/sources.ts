import type { Article } from './articles.ts';
import type { OutletEntry } from './records.ts';

/**
 * Sorts articles into families: those whose text is one agency's stand together, every other one alone. Families, not
 * pages, are what can confirm one another.
 */
export function familiesOf(articles: Article[]): Family[] {
  const families = Map.groupBy(articles, ({ agency, id }) => agency?.id ?? `article ${id}`);
  return [...families.values()].map((members) => ({ agency: members[0]?.agency, articles: members }));
}

/** How many independent sources stand behind articles, and on how many pages: `2 independent (5 pages)`. */
export function countSources(articles: Article[]): { independent: number; pages: number } {
  const pages = [...new Set(articles)];
  return { independent: familiesOf(pages).length, pages: pages.length };
}

/** Articles that go back to one source. */
export interface Family {
  /** None where the source is not known or is the outlet itself. */
  agency: OutletEntry | undefined;
  articles: Article[];
}
