import { must } from '../must.ts';

/**
 * A character that is no letter but belongs to a word, as a letter: in the index a word has only letters and digits, or it
 * would be cut. It is the Chinese character as many places further on, of the rarest; real ones are words of their own, so
 * after another letter it can be nothing else.
 */
export function standIn(character: string): string {
  const letter = String.fromCodePoint(firstStandIn + codePoint(character));
  return isLetter.test(letter) ? letter : '';
}

/** A word with what its stand-ins stand for. */
export function withoutStandIns(token: string): string {
  return token.replace(standIns, (letter) => String.fromCodePoint(codePoint(letter) - firstStandIn));
}

function codePoint(character: string): number {
  return must(character.codePointAt(0), 'a character');
}

/** The letters that are stand-ins after another letter, as part of a class. */
export const standInLetters = '\\u{20000}-\\u{3FFFF}';

const firstStandIn = 0x2_00_00;
const isLetter = /^\p{L}$/u;
/** The one letter that has a stand-in, because it ends words in the index, may also begin a word. */
const standIns = new RegExp(`(?<=.)[${standInLetters}]|\\u{22D63}`, 'gu');
