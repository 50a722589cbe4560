/** What is said where the articles of a story are held against each other, and how articles are named everywhere. */
export const compare = {
  names: {
    /** An article whose publisher nobody knows. */
    unnamed: 'Unnamed',
    /** The same, where the agency is known whose text it is. */
    unnamedOf: 'Unnamed ({agency})',
    /** Of several articles with one name: each with the first words of its headline. */
    headlined: '{name} (“{headline}”)',
    /** Of several with one headline too. */
    numbered: '{name}, no. {number}',
  },
  /** A place in an article. */
  places: {
    passage: '{name} ¶{number}',
    kicker: '{name}, kicker',
    title: '{name}, headline',
    deck: '{name}, standfirst',
    byline: '{name}, byline',
    dateline: '{name}, dateline',
    captions: '{name}, caption',
  },
} as const;
