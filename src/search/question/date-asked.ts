/**
 * The days a value of `date:` asks for: `2022-01-11`, `2022-01`, `2022`, or from one to another with `..`, either left open.
 * @returns nothing if it is written otherwise.
 */
export function readDateAsked(value: string): DateAsked | undefined {
  const [from = '', to = from, ...more] = value.split('..');
  if (more.length > 0 || (from === '' && to === '')) return undefined;
  if ([from, to].some((date) => date !== '' && !isDate(date))) return undefined;
  return { from: from && firstDay(from), to: to && lastDay(to) };
}

/** Both days count; empty where a side is open. */
export interface DateAsked {
  from: string;
  to: string;
}

function isDate(date: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return false;
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(Number(year), month);
}

function firstDay(date: string): string {
  return date + '0000-01-01'.slice(date.length);
}

function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? daysOf(Number(year), Number(month))}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
