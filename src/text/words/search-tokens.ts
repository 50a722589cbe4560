/** A word of a text as the search compares it. Offsets are UTF-16 code units, `end` exclusive. */
export interface SearchWord {
  /** What stands for it in the index: folded letters and digits, never a space. */
  token: string;
  start: number;
  end: number;
  /** Whether it is written together with the word before it: `terrorist` in `anti-terrorist`. */
  isJoined: boolean;
}

/** The words of a text in order. The number of a word is its place in this list. */
export function readSearchWords(text: string): SearchWord[] {
  throw new Error(`not yet: ${text}`);
}

/** The tokens that a typed one stands for: `us` for `us` and `US`, `US` for itself alone. */
export function tokensMeant(token: string): string[] {
  return [token];
}

/** A token as readers may see it. */
export function showToken(token: string): string {
  return token;
}
