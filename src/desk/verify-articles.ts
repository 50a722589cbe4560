import { fingerprintPassages, type PassageMark } from '../ledger/words.ts';
import type { Passage } from '../text/passages.ts';
import { hashBytes } from './read-site.ts';

/**
 * One mark for all words, links and numbers of an article, as its record on a site publishes them.
 * @returns nothing if there are no words: what was changed on a host may be anything.
 */
export function digestRecord(bytes: Buffer): string | undefined {
  try {
    const { passages } = JSON.parse(bytes.toString('utf8')) as { passages: Passage[] };
    return digestMarks(fingerprintPassages(passages));
  } catch {
    return undefined;
  }
}

/** The same of an article as the check has read it. */
export function digestMarks(marks: readonly PassageMark[]): string {
  const lines = marks.map(({ place, words, sentences, form }) => [place, words, form, ...sentences].join(' '));
  return hashBytes(Buffer.from(lines.join('\n')));
}

/** The articles of an archive, as they can be found again on a site. */
export interface KnownArticles {
  /** Those that can be read. */
  byId: ReadonlyMap<string, KnownArticle>;
  /** Whether what stood at an address, from the site's root, has moved, was divided or withdrawn. */
  isRetired: (address: string) => boolean;
}

/** What of an article a site has too. */
export interface KnownArticle {
  /** SHA-256 of the original of its newest version. */
  original: string | undefined;
  words: string;
}
