/** Which way a language is written, for `dir` (Unicode CLDR, by way of `Intl.Locale`). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return (new Intl.Locale(language) as LocaleWithTextInfo).getTextInfo().direction;
}

/** ECMA-402 has it; TypeScript's library does not yet. */
interface LocaleWithTextInfo extends Intl.Locale {
  getTextInfo: () => { direction: 'ltr' | 'rtl' };
}
