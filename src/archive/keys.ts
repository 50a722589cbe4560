import { compareKey } from '../paths.ts';
import type { Article } from './articles.ts';

/** What stands for an article in the address of a comparison: its siglum, else its id. */
export function keyOfArticle({ data, id }: Article): string {
  return compareKey(id, data.siglum);
}

/** Articles in the order of their keys. */
export function sortByKey(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => (keyOfArticle(a) < keyOfArticle(b) ? -1 : 1));
}

/** How many articles a link sets side by side at most: each is fetched, and nobody reads more of them beside each other. */
export const mostBeside = 6;
