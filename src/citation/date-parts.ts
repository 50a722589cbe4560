import { splitDay } from '../text/dates/days.ts';
import type { ArchiveDate } from '../text/dates/edtf.ts';
import type { DatePoint } from '../text/dates/read-point.ts';

/**
 * Year, month and day of the sides of a date, as far as they are known: one list for a point in time or a side alone, two for an
 * interval, none if a side is a decade or century, since the other alone would be taken for all of it.
 */
export function datePartsOf({ from, to }: ArchiveDate): number[][] {
  const points = [from, to === from ? undefined : to].filter((point) => point !== undefined);
  const parts = points.map((point) => splitDay(point.first).slice(0, partsIn[point.precision]));
  return parts.some((known) => known.length === 0) ? [] : parts;
}

const partsIn = { century: 0, decade: 0, year: 1, season: 1, month: 2, day: 3, minute: 3 } as const satisfies Record<
  DatePoint['precision'],
  number
>;
