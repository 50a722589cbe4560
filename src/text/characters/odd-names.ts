import { nameCodePoint } from './odd-characters.ts';
import { must } from '../must.ts';

/**
 * Says what is odd about a name that looks like another: a word of Latin letters with a Cyrillic or Greek one in it, or a
 * character that does not show. The joiners of Persian, Indic scripts and emoji are no oddity.
 */
export function findOddName(name: string): string[] {
  return [...mixedWords(name), ...hiddenCharacters(name)];
}

function mixedWords(name: string): string[] {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
    const strange = /\p{Script=Latin}/u.test(word) ? [...word].filter((letter) => lookalike.test(letter)) : [];
    if (strange.length === 0) return [];
    const listed = [...new Set(strange)].map((letter) => {
      const script = /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic';
      return `the ${script} “${letter}”, ${nameCodePoint(must(letter.codePointAt(0), 'every match has a character'))}`;
    });
    return [`“${word}” is written in Latin letters, but for ${listed.join(', and ')}`];
  });
}

function hiddenCharacters(name: string): string[] {
  const found = new Set(
    (name.match(hidden) ?? []).map((character) => must(character.codePointAt(0), 'every match has a character')),
  );
  return [...found].map(
    (codePoint) => `“${name.replace(hidden, '')}” has a character that does not show, ${nameCodePoint(codePoint)}`,
  );
}

const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Joiners only between letters of scripts that know none. */
const hidden =
  /[\u00AD\u200B\u2028\u2029\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0020}-\u{E007F}](?<!\u{1F3F4}[\u{E0020}-\u{E007F}]+)|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200C\u200D](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/gu;
