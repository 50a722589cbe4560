import type { OwnVoice } from '../words/languages.ts';

/**
 * What the archive says of how long a link to an article holds. A ledger keeps an address and the words at it from the day
 * they are published; before that, nothing may be called permanent.
 */
export function promiseArticle({ about }: OwnVoice['words'], state: ArticleState): ArticlePromises {
  return about.promises.article[state];
}

/** The same of the archive as a whole; `partly` where something was added since the last publication. */
export function promiseArchive({ about }: OwnVoice['words'], state: ArchiveState): ArchivePromises {
  return about.promises.archive[state];
}

/** What a link to an article is, in the words of files for programs. */
export const linkPromises = {
  published: 'the permanent link',
  partly: 'the link, permanent once the article is published (until then its page says so)',
  unpublished: 'the link (nothing is published yet: until it is, addresses and numbers of passages may still change)',
} as const satisfies Record<ArchiveState, string>;

interface ArticlePromises {
  /** With the number beside a passage, for those who hear the page. */
  number: string;
  numbers: string;
  /** A warning beside what is made for citing, where there is something to warn of. */
  citing?: string;
}

interface ArchivePromises {
  numbers: string;
  heading: string;
  /** From when on it holds, where it does not yet. */
  since?: string;
  addresses: string;
}

/** Whether the words of an article, in the version at hand, are in the ledger. */
export type ArticleState = 'published' | 'unpublished';

/** Whether all articles are in the ledger, some, or nothing at all. */
export type ArchiveState = ArticleState | 'partly';
