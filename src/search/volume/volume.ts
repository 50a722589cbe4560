import type { Families } from './vocabulary.ts';

/**
 * A volume of the index, as what evaluates a question sees it. Its words stand in one line: the words of its first article,
 * then those of the next. A **position** is the number of a word in this line; articles and passages are runs of it, so all a
 * question asks becomes work on sorted numbers.
 */
export interface Volume {
  /** Its number: 0 has the articles that joined first. */
  number: number;
  /** Positions where each article begins, and at the end how many words there are. */
  articleStarts: Uint32Array;
  /** Positions where each passage begins, through all articles, and at the end how many words there are. */
  passageStarts: Uint32Array;
  /** For each article the number of its first passage, and at the end how many there are. */
  firstPassages: Uint32Array;
  /** The number of each article's language in `languages`. */
  languageOf: Uint8Array;
  /** Tags of languages, `en`. */
  languages: string[];
  /** Which passages are headlines: one bit a passage would do, a byte is simpler. */
  isTitle: Uint8Array;
  /**
   * Where a token stands: sorted positions.
   * @throws {CouldNotLook} if the index could not be read; never an empty answer for that.
   */
  postings: (token: string) => Promise<Uint32Array>;
  /** Forms of words that begin with two letters (`lettersOf`). @throws {CouldNotLook} */
  families: (letters: string) => Promise<Families>;
}

/** The index could not be read, so nothing can be said about what it has. */
export class CouldNotLook extends Error {
  override name = 'CouldNotLook';
}
