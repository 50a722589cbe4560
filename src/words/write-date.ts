import type { ArchiveDate } from '../text/dates/edtf.ts';
import { splitDay } from '../text/dates/days.ts';
import { isDay, type DatePoint } from '../text/dates/read-point.ts';
import { must } from '../text/must.ts';
import type { OwnVoice } from './languages.ts';
import { firstOfMonthIn } from './locale.ts';
import type { Piece } from './message.ts';

/** A date in words that keep its doubt: `about 13 January 2022`, `11–12 January 2022`, `from 2 January 2022`. */
export function writeDate(date: ArchiveDate, voice: DateVoice): string {
  const { from, to, other = 'open' } = date;
  const { dates } = voice.words;
  const write = (point: DatePoint): string => writePoint(point, voice);
  if (!from || !to) {
    const known = must(from ?? to, 'a date has a side');
    const said = from
      ? { open: dates.from, unknown: dates.fromUnknownEnd, one: dates.orAfter }
      : { open: dates.until, unknown: dates.untilUnknownBeginning, one: dates.orBefore };
    return fill(said[other], { date: write(known) });
  }
  const start = write(from);
  const end = from === to ? start : write(to);
  if (start === end) return start;
  const areDays = from.precision === 'day' && to.precision === 'day' && doubtOf(from) === '' && doubtOf(to) === '';
  if (areDays && from.first.slice(0, -2) === to.first.slice(0, -2))
    return fill(dates.days, { first: dayIn(from, voice), last: end });
  return fill(dates.span, { from: start, to: end });
}

/** What a date is said with. In the browser it is the page's own, if the page has the group of words. */
export type DateVoice = Pick<OwnVoice, 'locale' | 'number'> & { words: Pick<OwnVoice['words'], 'dates'> };

function writePoint(point: DatePoint, voice: DateVoice): string {
  const { dates } = voice.words;
  const plain = writePlain(point, voice);
  const unknown = point.unknown && { day: dates.dayUnknown, month: dates.monthUnknown }[point.unknown];
  const date = unknown ? fill(unknown, { date: plain }) : plain;
  const doubt = { '': undefined, '~': dates.about, '?': dates.perhaps, '%': dates.perhapsAbout }[doubtOf(point)];
  return doubt ? fill(doubt, { date }) : date;
}

function writePlain(point: DatePoint, voice: DateVoice): string {
  const { dates } = voice.words;
  if (isDay(point) || point.precision === 'month') {
    const day = partsOf(point, point.precision === 'month' ? 'month' : 'day', voice)
      .map(({ value }) => value)
      .join('');
    return point.precision !== 'minute'
      ? day
      : fill(dates.minute, { day, time: `${point.time ?? ''}${zoneOf(point)}` });
  }
  const year = writeYear(point.year, voice);
  if (point.season) return fill(dates[seasons[point.season]], { year });
  if (point.precision === 'year') return year;
  if (point.precision === 'decade' && point.year > 0) return fill(dates.decade, { year });
  return fill(dates.between, { first: year, last: writeYear(splitDay(point.last)[0], voice) });
}

/** Years are counted from 0 in the record, and from 1 before Christ in words. */
function writeYear(year: number, voice: DateVoice): string {
  if (Math.abs(year) < farthest)
    return formatOf(voice.locale, 'year', year).format(new Date(0).setUTCFullYear(year, 6, 1));
  return year > 0 ? voice.number(year) : fill(voice.words.dates.beforeChrist, { year: voice.number(1 - year) });
}

/** The day of the month alone. */
function dayIn(point: DatePoint, voice: DateVoice): string {
  return must(
    partsOf(point, 'day', voice).find(({ type }) => type === 'day'),
    'a date with its day has one',
  ).value;
}

/** A date in pieces, with the first of a month as its language writes it. */
function partsOf(point: DatePoint, shown: 'day' | 'month', { locale }: DateVoice): Intl.DateTimeFormatPart[] {
  const first = firstOfMonthIn(locale);
  return formatOf(locale, shown, point.year)
    .formatToParts(dayOf(point))
    .map((part) =>
      part.type === 'day' && point.first.endsWith('-01') ? { ...part, value: first ?? part.value } : part,
    );
}

/** A message with its places filled. All of it is of one language, so nothing needs to be kept from turning the rest. */
function fill<P extends string>(message: { pieces: () => Piece<P>[] }, values: Record<P, string>): string {
  return message
    .pieces()
    .map((piece) => (typeof piece === 'string' ? piece : values[piece.place]))
    .join('');
}

function zoneOf({ zone }: DatePoint): string {
  if (zone === undefined) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`;
}

function doubtOf({ approximate, uncertain }: DatePoint): '' | '~' | '?' | '%' {
  return approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
}

function dayOf({ first }: DatePoint): Date {
  return new Date(`${first}T00:00Z`);
}

/** Always of the calendar that dates are recorded in, whatever the language counts its years by. */
function formatOf(locale: string, shown: keyof typeof parts, year: number): Intl.DateTimeFormat {
  const era = year > 0 ? undefined : 'short';
  const key = `${locale} ${shown} ${era}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...parts[shown], era, calendar: 'gregory', timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const parts = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const seasons = { 1: 'spring', 2: 'summer', 3: 'autumn', 4: 'winter' } as const;

/** Years from now that ECMAScript has a date for (21.4.1.1). */
const farthest = 270_000;
