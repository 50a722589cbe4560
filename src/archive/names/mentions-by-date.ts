import { compareText } from '../../text/compare-text.ts';
import { dateOrder, type ArchiveDate } from '../../text/dates/edtf.ts';
import { levelOf, periodOf } from '../../text/dates/periods.ts';
import type { Article } from '../articles.ts';
import type { NamingArticle } from '../mentions.ts';
import { dateOf } from '../records.ts';

/**
 * How often something is named as time goes by: article by article where these are few, else in days, months or years,
 * whichever are the smallest that make few rows. Between the first and the last, a period in which nothing is named has a row too.
 * @param level of the periods, if another list has been cut by them.
 */
export function countByDate(naming: readonly NamingArticle[], level?: number): MentionsByDate {
  if (level === undefined && naming.length <= fewArticles)
    return {
      by: 'article',
      rows: naming.map(({ article, count }) => ({ article, date: article.date, period: '', count })),
    };
  const cut = (level === undefined ? [3, 2, 1] : [level]).map((one) => cutBy(naming, one));
  const chosen = cut.find(({ isWhole, rows }) => isWhole && rows.length <= fewRows) ?? cut.at(-1);
  return { by: units[chosen?.level ?? 1] ?? 'year', rows: chosen?.rows ?? [] };
}

function cutBy(naming: readonly NamingArticle[], level: number) {
  const found = Map.groupBy(naming, ({ article }) => periodOf(article.date, level));
  const known = [...found.keys()].filter((period) => period !== '').toSorted(compareByTime);
  const whole = known.filter((period) => levelOf(period) === level);
  const between = fillGaps(whole[0] ?? '', whole.at(-1) ?? '', level);
  const periods = [...new Set([...known, ...(between ?? [])])].toSorted(compareByTime);
  const rows = [...periods, ...(found.has('') ? [''] : [])].map((period) => ({
    article: undefined,
    date: period === '' ? undefined : dateOf(period),
    period,
    count: (found.get(period) ?? []).reduce((sum, { count }) => sum + count, 0),
  }));
  const isWhole = between !== undefined && fillGaps(known[0] ?? '', known.at(-1) ?? '', level) !== undefined;
  return { level, rows, isWhole };
}

/** By their beginnings; what is longer comes first. */
function compareByTime(a: string, b: string): number {
  return compareText(dateOrder(dateOf(a)), dateOrder(dateOf(b))) || compareText(a, b);
}

/** The periods between two of them; nothing, if they are too many to be shown or not of our era. */
function fillGaps(first: string, last: string, level: number): string[] | undefined {
  if (first === last) return [];
  if (!/^\d{4}/.test(first) || !/^\d{4}/.test(last)) return undefined;
  const periods: string[] = [];
  const at = new Date(firstDay(first));
  const end = firstDay(last);
  for (; periods.length <= fewRows; step(at, level)) {
    const day = at.toISOString().slice(0, 10);
    if (day >= end) return periods;
    periods.push(day.slice(0, lengths[level]));
  }
  return undefined;
}

function firstDay(period: string): string {
  return `${period}${'-01-01'.slice(period.length - 4)}`;
}

function step(at: Date, level: number): void {
  if (level === 3) at.setUTCDate(at.getUTCDate() + 1);
  else if (level === 2) at.setUTCMonth(at.getUTCMonth() + 1);
  else at.setUTCFullYear(at.getUTCFullYear() + 1);
}

/** So many articles can be named one by one. */
const fewArticles = 12;

/** So many rows are taken in at a glance. */
const fewRows = 31;

/** What the periods of each level are, and how long their names. */
const units: Readonly<Record<number, 'day' | 'month' | 'year'>> = { 3: 'day', 2: 'month', 1: 'year' };
const lengths: Readonly<Record<number, number>> = { 3: 10, 2: 7, 1: 4 };

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
  /** `2022`, `2022-01`, `2022-01-13`, `202X`; empty for an article, and for what has no date. */
  period: string;
  count: number;
}
