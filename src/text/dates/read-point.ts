import { daysIn, writeDay } from './days.ts';

/**
 * Reads one side of a date: a year, season, month, day or minute; a decade (`203X`) or century (`20XX`); a year before 0
 * (`-0044`) or after 9999 (`Y17000`); a month or day that nobody knows (`2031-XX`); each with `~`, `?` or `%`.
 */
export function readPoint(text: string): DatePoint | undefined {
  const [, bare = '', doubt] = /^(.*?)([~?%])?$/.exec(text) ?? [];
  const point = readYears(bare) ?? readSeason(bare) ?? readDay(bare);
  return point && { ...point, approximate: doubt === '~' || doubt === '%', uncertain: doubt === '?' || doubt === '%' };
}

/** Whether a side is known to the day. */
export function isDay({ precision }: DatePoint): boolean {
  return precision === 'day' || precision === 'minute';
}

/** A long year, a decade or a century. */
function readYears(text: string): PlainPoint | undefined {
  const [, sign = '', digits = '', unknown = ''] = /^(-?)(\d{2,3})(X{1,2})$/.exec(text) ?? [];
  if (digits.length + unknown.length === 4) {
    const size = 10 ** unknown.length;
    const year = Number(digits) * size;
    const [first, last] = sign === '' ? [year, year + size - 1] : [-(year + size - 1), -year];
    return { precision: size === 10 ? 'decade' : 'century', period: text, ...spanYears(first, last) };
  }
  const [, long] = /^Y(-?[1-9]\d{4,11})$/.exec(text) ?? [];
  return long === undefined ? undefined : { precision: 'year', period: text, ...spanYears(Number(long), Number(long)) };
}

/** The four seasons of ISO 8601-2. On which days they begin depends on where one is, so they are no more than a part of the year. */
function readSeason(text: string): PlainPoint | undefined {
  const [, year = '', number] = /^(-?\d{4})-2([1-4])$/.exec(text) ?? [];
  if (number === undefined || !isYear(year)) return undefined;
  const season = Number(number) as NonNullable<DatePoint['season']>;
  return { precision: 'season', season, period: year, ...spanYears(Number(year), Number(year)) };
}

function readDay(text: string): PlainPoint | undefined {
  const [, year = '', month, day, hour, minute, second, zone] = form.exec(text) ?? [];
  const [knownMonth, knownDay] = [month, day].map((part) => (part === 'XX' ? undefined : part));
  const most = daysIn(Number(year), Number(knownMonth ?? 12));
  const isReal =
    isYear(year) &&
    within(knownMonth, 1, 12) &&
    within(knownDay, 1, most) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second, 0, 59) &&
    // The zones of the world reach from −12:00 to +14:00.
    within(zone?.slice(1, 3), 0, zone?.startsWith('-') ? 12 : 14) &&
    within(zone?.slice(4), 0, 59) &&
    (knownDay === undefined || knownMonth !== undefined) &&
    (hour === undefined || knownDay !== undefined);
  if (!isReal) return undefined;
  const unknown = day === 'XX' ? 'day' : month === 'XX' ? 'month' : undefined;
  return {
    precision: hour !== undefined ? 'minute' : knownDay ? 'day' : knownMonth ? 'month' : 'year',
    period: [year, knownMonth, knownDay].filter(Boolean).join('-'),
    year: Number(year),
    first: writeDay(Number(year), Number(knownMonth ?? 1), Number(knownDay ?? 1)),
    last: writeDay(Number(year), Number(knownMonth ?? 12), Number(knownDay ?? most)),
    ...(hour === undefined ? {} : { time: `${hour}:${minute}` }),
    ...(zone === undefined ? {} : { zone }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

function spanYears(first: number, last: number): Pick<DatePoint, 'year' | 'first' | 'last'> {
  return { year: first, first: writeDay(first, 1, 1), last: writeDay(last, 12, 31) };
}

/** There is a year 0, and none below it that is none. */
function isYear(text: string): boolean {
  return text !== '' && text !== '-0000';
}

/** What is not given is not wrong. */
function within(digits: string | undefined, least: number, most: number): boolean {
  return !digits || (Number(digits) >= least && Number(digits) <= most);
}

const form = /^(-?\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** One side of a date. */
export interface DatePoint {
  /** How much of it is known. */
  precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute';
  /** The smallest period of a list it certainly falls into: `2022-01-13`, `2022-01`, `2022`, `203X`. */
  period: string;
  /** The year, or the first it can be. There is a year 0, which is 1 before Christ. */
  year: number;
  /** The first and the last day it can mean, as `writeDay` writes them. */
  first: string;
  last: string;
  /** From spring, 1, to winter, 4. */
  season?: 1 | 2 | 3 | 4;
  /** What is said to be unknown: `2031-XX` is a month of that year, `2031-05-XX` and `2031-XX-XX` a day. */
  unknown?: 'month' | 'day';
  /** `HH:MM`, as printed. */
  time?: string;
  /** `Z` or `+03:00`, as printed. */
  zone?: string;
  approximate: boolean;
  uncertain: boolean;
}

type PlainPoint = Omit<DatePoint, 'approximate' | 'uncertain'>;
