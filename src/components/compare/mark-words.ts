import { compareWords, readableShare } from '../../collation/word-differences.ts';

/**
 * The HTML of words with what a counterpart lacks in `mark`; where too few words are kept for that to be read, or the two
 * are not versions of one text, what both have in `u`.
 */
export function markWords(words: string, counterpart: string, versions: boolean): string {
  const { stretches, keptShare } = compareWords(words, counterpart);
  const marked = versions && keptShare >= readableShare;
  return stretches
    .map(({ text, kept }) => {
      const html = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
      if (marked) return kept ? html : `<mark>${html}</mark>`;
      return kept && keptShare > 0 && telling.test(text) ? `<u>${html}</u>` : html;
    })
    .join('');
}

/** Articles and prepositions in common say nothing: a number, a longer word, or a script without spaces does. */
const telling = /\p{N}|\p{L}{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
