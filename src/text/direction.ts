/** Which way a language is written, for `dir` (Unicode CLDR, by way of `Intl.Locale`). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known) return known;
  const { direction } = (new Intl.Locale(language) as LocaleWithTextInfo).getTextInfo();
  directions.set(language, direction);
  return direction;
}

/** What an element says of the language of its words, where the page around it is in another (`around`). */
export function tellLanguage(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const direction = directionOf(language);
  return {
    ...(language === around ? {} : { lang: language }),
    ...(direction === directionOf(around) ? {} : { dir: direction }),
  };
}

/** Asking costs more than drawing a short page does. */
const directions = new Map<string, 'ltr' | 'rtl'>();

/** ECMA-402 has it; TypeScript's library does not yet. */
interface LocaleWithTextInfo extends Intl.Locale {
  getTextInfo: () => { direction: 'ltr' | 'rtl' };
}
