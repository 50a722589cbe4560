import type { Words } from '../../words/languages.ts';
import type { en } from '../../words/en.ts';
import { makeVoice, type Voice } from '../../words/voice.ts';

/** The archive's voice in the browser, with the groups of words that stand in the page (`OwnWords`). */
export function pageVoice<K extends keyof Words>(): Voice<Pick<typeof en, K>> {
  const json = document.getElementById('own-words')?.textContent ?? '{}';
  const { lang, dir } = document.documentElement;
  return makeVoice(
    { language: lang, direction: dir === 'rtl' ? 'rtl' : 'ltr' },
    JSON.parse(json) as Pick<typeof en, K>,
  );
}
