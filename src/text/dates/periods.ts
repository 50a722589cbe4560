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
  const next = levelOf(period) + 1;
  if (items.length <= most || next > 3) return [{ period, items, parts: [], total: items.length }];
  const byPart = Map.groupBy(items, (item) => partOf(dateOf(item), next));
  const undivided = byPart.get('') ?? [];
  byPart.delete('');
  const parts = [...byPart].map(([part, inside]) => ({ period: part, count: inside.length }));
  const below = [...byPart].flatMap(([part, inside]) => cutByPeriod(inside, dateOf, most, part));
  return [{ period, items: undivided, parts, total: items.length }, ...below];
}

/** How a period is written: a year with its month and day, one before 0 or after 9999, a decade or a century. */
export const periodPattern = String.raw`-?\d{4}(?:-\d\d){0,2}|Y-?\d{5,12}|-?\d{3}X|-?\d{2}XX`;

/** The periods that a period is in, the widest first: of `2022-01-13` they are `2022` and `2022-01`. */
export function periodsAbove(period: string): string[] {
  const parts = partsOf(period);
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('-'));
}

/** A date known to the year only belongs to no month. */
function partOf(date: ArchiveDate | undefined, level: number): string {
  const period = periodOf(date, level);
  return levelOf(period) === level ? period : '';
}

/** The period a date falls into: of a level, or a longer one if it is not known so well; none if it is not known at all. */
export function periodOf(date: ArchiveDate | undefined, level: number): string {
  return partsOf((date?.from ?? date?.to)?.period ?? '')
    .slice(0, level)
    .join('-');
}

/** The periods a date falls into, the widest first: a year, a month and a day, as far as it is known; none if it is not known at all. */
export function periodsOf(date: ArchiveDate | undefined): string[] {
  const period = periodOf(date, 3);
  return period === '' ? [] : [...periodsAbove(period), period];
}

/** 1 for a year and what is longer, 2 for a month, 3 for a day. */
export function levelOf(period: string): number {
  return partsOf(period).length;
}

/** The year, month and day of a period, as far as it has them; a year may have a sign, also behind its `Y`. */
function partsOf(period: string): string[] {
  return period.match(/^Y?-?[^-]+|(?<=-)\d\d(?=-|$)/g) ?? [];
}

/** One page of a list: its own items, and the smaller periods that have pages of their own. */
export interface PeriodPage<T> {
  /** Empty for the whole list, else `2022`, `2022-01` or `2022-01-13`; `203X` of dates that are known to the decade only. */
  period: string;
  items: T[];
  parts: { period: string; count: number }[];
  /** How many items fall into the period, with those of its parts. */
  total: number;
}
