import type { Article } from './articles.ts';

/**
 * Cuts a long list of articles into pages by time: years, then months, then days, each only where the list would be
 * longer than `most`. A page of a period always shows the same articles, which a page number would not.
 * @returns the page of the whole list first, then those of its periods.
 */
export function cutByPeriod(articles: Article[], most = 200, period = ''): PeriodPage[] {
  const next = nextLength[period.length];
  if (articles.length <= most || next === undefined) return [{ period, articles, parts: [], total: articles.length }];
  const byPart = Map.groupBy(articles, ({ date }) => partOf(date.from?.first ?? date.to?.first ?? '', date, next));
  const undivided = byPart.get('') ?? [];
  byPart.delete('');
  const parts = [...byPart].map(([part, inside]) => ({ period: part, count: inside.length }));
  const below = [...byPart].flatMap(([part, inside]) => cutByPeriod(inside, most, part));
  return [{ period, articles: undivided, parts, total: articles.length }, ...below];
}

/** A date known to the year only belongs to no month. */
function partOf(day: string, { from, to }: Article['date'], length: number): string {
  const precision = (from ?? to)?.precision;
  const known = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  return known >= length ? day.slice(0, length) : '';
}

/** From the length of a period to that of the next smaller: the whole, `2022`, `2022-01`, `2022-01-13`. */
const nextLength: Record<number, number> = { 0: 4, 4: 7, 7: 10 };

/** One page of a list: its own articles, and the smaller periods that have pages of their own. */
export interface PeriodPage {
  /** Empty for the whole list, else `2022`, `2022-01` or `2022-01-13`. */
  period: string;
  articles: Article[];
  parts: { period: string; count: number }[];
  /** How many articles fall into the period, with those of its parts. */
  total: number;
}
