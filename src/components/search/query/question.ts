import { plainWord, searchWords } from '../../../text/words/search-words.ts';

/**
 * Cuts a question into what has to be found: words, phrases in quotation marks, and beginnings of words (`govern*`).
 * A word of a script without spaces is a phrase of its letters.
 */
export function parseQuestion(question: string): Term[] {
  return [...question.matchAll(pieces)].flatMap(({ groups = {} }): Term[] => {
    const { phrase, word = '' } = groups;
    const text = phrase ?? word;
    const words = searchWords(text);
    if (words.length === 0) return [];
    if (phrase !== undefined) return [{ kind: 'phrase', text: phrase.trim(), words }];
    if (word.endsWith('*')) return [{ kind: 'beginning', text: word, words: [plainWord(word)] }];
    return [{ kind: words.length > 1 ? 'phrase' : 'word', text: word, words, bare: true }];
  });
}

/** A term as it is typed. */
export function writeTerm({ kind, text, bare }: Term): string {
  return kind === 'phrase' && !bare ? `“${text}”` : text;
}

const pieces = /["“„«](?<phrase>[^"“”„«»]*)["”“»]|(?<word>[^\s"“”„«»]+)/gu;

/** One thing a question asks for. */
export interface Term {
  kind: 'word' | 'phrase' | 'beginning';
  /** As typed, without quotation marks. */
  text: string;
  words: string[];
  /** Typed without quotation marks, so that other forms of a name are welcome. */
  bare?: boolean;
}
