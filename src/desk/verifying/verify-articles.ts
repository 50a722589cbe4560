import { digestMarks, fingerprintPassages } from '../../ledger/words.ts';
import type { ReadableArticle } from '../../records/check/article/traits.ts';
import type { Passage } from '../../text/passages.ts';

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

/** The articles of an archive, as they can be found again on a site. */
export interface KnownArticles {
  /** Those that can be read. */
  byId: ReadonlyMap<string, ReadableArticle>;
  /** Whether what stood at an address, from the site's root, has moved, was divided or withdrawn. */
  isRetired: (address: string) => boolean;
}
