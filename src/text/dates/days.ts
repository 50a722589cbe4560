/** A day as `YYYY-MM-DD`; a year before 0 or after 9999 has its sign and six digits or more, as ECMAScript writes it. */
export function writeDay(year: number, month: number, day: number): string {
  return `${writeYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The year, month and day of a day. */
export function splitDay(day: string): [year: number, month: number, day: number] {
  const [, year, month, of] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return [Number(year), Number(month), Number(of)];
}

/** A key that sorts days, also those of years before 0 and after 9999. */
export function dayOrder(day: string): string {
  const [, sign, year = '', rest = ''] = /^([+-])(\d+)(-.*)$/.exec(day) ?? [];
  if (sign === undefined) return day;
  // A hyphen sorts before every digit, and a letter after.
  return sign === '-' ? `-${pad(mostYears - Number(year), 13)}${rest}` : `Y${year.padStart(13, '0')}${rest}`;
}

/** Whether a day is before another; an empty one is open, and before none. */
export function isBefore(day: string, other: string): boolean {
  return day !== '' && other !== '' && dayOrder(day) < dayOrder(other);
}

/** The days of a month, from 1, in the calendar of today, whatever the year. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function writeYear(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4);
  return `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** More than any year that can be written here. */
const mostYears = 1_000_000_000_000;
