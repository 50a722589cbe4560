import { writeDate, type DateVoice } from '../../words/write-date.ts';
import { parseDate } from '../../text/dates/edtf.ts';

/**
 * Lays what was found along time, a bar a day, a month, a year or several years: the finest that needs no more bars than stand
 * below each other and are read at a glance. Times in between that have nothing are bars of nothing.
 * @param months how many articles are of each month (`2022-01`), of a year where no month is known (`2022`), or of something
 * that is no time (`undated`).
 * @param days the same by day, where all are of one month.
 */
export function layBars(months: Counts, days: Counts, voice: DateVoice): Bars {
  if (days.length > 0) {
    const byDay = layEvery('day', days, voice);
    if (byDay.bars.length > 1) return byDay;
  }
  const byMonth = layEvery('month', months, voice);
  const [dated, apart] = partition(months, 'year');
  // Where many are of no month, months would not show them.
  const ofMonths = months.filter(([id]) => patterns.month.test(id)).length;
  if (dated.length === 0 || (byMonth.bars.length > 0 && ofMonths * 2 >= dated.length)) return byMonth;
  return {
    by: 'year',
    bars: layYears(
      dated.map(([id, articles]) => ({ id, articles, year: yearOf(id) })),
      voice,
    ),
    apart,
  };
}

/** A bar for each day, or month, from the first to the last; none if they would be too many. */
function layEvery(by: 'day' | 'month', counts: Counts, voice: DateVoice): Bars {
  const [dated, apart] = partition(counts, by);
  const numbers = dated.map(([id]) => numberOf(id, by));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (dated.length === 0 || last - first >= mostBars) return { by, bars: [], apart: counts };
  const articlesOf = new Map(dated.map(([id, articles]) => [numberOf(id, by), { id, articles }]));
  const bars = Array.from({ length: last - first + 1 }, (_, step): Bar => {
    const { id, articles } = articlesOf.get(first + step) ?? { id: writeNumber(first + step, by), articles: 0 };
    return { ids: [id], label: sayTime(id, voice), articles };
  });
  return { by, bars, apart };
}

/** What is of such times, and what is of none, or not known so well. */
function partition(counts: Counts, by: keyof typeof patterns): [Counts, Counts] {
  return [counts.filter(([id]) => patterns[by].test(id)), counts.filter(([id]) => !patterns[by].test(id))];
}

/** Months and days count on from year to year. */
function numberOf(id: string, by: 'day' | 'month'): number {
  if (by === 'day') return Date.parse(`${id}T00:00Z`) / millisecondsOfDay;
  return yearOf(id) * 12 + Number(id.slice(-2)) - 1;
}

function writeNumber(number: number, by: 'day' | 'month'): string {
  if (by === 'day') return new Date(number * millisecondsOfDay).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const [year, month] = [Math.floor(number / 12), (((number % 12) + 12) % 12) + 1];
  return `${writeYear(year)}-${String(month).padStart(2, '0')}`;
}

/** A year as dates are recorded with it. */
function writeYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function yearOf(id: string): number {
  return Number(/^-?\d+/.exec(id)?.[0]);
}

/** A day, a month, or a year, in words. */
export function sayTime(id: string, voice: DateVoice): string {
  const date = parseDate(id);
  return date ? writeDate(date, voice) : id;
}

function layYears(dated: readonly Dated[], voice: DateVoice): Bar[] {
  const years = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = steps.find((size) => Math.floor(last / size) - Math.floor(first / size) < mostBars) ?? last - first + 1;
  const begin = Math.floor(first / step);
  const say = (year: number): string => sayTime(writeYear(year), voice);
  return Array.from({ length: Math.floor(last / step) - begin + 1 }, (_, nth): Bar => {
    const from = (begin + nth) * step;
    const its = dated.filter(({ year }) => year >= from && year < from + step);
    return {
      ids: [...new Set(its.map(({ id }) => id.replace(/-\d\d$/, '')))].toSorted(),
      label: step === 1 ? say(from) : `${say(from)}–${say(from + step - 1)}`,
      articles: its.reduce((sum, { articles }) => sum + articles, 0),
    };
  });
}

/** A fortnight, a year and the months around it: rows that a reader takes in. */
const mostBars = 14;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const millisecondsOfDay = 86_400_000;
const patterns = { day: /^\d{4}-\d\d-\d\d$/, month: /^-?\d+-\d\d$/, year: /^-?\d+(?:-\d\d)?$/ };

type Counts = readonly (readonly [id: string, articles: number])[];

interface Dated {
  id: string;
  articles: number;
  year: number;
}

/** What was found along time. */
export interface Bars {
  /** What is chosen with a bar. */
  by: 'day' | 'month' | 'year';
  bars: Bar[];
  /** What is in no bar: what is not known so well, or undated. */
  apart: Counts;
}

/** A stretch of time. */
export interface Bar {
  /** The months or years that have articles; one of a bar without any is named all the same. */
  ids: string[];
  label: string;
  articles: number;
}
