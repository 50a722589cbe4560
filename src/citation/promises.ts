/**
 * What the archive says of how long a link to an article holds. A ledger keeps an address and the words at it from the day
 * they are published; before that, nothing may be called permanent.
 */
export const articlePromises = {
  published: {
    /** Said with the number beside a passage to those who hear the page. */
    number: 'permanent link',
    numbers: 'The number before a passage is the permanent link to it.',
    /** Beside what is made for citing; nothing where there is nothing to warn of. */
    citing: undefined,
  },
  unpublished: {
    number: 'not published yet',
    numbers:
      'The number before a passage is the link to it. These words are not published yet: until they are, they and their numbers may still change.',
    citing: 'Not published yet: words and numbers of passages may still change, and with them the links to them.',
  },
} as const satisfies Record<ArticleState, Record<string, string | undefined>>;

/** The same for what is said of the archive as a whole; `partly` where something was added since the last publication. */
export const archivePromises = {
  published: {
    passages: 'every passage has a permanent link.',
    numbers: 'are permanent links.',
    link: 'the permanent link',
    heading: 'What is promised',
    since: undefined,
    addresses: 'Addresses of this archive do not change.',
  },
  partly: {
    passages: 'every passage has a link, which is permanent once it is published.',
    numbers: 'are links, permanent once the article is published; until then its page says so.',
    link: 'the link, permanent once the article is published (until then its page says so)',
    heading: 'What is promised',
    since: 'This holds for what is published. An article that is not says so on its page.',
    addresses: 'Published addresses of this archive do not change.',
  },
  unpublished: {
    passages:
      'every passage has a link. Nothing is published yet: until it is, addresses and numbers may still change.',
    numbers: 'are links. Nothing is published yet: until it is, numbers may still change.',
    link: 'the link (nothing is published yet: until it is, addresses and numbers of passages may still change)',
    heading: 'What is promised, from the first publication on',
    since: 'Nothing has been published yet: until it is, addresses, numbers and words may still change.',
    addresses: 'Nothing of this archive is published yet, so its addresses may still change.',
  },
} as const satisfies Record<ArchiveState, Record<string, string | undefined>>;

/** Whether the words of an article, in the version at hand, are in the ledger. */
export type ArticleState = 'published' | 'unpublished';

/** Whether all articles are in the ledger, some, or nothing at all. */
export type ArchiveState = ArticleState | 'partly';
