import { addresses } from './addresses.ts';
import { directions } from './letters.ts';
import { payloads } from './payloads.ts';

/**
 * Deals the payloads out to the records of one kind: over all of them every field gets every payload once, each time
 * with another one first, where it does most.
 */
export function dealPayloads(record: number, records: number): Hand {
  const [words, links] = [payloads, addresses].map((all) => all.filter((_, place) => place % records === record));
  let turn = 0;
  const turned = (all: readonly string[] = []): string[] => {
    const from = (turn++ * 7) % Math.max(1, all.length);
    return [...all.slice(from), ...all.slice(0, from)];
  };
  return {
    // No record keeps white space at the ends of a value.
    text: () => turned(words).join(' · ').trim(),
    texts: () => turned(words).map((one) => one.trim()),
    printed: () => [...turned(words), ...directions].map((one) => one.trim()),
    address: () => turned(links)[0] ?? '',
    addresses: () => turned(links),
  };
}

/** What one record gets: for a field that takes one text, all of its payloads one after the other. */
export interface Hand {
  text: () => string;
  /** For a field that takes a list: a payload each. */
  texts: () => string[];
  /** The same for words of an article. */
  printed: () => string[];
  address: () => string;
  addresses: () => string[];
}
