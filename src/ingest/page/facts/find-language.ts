import type { Finding } from '../../capture.ts';
import { guessLanguage } from '../../guess-language.ts';
import { textOf } from '../statements/read-json-ld.ts';
import { findMeta, type Statements } from '../statements/read-statements.ts';
import { inferred, quote, stated } from '../../name-place.ts';

/**
 * The language of the text: as the page states it, unless its words are clearly those of another; by its words, where it
 * states none.
 */
export function findLanguage(statements: Statements, text: string): { finding?: Finding; doubts: string[] } {
  const said = statedLanguage(statements);
  if (!said) {
    const guess = guessLanguage(text)?.value;
    if (guess === undefined) return { doubts: ['The page does not say in what language it is.'] };
    return {
      finding: inferred(guess, `The page states no language; its words look like those of “${guess}”.`),
      doubts: [],
    };
  }
  const guess = guessByParts(text);
  if (guess === undefined || areOne(said.value, guess)) return { finding: said, doubts: [] };
  return {
    finding: inferred(guess, `${said.evidence.replace(/\.$/, '')}, but its words look like those of “${guess}”.`),
    doubts: [`The page says its language is “${said.value}”, but its words look like those of “${guess}”.`],
  };
}

/** By its words: names of people and teams alone look like any language, so all parts of a text must look alike. */
function guessByParts(text: string): string | undefined {
  const size = Math.min(2000, Math.floor(text.length / 3));
  const [first, ...others] = [0, 1, 2].map((part) => guessLanguage(text.slice(part * size, (part + 1) * size))?.value);
  return others.every((other) => other === first) ? first : undefined;
}

function statedLanguage(statements: Statements): Finding | undefined {
  const inJsonLd = textOf(statements.article?.['inLanguage']);
  const meta = findMeta(statements, 'content-language', 'og:locale', 'dc.language', 'language');
  const places: [string | undefined, string][] = [
    [statements.language, 'The page’s <html> has lang'],
    [inJsonLd, 'The page’s JSON-LD has inLanguage'],
    [meta?.content, `The page has the meta element ${meta?.as}`],
  ];
  for (const [tag = '', place] of places) {
    const value = canonicalTag(tag);
    if (value !== undefined) return stated(value, place, quote(tag));
  }
  return undefined;
}

/** A tag as BCP 47 writes it: `en_US` is `en-US`. */
function canonicalTag(tag: string): string | undefined {
  try {
    return /^[a-z]{2,3}(?:[-_]\w{2,8}){0,3}$/i.test(tag)
      ? Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]
      : undefined;
  } catch {
    return undefined;
  }
}

/** Languages that a detector takes for each other are one here. */
function areOne(said: string, guessed: string): boolean {
  const [one] = said.toLowerCase().split('-');
  return one === guessed || alike.some((group) => group.includes(one ?? '') && group.includes(guessed));
}

const alike = [
  ['no', 'nb', 'nn', 'da', 'sv'],
  ['hr', 'sr', 'bs', 'sh', 'sl', 'mk', 'bg'],
  ['cs', 'sk'],
  ['id', 'ms'],
  ['pt', 'gl', 'es', 'ca'],
  ['nl', 'af'],
  ['uk', 'ru', 'be', 'kk', 'ky', 'tt'],
  ['hi', 'mr', 'ne'],
  ['fa', 'ar', 'ur', 'ps', 'ku'],
  ['zh', 'yue', 'ja'],
  ['tr', 'az', 'tk', 'uz'],
  ['fi', 'et'],
];
