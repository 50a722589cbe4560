import { detectAll } from 'tinyld';
import type { Finding } from '../../capture.ts';
import { textOf } from '../statements/read-json-ld.ts';
import { findMeta, type Statements } from '../statements/read-statements.ts';
import { inferred, quote, stated } from './name-place.ts';

/**
 * The language of the text: as the page states it, unless its words are clearly those of another; by its words, where it
 * states none.
 */
export function findLanguage(statements: Statements, text: string): { finding?: Finding; doubts: string[] } {
  const said = statedLanguage(statements);
  const sample = text.slice(0, 5000);
  const [guess] = sample.length >= fewestCharacters ? detectAll(sample) : [];
  if (!said) {
    if (!guess) return { doubts: ['The page does not say in what language it is.'] };
    return {
      finding: inferred(guess.lang, `The page states no language; its words look like “${guess.lang}”, by tinyld.`),
      doubts: [],
    };
  }
  if (!guess || areOne(said.value, guess.lang) || guess.accuracy < sure) return { finding: said, doubts: [] };
  return {
    finding: inferred(
      guess.lang,
      `${said.evidence.replace(/\.$/, '')}, but its words look like “${guess.lang}”, by tinyld.`,
    ),
    doubts: [`The page says its language is “${said.value}”, but its words look like “${guess.lang}”.`],
  };
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
function areOne(stated: string, guessed: string): boolean {
  const [one] = stated.toLowerCase().split('-');
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
const fewestCharacters = 100;
/** tinyld's figure is how far the best is ahead; at this it was right on every text tried. */
const sure = 0.5;
