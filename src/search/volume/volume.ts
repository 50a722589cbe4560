import type { FactField } from '../question/question.ts';
import type { WordLine } from './word-line.ts';
import type { Places } from './places.ts';
import type { Families } from './vocabulary.ts';

/** A volume of the index, as what evaluates a question sees it. */
export interface Volume extends WordLine {
  /** Its number: 0 has the articles that joined the archive first. */
  number: number;
  /**
   * Where a token stands in the line of words: one word long, or as many as a compound has that it is when written together.
   * @throws {CouldNotLook} if the index could not be read; never an empty answer for that.
   */
  places: (token: string) => Promise<Places>;
  /** Forms of words under some letters (`lettersOf`). @throws {CouldNotLook} */
  families: (letters: string) => Promise<Families>;
  /** For a fact asked for, which of its articles have it: one byte an article. @throws {CouldNotLook} */
  having: (field: FactField, value: string) => Promise<Uint8Array>;
}

/** The index could not be read, so nothing can be said about what it has. */
export class CouldNotLook extends Error {
  override name = 'CouldNotLook';
}
