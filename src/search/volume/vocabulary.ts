/**
 * The vocabulary of a volume: which forms of words its articles have, in families of one stem in one language. It is kept in
 * blocks by the first two letters; a family stands under the letters of its stem and of each of its forms, so that a stem and a
 * beginning both need one block.
 */
export interface Families {
  /** Families by language tag. */
  families: Record<string, Family[]>;
  /** Words that are written with hyphens, by what they are when written together: `antiterrorist` → `anti terrorist`. */
  compounds: ReadonlyMap<string, readonly string[]>;
}

export interface Family {
  stem: string;
  /** Each form, as a token of the index, with the number of passages that have it. */
  forms: [form: string, passages: number][];
}

/** The letters a word is looked up under: the first two, or the one it has. */
export function lettersOf(token: string): string {
  return [...token].slice(0, 2).join('');
}
