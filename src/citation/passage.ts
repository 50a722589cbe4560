import { partOf } from '../text/parts.ts';
import type { CslItem } from './csl-item.ts';

/** The citation of an article's words: with the words to the letter, where they stand, and their own permalink. */
export function citePassage(item: CslItem, { places, words, permalink }: CitedPassage): CslItem {
  const locator = nameOfPlaces(places);
  return { ...item, URL: permalink, annote: words, ...(locator ? { locator } : {}) };
}

/** The name of a stretch of an article, from the first place to the last: `passage 3, sentence 2 to passage 4`. */
function nameOfPlaces(places: readonly string[]): string {
  const [first = '', last = first] = [places[0], places.at(-1)].map((place) => place && nameOfPlace(place));
  return first === last ? first : `${first} to ${last}`;
}

/** The name of a place of an article: `p3` is passage 3, `p3s2` its second sentence. */
function nameOfPlace(place: string): string {
  const [, number = '', sentence] = /^[a-z](\d*)(?:s(\d+))?$/.exec(place) ?? [];
  const name = [partOf(place)?.label, number].filter(Boolean).join(' ');
  return sentence ? `${name}, sentence ${sentence}` : name;
}

/** Words of an article that somebody cites. */
export interface CitedPassage {
  /** Ids of the passages or sentences they stand in, in order. */
  places: string[];
  /** To the letter; a line break where a new passage begins. */
  words: string;
  permalink: string;
}
