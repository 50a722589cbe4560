import { must } from '../must.ts';
import { dayOrder, writeDay } from './days.ts';
import { periodsAbove } from './periods.ts';
import { readPoint, type DatePoint } from './read-point.ts';

/**
 * Reads a date in EDTF (ISO 8601-2) of level 1, and what of level 2 papers need: a point in time as precise as it is known
 * (`readPoint`), or an interval of two, with a side that is open (`..`) or that nobody knows (left empty), or one day up to
 * another or from it on (`[..1984]`). A time may stand without seconds, as papers print it.
 * @returns nothing if it is not such a date, or if there is no such day.
 */
export function parseDate(text: string): ArchiveDate | undefined {
  const set = /^\[(\.\.)?([^.[\]/]*?)(\.\.)?\]$/.exec(text);
  if (set) return !set[1] === !set[3] ? undefined : readHalf(text, set[2] ?? '', set[1] ? 'to' : 'from', 'one');
  const [from = '', to, ...more] = text.split('/', 3);
  if (more.length > 0) return undefined;
  if (to === undefined) {
    const point = readPoint(from);
    return point && { text, from: point, to: point };
  }
  const [before, after] = [missing.get(from), missing.get(to)];
  if (before) return readHalf(text, to, 'to', before);
  if (after) return readHalf(text, from, 'from', after);
  const [start, end] = [readPoint(from), readPoint(to)];
  if (!start || !end || endsBefore(end, start)) return undefined;
  return { text, from: start, to: end };
}

function readHalf(text: string, known: string, side: 'from' | 'to', other: Missing): ArchiveDate | undefined {
  const point = readPoint(known);
  return point && { text, from: undefined, to: undefined, [side]: point, other };
}

/** The same date as one that may be wrong. */
export function doubtDate({ text }: ArchiveDate): ArchiveDate {
  const doubt = (side: string): string =>
    missing.has(side) ? side : side.replace(/[~?%]?$/, (mark) => (mark === '' || mark === '?' ? '?' : '%'));
  const doubted = text.startsWith('[')
    ? text.replace(/^\[(\.\.)?(.*?)(\.\.)?\]$/, (_, before = '', day, after = '') => `[${before}${doubt(day)}${after}]`)
    : text.split('/').map(doubt).join('/');
  return must(parseDate(doubted), 'a date in doubt is a date');
}

/** A key that sorts dates by their beginning: by the printed day, then by the time; an open beginning comes first. */
export function dateOrder({ from }: ArchiveDate): string {
  if (!from) return '';
  // The issues of a year follow one another, though nobody says on which day a season begins.
  const day = from.season ? writeDay(from.year, from.season * 3 - 2, 1) : from.first;
  return `${dayOrder(day)}${from.time === undefined ? '' : ` ${instantOf(from)}`}`;
}

/** The year a date begins in (for `/articles/2022/`), or the decade or century; the one it ends in where the beginning is open. */
export function yearOf({ from, to }: ArchiveDate): string {
  const { period } = must(from ?? to, 'a date has a side');
  return periodsAbove(period)[0] ?? period;
}

function endsBefore(end: DatePoint, start: DatePoint): boolean {
  const areTimed = end.time !== undefined && start.time !== undefined && !end.zone === !start.zone;
  if (areTimed) return instantOf(end) < instantOf(start);
  if (end.season && start.season && end.year === start.year) return end.season < start.season;
  return dayOrder(end.last) < dayOrder(start.first);
}

/** In UTC where the zone is known, otherwise as printed. */
function instantOf({ first, time, zone = 'Z' }: DatePoint): string {
  return dayOrder(new Date(`${first}T${time}${zone}`).toISOString());
}

/** What stands for a side that has no date. */
const missing = new Map<string, Missing>([
  ['..', 'open'],
  ['', 'unknown'],
]);

/** A date as recorded, with its limits; an open side has none. */
export interface ArchiveDate {
  text: string;
  from: DatePoint | undefined;
  to: DatePoint | undefined;
  /** What is meant by a side without a date. */
  other?: Missing;
}

/** That it goes on, that nobody knows where it begins or ends, or that it is one day and no stretch of time. */
export type Missing = 'open' | 'unknown' | 'one';
