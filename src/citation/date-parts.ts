import type { ArchiveDate, DatePoint } from '../text/dates/edtf.ts';

/** A date as programs of references write it: year, month and day as far as they are known, twice for an interval. */
export function datePartsOf(date: ArchiveDate): number[][] {
  const points = date.from === date.to ? [date.from] : [date.from, date.to];
  return points.flatMap((point) => (point ? [splitDay(point.first, partsIn[point.precision])] : []));
}

/** The first so many numbers of `YYYY-MM-DD`. */
export function splitDay(day: string, count: number): number[] {
  return day.split('-').slice(0, count).map(Number);
}

const partsIn = { year: 1, month: 2, day: 3, minute: 3 } as const satisfies Record<DatePoint['precision'], number>;
