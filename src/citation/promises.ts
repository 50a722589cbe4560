import type { OwnVoice } from '../words/languages.ts';
import { en } from '../words/en.ts';

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

/** What is promised of an article to those who read English, as files for programs do. */
export const articlePromises: Record<ArticleState, ArticlePromises> = en.about.promises.article;

/** The same of the archive. */
export const archivePromises: Record<ArchiveState, ArchivePromises> = en.about.promises.archive;

interface ArticlePromises {
  /** With the number beside a passage, for those who hear the page. */
  number: string;
  numbers: string;
  /** A warning beside what is made for citing, where there is something to warn of. */
  citing?: string;
}

interface ArchivePromises {
  passages: string;
  numbers: string;
  link: string;
  heading: string;
  /** From when on it holds, where it does not yet. */
  since?: string;
  addresses: string;
}

/** Whether the words of an article, in the version at hand, are in the ledger. */
export type ArticleState = 'published' | 'unpublished';

/** Whether all articles are in the ledger, some, or nothing at all. */
export type ArchiveState = ArticleState | 'partly';
