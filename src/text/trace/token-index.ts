import { tokenize, type Token } from '../words/tokenize.ts';
import { must } from '../must.ts';

/** Prepares an original for being searched: its words by number, and for each of them the places where it stands. */
export function indexTokens(text: string): TokenIndex {
  const tokens = tokenize(text);
  const numbers = new Map<string, number>();
  const places: number[][] = [];
  const words = new Int32Array(tokens.length);
  for (const [place, { text: word }] of tokens.entries()) {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    words[place] = number;
    (places[number] ??= []).push(place);
  }
  return { tokens, words, numbers, places };
}

/** The words of another text by their numbers in the index; −1 for one that it does not have. */
export function numberWords(tokens: readonly Token[], { numbers }: TokenIndex): number[] {
  return tokens.map(({ text }) => numbers.get(text) ?? -1);
}

/** The first place of a word from an offset on; beyond all places if there is none. */
export function placeFrom(word: number | undefined, from: number, { places, tokens }: TokenIndex): number {
  const known = places[word ?? -1] ?? [];
  return known[countBelow(known, from)] ?? tokens.length;
}

/** The last place of a word before an offset; −1 if there is none. */
export function placeBefore(word: number | undefined, to: number, { places }: TokenIndex): number {
  const known = places[word ?? -1] ?? [];
  return known[countBelow(known, to) - 1] ?? -1;
}

/** How many places a word has. */
export function countPlaces(word: number | undefined, { places }: TokenIndex): number {
  return places[word ?? -1]?.length ?? 0;
}

/** How many of some ascending numbers are below a limit. */
export function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (must(ascending[middle], 'the middle is within the list') < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A tokenised text. A place is the number of a token in it. */
export interface TokenIndex {
  tokens: Token[];
  /** The number of the word at each place. */
  words: Int32Array;
  /** The number of each word. */
  numbers: Map<string, number>;
  /** The places of the word with this number, ascending. */
  places: number[][];
}
