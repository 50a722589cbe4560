import type { DatePoint } from '../../text/dates/edtf.ts';
import { dateOf, isDoubtful, type CslItem } from '../csl-item.ts';
import { must } from '../../text/must.ts';

/**
 * The date of publication as a style writes it, by the day. Doubt stays: what the source does not print, and what may be wrong
 * (an editor doubts it, or only a program has read it), stands in square brackets, the latter with a question mark; “ca.” or
 * “circa” is said of what is approximate alone, which APA leaves without brackets. Where no date is known, Chicago
 * (17th edition, 14.145) and APA (7th edition, 9.17) write “n.d.”; an entry after MLA, which lists what there is, has none.
 */
export function writeStyledDate(item: CslItem, style: DateStyle): string {
  const { point, span, approximate, brackets, undated } = styles[style];
  const date = dateOf(item);
  if (!date) return undated;
  const { from, to } = date;
  const [start, end] = [from && point(splitPoint(from)), to && point(splitPoint(to))];
  const words =
    from && to && start !== end
      ? isWithinMonth(from, to)
        ? span(splitPoint(from), splitPoint(to))
        : `${start} to ${end}`
      : `${from ? (to ? '' : 'from ') : 'until '}${start ?? end}`;
  const isApproximate = from?.approximate === true || to?.approximate === true;
  const isUncertain = from?.uncertain === true || to?.uncertain === true;
  const isConcluded = item.custom.dateConcluded === true;
  const doubted = `${isApproximate ? approximate : ''}${words}${isUncertain ? '?' : ''}`;
  const isBracketed = isUncertain || isConcluded || (brackets && isDoubtful(date));
  return isBracketed ? `[${doubted}]` : doubted;
}

function isWithinMonth(from: DatePoint, to: DatePoint): boolean {
  return isDay(from) && isDay(to) && from.first.slice(0, 7) === to.first.slice(0, 7);
}

function isDay({ precision }: DatePoint): boolean {
  return precision === 'day' || precision === 'minute';
}

function splitPoint(point: DatePoint): Split {
  const [year = '', month = '', day = ''] = point.first.split('-').map((part) => String(Number(part)));
  return {
    year,
    month: point.precision === 'year' ? undefined : Number(month) - 1,
    day: isDay(point) ? day : undefined,
  };
}

/** The month of a span of days within one. */
function monthOf({ month }: Split, names: readonly string[]): string {
  return must(names[must(month, 'a day has a month')], 'a month has a name');
}

const months = 'January February March April May June July August September October November December'.split(' ');
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const styles = {
  chicago: {
    approximate: 'ca. ',
    undated: 'n.d.',
    brackets: true,
    point: ({ year, month, day }) =>
      month === undefined ? year : day ? `${months[month]} ${day}, ${year}` : `${months[month]} ${year}`,
    span: (from, to) => `${monthOf(from, months)} ${from.day}–${to.day}, ${to.year}`,
  },
  apa: {
    approximate: 'ca. ',
    undated: 'n.d.',
    brackets: false,
    point: ({ year, month, day }) =>
      month === undefined ? year : `${year}, ${[months[month], day].filter(Boolean).join(' ')}`,
    span: (from, to) => `${from.year}, ${monthOf(from, months)} ${from.day}–${to.day}`,
  },
  mla: {
    approximate: 'circa ',
    undated: '',
    brackets: true,
    point: ({ year, month, day }) =>
      [day, month === undefined ? undefined : shortMonths[month], year].filter(Boolean).join(' '),
    span: (from, to) => `${from.day}–${to.day} ${monthOf(from, shortMonths)} ${to.year}`,
  },
} as const satisfies Record<string, Style>;

interface Split {
  year: string;
  /** From 0. */
  month: number | undefined;
  day: string | undefined;
}

interface Style {
  approximate: string;
  /** What stands for a date that nobody knows. */
  undated: string;
  /** Whether what is approximate or open goes into square brackets too. */
  brackets: boolean;
  point: (date: Split) => string;
  /** Two days of a month. */
  span: (from: Split, to: Split) => string;
}

export type DateStyle = keyof typeof styles;
