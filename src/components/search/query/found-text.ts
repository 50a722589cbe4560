import { findNames, indexNames } from '../../../text/names/names.ts';
import { isJoined, plainWord } from '../../../text/words/search-words.ts';
import type { PagefindPage } from './pagefind-api.ts';

/** Parts the text of an article, as Pagefind keeps it, into its passages, with the place of every word. */
export function cutFoundText({ content, anchors }: Pick<PagefindPage, 'content' | 'anchors'>): FoundPassage[] {
  const words = content.split(' ');
  return anchors.map(({ id, location }, index) => {
    const passage: FoundPassage = { id, text: '', words: [], firstWord: location };
    for (const word of words.slice(location, anchors[index + 1]?.location)) {
      if (passage.text !== '' && !isJoined(word)) passage.text += ' ';
      const start = passage.text.length;
      passage.text += isJoined(word) ? word.slice(1) : word;
      passage.words.push({ start, end: passage.text.length });
    }
    return passage;
  });
}

/** The letters of a word by its number in the article, without the punctuation around it. */
export function placeWord(passages: FoundPassage[], word: number): FoundPlace[] {
  const passage = passages.findLast(({ firstWord }) => firstWord <= word);
  const span = passage?.words[word - passage.firstWord];
  return passage && span ? [{ passage, ...trimSpan(passage.text, span) }] : [];
}

/** Everywhere these words stand next to each other, each whole and as it is (but for `’s`). */
export function placePhrase(passages: FoundPassage[], phrase: string[]): FoundPlace[] {
  return passages.flatMap((passage) =>
    passage.words.flatMap((first, at) => {
      const stands = phrase.every((word, offset) => isWord(passage, at + offset, word));
      const last = passage.words[at + phrase.length - 1];
      return stands && last ? [{ passage, ...trimSpan(passage.text, { start: first.start, end: last.end }) }] : [];
    }),
  );
}

/** Everywhere one of these names stands, found as the archive itself finds them. */
export function placeNames(passages: FoundPassage[], names: string[]): FoundPlace[] {
  const index = indexNames([{ id: 'it', names }]);
  return passages.flatMap((passage) =>
    findNames(passage.text, index).map(({ start, end }) => ({ passage, start, end })),
  );
}

/** The parts of a word as plain words: `U.S.-Russian` also has the word `russian`, and `Tokayev’s` the word `tokayev`. */
export function piecesOf(word: string): string[] {
  const parts = word.split(/[-‐‑–—/]/);
  return [word, ...parts].flatMap((part) => [plainWord(part), plainWord(part.replace(/['’]s\P{L}*$/u, ''))]);
}

/** A word of an article as it stands there. */
export function wordAt({ passage, start, end }: FoundPlace): string {
  return passage.text.slice(start, end);
}

function isWord({ text, words }: FoundPassage, at: number, word: string): boolean {
  const span = words[at];
  return span !== undefined && piecesOf(text.slice(span.start, span.end)).includes(word);
}

function trimSpan(text: string, { start, end }: WordSpan): WordSpan {
  const word = text.slice(start, end);
  const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(word);
  return inner ? { start: start + inner.index, end: start + inner.index + inner[0].length } : { start, end };
}

interface WordSpan {
  start: number;
  end: number;
}

/** A passage of an article found. */
export interface FoundPassage {
  id: string;
  text: string;
  /** Offsets in the text. */
  words: WordSpan[];
  /** The number of its first word in the article. */
  firstWord: number;
}

/** A stretch of a passage. */
export interface FoundPlace extends WordSpan {
  passage: FoundPassage;
}
