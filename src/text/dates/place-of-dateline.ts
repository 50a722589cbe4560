/**
 * The place that a dateline begins with, as printed: what stands there before the date, the agency in brackets or the dash
 * (“ALMATY, Jan 13 (Reuters) —”). Nothing where no dash, date or bracket ends it, or where it reads like a sentence: no place
 * is guessed.
 */
export function placeOfDateline(dateline: string): string | undefined {
  const found = /^(.*?)(?:\s*[—–(:]|\s-|\s*\d)/su.exec(dateline.trim().replace(/\s+/gu, ' '));
  const words = (found?.[1] ?? '').replace(/^\p{P}+/u, '');
  const place = dropTime(words).replace(/[\s,،·]+$/u, '');
  const isPlace =
    place !== '' &&
    place.length <= longest &&
    /^[\p{Lu}\p{Lo}]/u.test(place) &&
    !/[.!?]\s|\b(?:by|from|said)\b/iu.test(place);
  return isPlace ? place : undefined;
}

/** Without months and days of the week at the end, which belong to the date. */
function dropTime(words: string): string {
  const [, before = '', last = ''] = /^(.*?)[\s,،]*(\p{L}+)[\s,.،]*$/u.exec(words) ?? [];
  return last !== '' &&
    times().some((name) => name === last.toLowerCase() || (last.length >= 3 && name.startsWith(last.toLowerCase())))
    ? dropTime(before)
    : words;
}

/** The names of months and days in the languages that datelines here are likely to be in. */
function times(): readonly string[] {
  if (known.length === 0)
    known.push(...languages.flatMap((language) => shownAs.flatMap((shown) => namesIn(language, shown))));
  return known;
}

function namesIn(language: string, shown: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(language, { ...shown, timeZone: 'UTC' });
  // A day of every month, and of every day of the week.
  const days = Array.from({ length: 12 }, (_, step) => Date.UTC(2031, step, 1 + ((step * 2) % 7) * 3));
  return days
    .flatMap((day) => format.formatToParts(day))
    .filter(({ type }) => type === 'month' || type === 'weekday')
    .map(({ value }) => value.toLowerCase().replace(/\.$/, ''));
}

const shownAs: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric' },
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
];
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'ar'];
const known: string[] = [];

/** Characters of a place; what is longer is a sentence. */
const longest = 60;
