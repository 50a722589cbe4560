import { pageKinds, recordKinds, type CollectionName } from '../schema/collections.ts';

/** What an archive holds, in words: `5 articles, 1 story, 29 entities, 6 topics, 7 outlets`. */
export function summarize(counts: Record<CollectionName, number>): string {
  const records = pageKinds
    .filter((kind) => kind !== 'pages')
    .map((kind) => countOf(counts[kind], recordKinds[kind].singular, kind));
  const own = counts.pages === 0 ? [] : countOf(counts.pages, 'page of its own', 'pages of its own');
  return [...records, own].flat().join(', ');
}

/** A number with its noun: `1 page`, `121,290 pages`. */
export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
