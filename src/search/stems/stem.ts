import { foldLetters } from '../../text/words/fold-letters.ts';
import { standIn } from '../../text/words/stand-in.ts';
import { showToken } from '../../text/words/search-tokens.ts';

/**
 * What makes of a token of a language its stem, which all its forms share: `country` and `countries`. In a language that no
 * stemmer is kept for, a token is its own; so is one in capitals (`US`) and one of a letter or two.
 */
export async function loadStemmer(language: string): Promise<(token: string) => string> {
  const primary = primaryOf(language);
  const load = stemmers.get(primary);
  if (!load) return (token) => token;
  const { stemmer } = await load();
  const prepare = preparations.get(primary) ?? ((word: string) => word);
  const cut = leaveEndings.has(primary) ? untilItStays(stemmer) : stemmer;
  return (token) => {
    const word = showToken(token);
    if (isShort.test(word) || hasCapital.test(word)) return token;
    const stem = foldLetters(cut(prepare(word)));
    return isShort.test(stem) && token !== `${stem}s` ? stem + rest : stem || token;
  };
}

/** Whether words of a language have stems. */
export function hasStemmer(language: string): boolean {
  return stemmers.has(primaryOf(language));
}

function untilItStays(stemmer: (word: string) => string): (word: string) => string {
  return (word) => {
    const stem = stemmer(word);
    return stem.length < word.length ? untilItStays(stemmer)(stem) : stem;
  };
}

function primaryOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return primary;
}

const norwegian = () => import('@orama/stemmers/norwegian');
/** Snowball's but for a few. Left out are Bulgarian, which throws, and Sanskrit, which does nothing. @see https://snowballstem.org/algorithms/ */
const stemmers = new Map<string, () => Promise<{ stemmer: (word: string) => string }>>([
  ['ar', () => import('@orama/stemmers/arabic')],
  ['da', () => import('@orama/stemmers/danish')],
  ['de', () => import('@orama/stemmers/german')],
  ['el', () => import('@orama/stemmers/greek')],
  ['en', () => import('@orama/stemmers/english')],
  ['es', () => import('@orama/stemmers/spanish')],
  ['fi', () => import('@orama/stemmers/finnish')],
  ['fr', () => import('@orama/stemmers/french')],
  ['ga', () => import('@orama/stemmers/irish')],
  ['hi', () => import('@orama/stemmers/indian')],
  ['hu', () => import('@orama/stemmers/hungarian')],
  ['hy', () => import('@orama/stemmers/armenian')],
  ['id', () => import('@orama/stemmers/indonesian')],
  ['it', () => import('@orama/stemmers/italian')],
  ['lt', () => import('@orama/stemmers/lithuanian')],
  ['nb', norwegian],
  ['ne', () => import('@orama/stemmers/nepali')],
  ['nl', () => import('@orama/stemmers/dutch')],
  ['nn', norwegian],
  ['no', norwegian],
  ['pt', () => import('@orama/stemmers/portuguese')],
  ['ro', () => import('@orama/stemmers/romanian')],
  ['ru', () => import('@orama/stemmers/russian')],
  ['sr', () => import('@orama/stemmers/serbian')],
  ['sv', () => import('@orama/stemmers/swedish')],
  ['ta', () => import('@orama/stemmers/tamil')],
  ['tr', () => import('@orama/stemmers/turkish')],
  ['uk', () => import('@orama/stemmers/ukrainian')],
]);

/** Languages whose stemmer takes one ending off and leaves another: without this `Токаев` and `Токаева` have different stems. */
const leaveEndings = new Set(['es', 'fr', 'ru', 'sv', 'tr', 'uk']);

/** What stemmers get wrong in words of the news: Arabic articles and plurals, and Spanish `gobiernos`, taken for a verb with a pronoun. */
const preparations = new Map<string, (word: string) => string>([
  ['ar', (word) => word.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/u, '').replace(/(?<=.{3})ات$/u, '')],
  ['es', (word) => word.replace(/ernos$/, 'erno')],
]);

/** After a letter or two that are left of a longer word, so that they are not a word: `us` is no form of `use`. */
const rest = standIn('…');
const isShort = /^.{1,2}$/u;
const hasCapital = /\p{Lu}/u;
