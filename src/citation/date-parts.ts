import { splitDay } from '../text/dates/days.ts';
import type { ArchiveDate } from '../text/dates/edtf.ts';
import type { DatePoint } from '../text/dates/read-point.ts';

/** Year, month and day of the sides of a date, as far as they are known: one list for a point in time, two for an interval, none of a decade. */
export function datePartsOf({ from, to }: ArchiveDate): number[][] {
  const points = from === to ? [from] : [from, to];
  const parts = points.map((point) => (point ? splitDay(point.first).slice(0, partsIn[point.precision]) : []));
  return parts.filter((known) => known.length > 0);
}

const partsIn = { century: 0, decade: 0, year: 1, season: 1, month: 2, day: 3, minute: 3 } as const satisfies Record<
  DatePoint['precision'],
  number
>;
