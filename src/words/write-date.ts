import type { ArchiveDate, DatePoint } from '../text/dates/edtf.ts';
import type { OwnVoice } from './languages.ts';
import { must } from '../text/must.ts';
import type { Piece } from './message.ts';

/** A date in words that keep its doubt: `about 13 January 2022`, `11–12 January 2022`, `from 2 January 2022`. */
export function writeDate(date: ArchiveDate, voice: DateVoice): string {
  const { from, to, text } = date;
  const { words } = voice;
  const write = (point: DatePoint): string => writePoint(point, voice);
  if (from && !to) return fill(words.dates.from, { date: write(from) });
  if (to && !from) return fill(words.dates.until, { date: write(to) });
  if (!from || !to) return text;
  if (write(from) === write(to)) return write(from);
  const areDays = from.precision === 'day' && to.precision === 'day' && !isDoubted(from) && !isDoubted(to);
  if (areDays && from.first.slice(0, 7) === to.first.slice(0, 7))
    return fill(words.dates.days, { first: dayIn(from, voice), last: write(to) });
  return fill(words.dates.span, { from: write(from), to: write(to) });
}

/** What a date is said with. In the browser it is the page's own, if the page has the group of words. */
export type DateVoice = Pick<OwnVoice, 'locale'> & { words: Pick<OwnVoice['words'], 'dates'> };

function writePoint(point: DatePoint, voice: DateVoice): string {
  const { dates } = voice.words;
  const date = writePlain(point, voice);
  const doubt = { '': undefined, '~': dates.about, '?': dates.perhaps, '%': dates.perhapsAbout }[doubtOf(point)];
  return doubt ? fill(doubt, { date }) : date;
}

function writePlain(point: DatePoint, voice: DateVoice): string {
  const day = formatOf(voice.locale, point.precision).format(dayOf(point));
  if (point.precision !== 'minute') return day;
  return fill(voice.words.dates.minute, { day, time: `${point.time}${zoneOf(point)}` });
}

/** The day of the month alone. */
function dayIn(point: DatePoint, { locale }: DateVoice): string {
  const parts = formatOf(locale, 'day').formatToParts(dayOf(point));
  return must(
    parts.find(({ type }) => type === 'day'),
    'a date with its day has one',
  ).value;
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

function isDoubted(point: DatePoint): boolean {
  return doubtOf(point) !== '';
}

function dayOf({ first }: DatePoint): Date {
  return new Date(`${first}T00:00Z`);
}

/** Always of the calendar that dates are recorded in, whatever the language counts its years by. */
function formatOf(locale: string, precision: DatePoint['precision']): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...shown[precision], calendar: 'gregory', timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const shown = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day,
  minute: day,
} as const satisfies Record<DatePoint['precision'], Intl.DateTimeFormatOptions>;
