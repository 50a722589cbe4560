import { detectAll } from 'tinyld';
import { isLanguageTag } from '../schema/language/language-tag.ts';
import type { Finding } from './capture.ts';

/**
 * The language a text is most likely in, by its words and letters; nothing where that would be a throw of dice. Most texts show
 * it in their first lines; of the others more is looked at.
 */
export function guessLanguage(text: string): Finding | undefined {
  const value = guessFrom(text.slice(0, few)) ?? (text.length > few ? guessFrom(text.slice(0, many)) : undefined);
  return value === undefined
    ? undefined
    : { value, basis: 'inferred', evidence: 'Guessed by a program from the words of the text.' };
}

function guessFrom(sample: string): string | undefined {
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewLetters) return undefined;
  const [first, second] = detectAll(sample);
  if (!first || !isLanguageTag(first.lang) || first.accuracy < least) return undefined;
  return second && second.accuracy > first.accuracy / 2 ? undefined : first.lang;
}

/** Code units that are looked at first, and then. */
const [few, many] = [500, 4_000];
/** Below this many letters a guess is wrong too often. */
const fewLetters = 40;
/** Of 1, as tinyld reckons. */
const least = 0.3;
