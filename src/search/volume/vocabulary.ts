/**
 * The vocabulary of a volume: which forms of words its articles have, by language tag, in families of one stem. It is kept in
 * blocks by the first two letters; a family stands under the letters of its stem and of each of its forms, so that a stem and a
 * beginning both need one block.
 */
export type Families = Record<string, Family[]>;

export interface Family {
  stem: string;
  /** Each form, as a token of the index, with the number of passages that have it. */
  forms: [form: string, passages: number][];
}

/** The letters a word is looked up under: the first two, or the one it has. */
export function lettersOf(token: string): string {
  return [...token].slice(0, 2).join('');
}
