import { parseDate } from './edtf.ts';
import { must } from '../must.ts';

/**
 * The dates, in EDTF, that somebody may have meant who wrote one otherwise: `2 March 2031`, `2031/3/2`; two for `02.03.2031`,
 * which is read in one way here and in another there. None if it is no date.
 */
export function parseLooseDate(written: string): string[] {
  const text = written.trim().replace(/\s+/g, ' ');
  const found = [text, text.replace(' ', 'T'), ...fromNumbers(text), ...fromWords(text)];
  const dates = [...new Set(found)].filter((date) => parseDate(date) !== undefined);
  return dates.includes(text) ? [text] : dates;
}

function fromNumbers(text: string): string[] {
  const [, year, , month, day] = /^(\d{4})([-/. ]?)(\d\d?)\2(\d\d?)$/.exec(text) ?? [];
  if (year && month && day) return [join(year, month, day)];
  const [, first, , second, last] = /^(\d\d?)([-/.])(\d\d?)\2(\d{4})$/.exec(text.replaceAll('. ', '.')) ?? [];
  if (!first || !second || !last) return [];
  return [join(last, second, first), join(last, first, second)];
}

function fromWords(text: string): string[] {
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const days = [...text.matchAll(/\b(\d\d?)(?:st|nd|rd|th|\.)?(?![\d:])/g)].map(([, day]) =>
    must(day, 'every day has digits'),
  );
  const months =
    text
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]+/gu)
      ?.flatMap((word) => monthNames().get(word) ?? []) ?? [];
  const [month] = months;
  if (!year || !month || months.length > 1 || days.length > 1) return [];
  return [days[0] ? join(year, month, days[0]) : `${year}-${month}`];
}

function join(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** The months as the languages write them that a news text is likely to be in, alone and after a day. */
function monthNames(): Map<string, string> {
  if (known.size > 0) return known;
  const formats = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => [
      new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
    ]),
  );
  for (const format of formats)
    for (let month = 1; month <= 12; month++) {
      const name = monthIn(format, month);
      if (!known.has(name)) known.set(name, `${month}`.padStart(2, '0'));
    }
  return known;
}

function monthIn(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(new Date(Date.UTC(2031, month - 1, 2)));
  return must(
    parts.find(({ type }) => type === 'month'),
    'every date written with its month has one',
  )
    .value.toLowerCase()
    .replace(/\.$/, '');
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ru', 'uk', 'kk'];
const known = new Map<string, string>();
