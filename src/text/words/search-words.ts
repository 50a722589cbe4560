import { unspaced } from '../characters/character-classes.ts';

/**
 * A word as the search compares it: small letters and digits, without accents or punctuation. Pagefind keeps words in
 * this form too (https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind/src/fossick/splitting.rs).
 */
export function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(notWordly, '');
}

/** The words of a text as the search compares them; in scripts without spaces every letter is one. */
export function searchWords(text: string): string[] {
  return setApart(text).split(/\s+/).map(plainWord).filter(Boolean);
}

/**
 * Puts a break between the letters of scripts that have no spaces, because Pagefind cuts a text at spaces only. What
 * follows a break begins with a word joiner, by which `isJoined` knows it.
 */
export function setApart(text: string): string {
  return text.replace(betweenUnspaced, ` ${joiner}`);
}

/** Whether a word of a text that was set apart goes on without a space from the one before. */
export function isJoined(word: string): boolean {
  return word.startsWith(joiner);
}

/** The key a name is found by: its words, in small letters unless it is as short as `US`, which would be `us`. */
export function nameKey(name: string): string {
  const letters = name.replace(notWordly, '');
  return shortCapitals.test(letters) ? letters : searchWords(name).join(' ');
}

const joiner = '\u2060';
const notWordly = /[^\p{L}\p{N}]/gu;
const shortCapitals = /^\p{Lu}{1,2}$/u;
/** Where a letter follows another one, perhaps after punctuation, and either is of a script without spaces. */
const betweenUnspaced = new RegExp(
  `(?<=${unspaced}[^\\s\\p{L}\\p{N}]*)(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}][^\\s\\p{L}\\p{N}]*)(?=${unspaced})`,
  'gv',
);
