import { compareText } from '../../text/compare-text.ts';
import type { ArchiveDate } from '../../text/dates/edtf.ts';
import type { Article } from '../articles.ts';
import type { NamingArticle } from '../mentions.ts';
import { dateOf } from '../records.ts';

/**
 * How often something is named as time goes by: article by article where these are few, else in days, months or years,
 * whichever are the smallest that make few rows. Between the first and the last, a period in which nothing is named has a row too.
 * @param unit the length of a period's name, if another list has been cut by it.
 */
export function countByDate(naming: readonly NamingArticle[], unit?: number): MentionsByDate {
  if (unit === undefined && naming.length <= fewArticles)
    return {
      by: 'article',
      rows: naming.map(({ article, count }) => ({ article, date: article.date, period: '', count })),
    };
  const lengths = unit === undefined ? [10, 7, 4] : [unit];
  const cut = lengths.map((length) => cutBy(naming, length));
  const chosen = cut.find(({ isWhole, rows }) => isWhole && rows.length <= fewRows) ?? cut.at(-1);
  return { by: units[chosen?.length ?? 4] ?? 'year', rows: chosen?.rows ?? [] };
}

function cutBy(naming: readonly NamingArticle[], length: number) {
  const found = Map.groupBy(naming, ({ article }) => periodOf(article.date, length));
  const known = [...found.keys()].filter((period) => period !== '').toSorted(compareText);
  const whole = known.filter((period) => period.length === length);
  const between = fillGaps(whole[0] ?? '', whole.at(-1) ?? '', length);
  const periods = [...new Set([...known, ...(between ?? [])])].toSorted(compareText);
  const rows = [...periods, ...(found.has('') ? [''] : [])].map((period) => ({
    article: undefined,
    date: period === '' ? undefined : dateOf(period),
    period,
    count: (found.get(period) ?? []).reduce((sum, { count }) => sum + count, 0),
  }));
  const [first = '', last = ''] = [known[0], known.at(-1)].map((period) => period && pad(period, length));
  return { length, rows, isWhole: between !== undefined && fillGaps(first, last, length) !== undefined };
}

/** The period a date falls into: a longer one, if it is not known so well; none if it is not known. */
function periodOf(date: ArchiveDate | undefined, length: number): string {
  const point = date?.from ?? date?.to;
  if (!point) return '';
  const known = point.precision === 'year' ? 4 : point.precision === 'month' ? 7 : 10;
  return point.first.slice(0, Math.min(length, known));
}

/** The periods between two of them; nothing, if they are too many to be shown or not of our era. */
function fillGaps(first: string, last: string, length: number): string[] | undefined {
  if (first === last) return [];
  if (!/^\d{4}/.test(first) || !/^\d{4}/.test(last)) return undefined;
  const periods: string[] = [];
  const at = new Date(`${pad(first, 10)}T00:00Z`);
  for (; periods.length <= fewRows; step(at, length)) {
    const period = at.toISOString().slice(0, length);
    if (period >= last) return periods;
    periods.push(period);
  }
  return undefined;
}

/** The first of the periods in one that is longer. */
function pad(period: string, length: number): string {
  return `${period}${'-01-01'.slice(period.length - 4)}`.slice(0, length);
}

function step(at: Date, length: number): void {
  if (length === 10) at.setUTCDate(at.getUTCDate() + 1);
  else if (length === 7) at.setUTCMonth(at.getUTCMonth() + 1);
  else at.setUTCFullYear(at.getUTCFullYear() + 1);
}

/** So many articles can be named one by one. */
const fewArticles = 12;

/** So many rows are taken in at a glance. */
const fewRows = 31;

/** Periods by the length of their names. */
const units: Readonly<Record<number, 'day' | 'month' | 'year'>> = { 10: 'day', 7: 'month', 4: 'year' };

/** How often something is named, with what the rows are. */
export interface MentionsByDate {
  by: 'article' | 'day' | 'month' | 'year';
  rows: MentionRow[];
}

/** The names in one article, or in those of a period. */
interface MentionRow {
  article: Article | undefined;
  /** None for what has no date. */
  date: ArchiveDate | undefined;
  /** `2022`, `2022-01` or `2022-01-13`; empty for an article, and for what has no date. */
  period: string;
  count: number;
}
