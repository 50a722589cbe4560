import { splitDay } from '../../text/dates/days.ts';
import { isDay, type DatePoint } from '../../text/dates/read-point.ts';
import { writeYears } from './years.ts';
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
  const { from, to, other } = date;
  const [start, end] = [from && point(splitPoint(from)), to && point(splitPoint(to))];
  const isApproximate = from?.approximate === true || to?.approximate === true;
  const isUncertain = from?.uncertain === true || to?.uncertain === true;
  const isConcluded = item.custom.dateConcluded === true;
  const words =
    from && to ? writeSpan(from, to) : writeHalf(from ? 'from' : 'until', must(start ?? end, 'a date has a side'));
  const doubted = `${isApproximate ? approximate : ''}${words}${isUncertain ? '?' : ''}`;
  const isBracketed = isUncertain || isConcluded || (brackets && isDoubtful(date));
  return isBracketed ? `[${doubted}]` : doubted;

  function writeSpan(first: DatePoint, last: DatePoint): string {
    if (start === end) return must(start, 'a date has a side');
    return isWithinMonth(first, last) ? span(splitPoint(first), splitPoint(last)) : `${start} to ${end}`;
  }

  function writeHalf(side: 'from' | 'until', known: string): string {
    if (other !== 'one') return `${side} ${known}`;
    return `${known} or ${side === 'from' ? 'after' : 'before'}`;
  }
}

function isWithinMonth(from: DatePoint, to: DatePoint): boolean {
  return isDay(from) && isDay(to) && from.first.slice(0, -2) === to.first.slice(0, -2);
}

function splitPoint(point: DatePoint): Split {
  const [, month, day] = splitDay(point.first);
  return {
    year: writeYears(point),
    month: isDay(point) || point.precision === 'month' ? month - 1 : undefined,
    day: isDay(point) ? `${day}` : undefined,
    season: point.season && seasons[point.season - 1],
  };
}

/** The month of a span of days within one. */
function monthOf({ month }: Split, names: readonly string[]): string {
  return must(names[must(month, 'a day has a month')], 'a month has a name');
}

const months = 'January February March April May June July August September October November December'.split(' ');
const seasons = 'Spring Summer Autumn Winter'.split(' ');
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const styles = {
  chicago: {
    approximate: 'ca. ',
    undated: 'n.d.',
    brackets: true,
    point: ({ year, month, day, season }) =>
      month === undefined
        ? [season, year].filter(Boolean).join(' ')
        : day
          ? `${months[month]} ${day}, ${year}`
          : `${months[month]} ${year}`,
    span: (from, to) => `${monthOf(from, months)} ${from.day}–${to.day}, ${to.year}`,
  },
  apa: {
    approximate: 'ca. ',
    undated: 'n.d.',
    brackets: false,
    point: ({ year, month, day, season }) =>
      month === undefined
        ? [year, season].filter(Boolean).join(', ')
        : `${year}, ${[months[month], day].filter(Boolean).join(' ')}`,
    span: (from, to) => `${from.year}, ${monthOf(from, months)} ${from.day}–${to.day}`,
  },
  mla: {
    approximate: 'circa ',
    undated: '',
    brackets: true,
    point: ({ year, month, day, season }) =>
      [day, month === undefined ? season : shortMonths[month], year].filter(Boolean).join(' '),
    span: (from, to) => `${from.day}–${to.day} ${monthOf(from, shortMonths)} ${to.year}`,
  },
} as const satisfies Record<string, Style>;

interface Split {
  year: string;
  /** From 0. */
  month: number | undefined;
  day: string | undefined;
  season: string | undefined;
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
