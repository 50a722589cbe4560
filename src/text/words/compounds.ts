import { unspaced } from '../characters/character-classes.ts';
import { readSearchWords, showToken, type SearchWord } from './search-tokens.ts';

/**
 * Every run of a few words that are written together with hyphens or apostrophes, with what it would be as one word: `anti-terrorist`
 * and `antiterrorist`. In scripts without spaces everything is written together, so nothing is.
 */
export function readCompounds(words: readonly SearchWord[]): Compound[] {
  const compounds: Compound[] = [];
  for (const from of words.keys())
    for (let to = from + 1; to < from + mostJoined && words[to]?.isJoined; to++) {
      const tokens = words.slice(from, to + 1).map(({ token }) => token);
      const together = joinTokens(tokens);
      if (together !== undefined) compounds.push({ from, tokens, together });
    }
  return compounds;
}

/** The token that several are when they are written together; none if that is not one word, as in scripts without spaces. */
export function joinTokens(tokens: readonly string[]): string | undefined {
  const written = tokens.map(showToken).join('');
  if (hasUnspaced.test(written)) return undefined;
  const [word, ...more] = readSearchWords(written);
  return more.length === 0 ? word?.token : undefined;
}

/** Longer ones are made for a moment, and found by their parts. */
const mostJoined = 4;
const hasUnspaced = new RegExp(unspaced, 'v');

/** Words that are written together. */
export interface Compound {
  /** The number of the first. */
  from: number;
  tokens: string[];
  /** The token they would be as one word. */
  together: string;
}
