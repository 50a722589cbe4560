import { parseDate } from '../../text/dates/edtf.ts';

/**
 * The days a value of `date:` asks for: `2022-01-11`, `2022-01`, `2022`, or from one to another with `..`, either left open.
 * @returns nothing if it is written otherwise.
 */
export function readDateAsked(value: string): DateAsked | undefined {
  const [from = '', to = from, ...more] = value.split('..');
  const [first, last] = [readDay(from)?.first, readDay(to)?.last];
  if (more.length > 0 || (from === '' && to === '') || first === undefined || last === undefined) return undefined;
  return { from: first, to: last };
}

/** Both days count; empty where a side is open. */
export interface DateAsked {
  from: string;
  to: string;
}

/** The first and the last day of a year, a month or a day, or of a side that is open. */
function readDay(date: string): { first: string; last: string } | undefined {
  if (date === '') return { first: '', last: '' };
  return isPlain.test(date) ? parseDate(date)?.from : undefined;
}

/** Without doubt or time. */
const isPlain = /^\d{4}(?:-\d\d){0,2}$/;
