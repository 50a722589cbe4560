import type { ArchiveDate, DatePoint } from './edtf.ts';

/** A date in words that keep its doubt: `about 13 January 2022`, `11–12 January 2022`, `from 2 January 2022`. */
export function writeDate(date: ArchiveDate): string {
  const { from, to, text } = date;
  if (!from || !to) return from ? `from ${writePoint(from)}` : to ? `until ${writePoint(to)}` : text;
  if (writePoint(from) === writePoint(to)) return writePoint(from);
  const areDays = from.precision === 'day' && to.precision === 'day' && doubtOf(from) === '' && doubtOf(to) === '';
  if (areDays && from.first.slice(0, 7) === to.first.slice(0, 7)) return `${dayOf(from)}–${writePoint(to)}`;
  return `${writePoint(from)} to ${writePoint(to)}`;
}

function writePoint(point: DatePoint): string {
  const month = months[Number(point.first.slice(5, 7)) - 1];
  const year = Number(point.first.slice(0, 4));
  const words = {
    year: () => `${year}`,
    month: () => `${month} ${year}`,
    day: () => `${dayOf(point)} ${month} ${year}`,
    minute: () => `${dayOf(point)} ${month} ${year}, ${point.time}${zoneOf(point)}`,
  }[point.precision]();
  return `${doubtOf(point)}${words}`;
}

function dayOf(point: DatePoint): number {
  return Number(point.first.slice(8));
}

function zoneOf({ zone }: DatePoint): string {
  if (zone === undefined) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`;
}

function doubtOf({ approximate, uncertain }: DatePoint): string {
  return `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');
