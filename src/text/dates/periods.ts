import type { ArchiveDate } from './edtf.ts';

/**
 * Cuts a long list into pages by time: years, then months, then days, each only where the list would be
 * longer than `most`. A page of a period always shows the same things, which a page number would not. What has no date
 * stands on the page of the whole list.
 * @returns the page of the whole list first, then those of its periods.
 */
export function cutByPeriod<T>(
  items: T[],
  dateOf: (item: T) => ArchiveDate | undefined,
  most = 200,
  period = '',
): PeriodPage<T>[] {
  const next = nextLength[period.length];
  if (items.length <= most || next === undefined) return [{ period, items, parts: [], total: items.length }];
  const byPart = Map.groupBy(items, (item) => partOf(dateOf(item), next));
  const undivided = byPart.get('') ?? [];
  byPart.delete('');
  const parts = [...byPart].map(([part, inside]) => ({ period: part, count: inside.length }));
  const below = [...byPart].flatMap(([part, inside]) => cutByPeriod(inside, dateOf, most, part));
  return [{ period, items: undivided, parts, total: items.length }, ...below];
}

/** A date known to the year only belongs to no month. */
function partOf(date: ArchiveDate | undefined, length: number): string {
  const point = date?.from ?? date?.to;
  const known = point?.precision === 'year' ? 4 : point?.precision === 'month' ? 7 : 10;
  return known >= length ? (point?.first.slice(0, length) ?? '') : '';
}

/** From the length of a period to that of the next smaller: the whole, `2022`, `2022-01`, `2022-01-13`. */
const nextLength: Record<number, number> = { 0: 4, 4: 7, 7: 10 };

/** One page of a list: its own items, and the smaller periods that have pages of their own. */
export interface PeriodPage<T> {
  /** Empty for the whole list, else `2022`, `2022-01` or `2022-01-13`. */
  period: string;
  items: T[];
  parts: { period: string; count: number }[];
  /** How many items fall into the period, with those of its parts. */
  total: number;
}
