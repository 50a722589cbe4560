import { must } from '../must.ts';

/**
 * Reads a date in the part of EDTF (ISO 8601-2) that archives of news need: a year, month, day or minute, each with `~`
 * (approximate), `?` (uncertain) or `%` (both), and an interval of two, open with `..`.
 * @returns nothing if it is not such a date, or if there is no such day.
 */
export function parseDate(text: string): ArchiveDate | undefined {
  const [from, to, ...more] = text.split('/', 3);
  if (from === undefined || more.length > 0) return undefined;
  if (to === undefined) {
    const point = readPoint(from);
    return point && { text, from: point, to: point };
  }
  const [start, end] = [from === '..' ? undefined : readPoint(from), to === '..' ? undefined : readPoint(to)];
  if ((from !== '..' && !start) || (to !== '..' && !end) || (!start && !end)) return undefined;
  if (start && end && endsBefore(end, start)) return undefined;
  return { text, from: start, to: end };
}

/** The same date as one that may be wrong. */
export function doubtDate({ text }: ArchiveDate): ArchiveDate {
  const doubt = (side: string): string =>
    side === '..' ? side : side.replace(/[~?%]?$/, (mark) => (mark === '' || mark === '?' ? '?' : '%'));
  return must(parseDate(text.split('/').map(doubt).join('/')), 'a date in doubt is a date');
}

/** A key that sorts dates by their beginning: by the printed day, then by the time; an open beginning comes first. */
export function dateOrder({ from }: ArchiveDate): string {
  return from ? `${from.first}${from.time === undefined ? '' : ` ${instantOf(from)}`}` : '';
}

/** The year a date begins in (for `/articles/2022/`); the year it ends in where the beginning is open. */
export function yearOf(date: ArchiveDate): string {
  return (date.from ?? date.to)?.first.slice(0, 4) ?? '';
}

function readPoint(text: string): DatePoint | undefined {
  const [, year = '', month, day, hour, minute, second, zone, doubt] = form.exec(text) ?? [];
  const days = daysIn(Number(year), Number(month ?? 12));
  const isReal =
    year !== '' &&
    within(month, 1, 12) &&
    within(day, 1, days) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second, 0, 59) &&
    // The zones of the world reach from −12:00 to +14:00.
    within(zone?.slice(1, 3), 0, zone?.startsWith('-') ? 12 : 14) &&
    within(zone?.slice(4), 0, 59);
  if (!isReal) return undefined;
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

/** What is not given is not wrong. */
function within(digits: string | undefined, least: number, most: number): boolean {
  return !digits || (Number(digits) >= least && Number(digits) <= most);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function endsBefore(end: DatePoint, start: DatePoint): boolean {
  const areTimed = end.time !== undefined && start.time !== undefined && !end.zone === !start.zone;
  return areTimed ? instantOf(end) < instantOf(start) : end.last < start.first;
}

/** In UTC where the zone is known, otherwise as printed. */
function instantOf({ first, time, zone = 'Z' }: DatePoint): string {
  return new Date(`${first}T${time}${zone}`).toISOString();
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?)?)?([~?%])?$/;

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
