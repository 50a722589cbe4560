import { detectAll } from 'tinyld';
import { isLanguageTag } from '../schema/language/language-tag.ts';
import type { Finding } from './capture.ts';

/** The language a text is most likely in, by its words and letters; nothing where that would be a throw of dice. */
export function guessLanguage(text: string): Finding | undefined {
  const sample = text.slice(0, longest);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewLetters) return undefined;
  const [first, second] = detectAll(sample);
  if (
    !first ||
    !isLanguageTag(first.lang) ||
    first.accuracy < least ||
    (second && second.accuracy > first.accuracy / 2)
  )
    return undefined;
  return { value: first.lang, basis: 'inferred', evidence: 'Guessed by a program from the words of the text.' };
}

/** Code units that are looked at. */
const longest = 1_200;
/** Below this many letters a guess is wrong too often. */
const fewLetters = 40;
const least = 0.3;
