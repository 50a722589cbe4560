import { splitDay } from '../../text/dates/days.ts';
import type { DatePoint } from '../../text/dates/read-point.ts';

/** The year of a date as citations write it, or the years: `2031`, `2030s`, `44 BC`. They are counted from 0 in the record, and from 1 before Christ in words. */
export function writeYears({ precision, year, last }: DatePoint): string {
  const write = (one: number): string => (one > 0 ? `${one}` : `${1 - one} BC`);
  if (precision === 'decade' && year > 0) return `${year}s`;
  if (precision === 'decade' || precision === 'century') return `${write(year)}–${write(splitDay(last)[0])}`;
  return write(year);
}
