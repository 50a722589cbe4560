/**
 * Reads a date in the part of EDTF (ISO 8601-2) that archives of news need: a year, month, day or minute, each with `~`
 * (approximate), `?` (uncertain) or `%` (both), and an interval of two, open with `..`.
 * @returns nothing if it is not such a date, or if there is no such day.
 */
export function readDate(text: string): ArchiveDate | undefined {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || more.length > 0) return undefined;
  if (to === undefined) {
    const point = readPoint(from);
    return point && { text, from: point, to: point };
  }
  const [start, end] = [from === '..' ? undefined : readPoint(from), to === '..' ? undefined : readPoint(to)];
  if ((from !== '..' && !start) || (to !== '..' && !end) || (!start && !end)) return undefined;
  if (start && end && start.first > end.last) return undefined;
  return { text, from: start, to: end };
}

/** A key that sorts dates by their beginning; an open beginning comes first. */
export function dateOrder(date: ArchiveDate): string {
  return date.from?.first ?? '';
}

/** The year a date begins in (for `/articles/2022/`); the year it ends in where the beginning is open. */
export function yearOf(date: ArchiveDate): string {
  return (date.from ?? date.to)?.first.slice(0, 4) ?? '';
}

function readPoint(text: string): DatePoint | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?)?)?([~?%])?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, hour, minute, second, zone, doubt] = match;
  if (month !== undefined && (month < '01' || month > '12')) return undefined;
  const days = daysIn(Number(year), Number(month ?? 12));
  if (day !== undefined && (day < '01' || Number(day) > days)) return undefined;
  if (hour !== undefined && (hour > '23' || (minute ?? '') > '59' || (second ?? '00') > '59')) return undefined;
  return {
    precision: hour !== undefined ? 'minute' : day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${month ?? '12'}-${day ?? String(days).padStart(2, '0')}`,
    ...(hour === undefined ? {} : { time: `${hour}:${minute}` }),
    ...(zone === undefined ? {} : { zone }),
    approximate: doubt === '~' || doubt === '%',
    uncertain: doubt === '?' || doubt === '%',
  };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** A date as recorded, with its limits; an open side has none. */
export interface ArchiveDate {
  text: string;
  from: DatePoint | undefined;
  to: DatePoint | undefined;
}

export interface DatePoint {
  precision: 'year' | 'month' | 'day' | 'minute';
  /** The first and the last day it can mean, `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** `HH:MM`, as printed. */
  time?: string;
  /** `Z` or `+03:00`, as printed. */
  zone?: string;
  approximate: boolean;
  uncertain: boolean;
}
