import { parseDate } from './edtf.ts';
import { parseLooseDate } from './loose-dates.ts';

/**
 * Finds the first date that is written out in a line, with the time and zone beside it: `Jan 13, 2022 - 1:52 pm GMT+3`. A date
 * that can be read in two ways (`03/04/2022`) is none, and neither is one without a year.
 */
export function findDate(line: string): FoundDate | undefined {
  for (const candidate of line.matchAll(written)) {
    const [date, other] = parseLooseDate(plain(candidate[0]));
    if (date === undefined || other !== undefined) continue;
    const end = candidate.index + candidate[0].length;
    const day = { date, start: candidate.index, end };
    return isDay(date) ? (withTime(day, line) ?? day) : day;
  }
  return undefined;
}

/** What stands between the parts of a date in some languages, and is no part of it. */
function plain(date: string): string {
  return date.replaceAll(/\b(?:de|del|of|г)\b|,|،/giu, ' ').replaceAll(/(?<=\p{L})\./gu, ' ');
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function withTime(day: FoundDate, line: string): FoundDate | undefined {
  const found = time.exec(line.slice(day.end, day.end + reach));
  if (!found) return undefined;
  const [all, hour = '', minute = '', half, name, offset] = found;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const zone = offset === undefined ? (name === undefined ? '' : 'Z') : writeOffset(offset);
  const date = `${day.date}T${String(hours).padStart(2, '0')}:${minute}${zone}`;
  return parseDate(date) ? { ...day, date, end: day.end + all.length } : undefined;
}

/** `+3`, `-0500` and `+05:30` as EDTF has them. */
function writeOffset(offset: string): string {
  const [, sign = '+', hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

const monthWord = String.raw`\p{L}[\p{L}\p{M}]{2,14}\.?`;
const written = new RegExp(
  [
    String.raw`\b\d{4}-\d{2}-\d{2}(?=\D|$)`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th|\.|º)?\s{1,3}(?:de\s|of\s)?${monthWord},?\s{1,3}(?:de\s|del\s)?\d{4}\b`,
    String.raw`(?<![\p{L}\p{M}])${monthWord}\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}\d{4}\b`,
    String.raw`\b\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}\b`,
  ].join('|'),
  'giu',
);

const time =
  /^(?:[\s,–—|·-]|at\b|um\b|à\b){0,6}(?<!\d)T?(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s{0,2}([ap]\.?m\b\.?))?(?:\s{0,2}(GMT|UTC|Z)\b)?(?:\s?([+-]\d{1,2}(?::?\d{2})?)\b)?/i;

/** Code units after a date in which its time is looked for. */
const reach = 40;

/** A date in a line. */
export interface FoundDate {
  /** EDTF. */
  date: string;
  /** Where it stands: code units, with its time. */
  start: number;
  end: number;
}
