import type { Asked } from './address.ts';
import { findPart, type FoundPart } from './find-part.ts';
import { together, type Found } from './found.ts';
import type { SearchIndex } from './search-index.ts';
import { findNames } from './names.ts';
import { parseQuestion } from './question.ts';

/** Answers the words of a question, before it is narrowed down: the articles that have all of them. */
export async function find(
  words: string,
  { index, keysOf, entity }: Pick<SearchIndex, 'index' | 'keysOf' | 'entity'>,
): Promise<Finding> {
  const parts: FoundPart[] = [];
  for (const part of await findNames(parseQuestion(words), keysOf)) {
    parts.push(await findPart(part, part.entity ? await entity(part.entity) : undefined, index));
  }
  if (parts.length === 0) {
    const all = words === '' ? Array.from({ length: index.articles }, (_, article) => [article, 0] as const) : [];
    return { parts, articles: new Map(all), load: index.read, places: async () => [] };
  }
  const found = together(parts);
  // Pagefind finds nothing when it cannot reach its files; that there is nothing is said only when it could.
  if (found.articles.size === 0) await index.confirm();
  return { ...found, parts };
}

/** Puts articles into an order: by match, or by date with the newest or the oldest first and the undated last. */
export function putInOrder(
  articles: number[],
  finding: Found,
  { columns }: SearchIndex,
  order: NonNullable<Asked['order']>,
): number[] {
  const { values, of } = columns.date;
  const ranks = new Map(
    values
      .map(([id], number) => [number, id] as const)
      .toSorted((a, b) => (a[1] < b[1] ? -1 : 1))
      .map(([number], rank) => [number, rank]),
  );
  const unknown = order === 'oldest' ? Infinity : -1;
  const date = (article: number): number => ranks.get(of[article] as number) ?? unknown;
  const score = (article: number): number => finding.articles.get(article) ?? 0;
  const byDate = (a: number, b: number): number =>
    date(a) === date(b) ? 0 : date(a) < date(b) === (order === 'oldest') ? -1 : 1;
  return articles.toSorted((a, b) => (order === 'relevance' && score(b) - score(a)) || byDate(a, b) || a - b);
}

/** The articles that answer a question, and what each part of it led to. */
export interface Finding extends Found {
  parts: FoundPart[];
}
