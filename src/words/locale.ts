/**
 * The locale in which a language's numbers, dates, plurals and order are written.
 * @param language BCP 47, as archive.yaml names it.
 */
export function localeOf(language: string): string {
  return locales[language] ?? language;
}

/** The first day of a month, in a language that does not count it like the others (`Intl` does): `1er janvier`. */
export function firstOfMonthIn(locale: string): string | undefined {
  return firstsOfMonth[new Intl.Locale(locale).language];
}

const firstsOfMonth: Readonly<Record<string, string>> = { fr: '1er' };

/** Languages whose tag alone leaves open what most archives in them write. */
const locales: Readonly<Record<string, string>> = {
  // `en` alone would give American dates.
  en: 'en-GB',
  // The digits of addresses, of places (`#p3`) and of dates in files, whatever data a browser has; `ar-EG` is written with its own.
  ar: 'ar-u-nu-latn',
};
