/** Lists of articles, topics, outlets and names. */
export const lists = {
  articles: { one: '{count} article', other: '{count} articles' },
  stories: { one: '{count} story', other: '{count} stories' },
  /** What a page is about, cut to a year, a month or a day. */
  inPeriod: '{name}, {period}',
  /** What a page is about, and a sentence on it, for previews. */
  described: '{name}: {description}',
  byYear: 'Articles by year',
  byYearSays: 'Every article of the archive, by the year it was published.',
  ofPeriod: 'Articles of {period}',
  undated: 'Undated articles',
  byDate: { one: '{count} article, by date', other: '{count} articles, by date' },
  latest: 'Latest',
  noArticles: 'This archive has no articles yet.',
  noTopics: 'This archive has no topics yet.',
  topicsSay: 'The subjects of the archive’s articles, each with its scope.',
  wider: 'Wider',
  narrower: 'Narrower',
  seeAlso: 'See also',
  storiesOn: 'Stories',
  outletsSay: 'Who published the archive’s articles, and the agencies whose texts they are.',
  agencies: 'News agencies',
  /** Of an agency. */
  textOf: { one: 'text of {count} article', other: 'text of {count} articles' },
  /** The same, where some of them have its text only likely. */
  textOfLikely: {
    one: 'text of {count} article ({likely} likely)',
    other: 'text of {count} articles ({likely} likely)',
  },
  perhapsTextOf: { one: 'perhaps text of {count} article', other: 'perhaps text of {count} articles' },
  /** The title of the page of an outlet: its name and what kind it is. */
  outlet: '{name} ({kind})',
  outletSays: 'Who published the articles listed here.',
  kind: 'Kind',
  country: 'Country',
  language: 'Language',
  site: 'Site',
  standing: 'Standing as a source',
  notLookedInto: 'Not looked into',
  published: { one: '{count} article published', other: '{count} articles published' },
  /** The heading over the articles that print an agency’s text. */
  itsText: { one: 'Its text in {count} article', other: 'Its text in {count} articles' },
  perhapsItsText: { one: 'Perhaps its text in {count} article', other: 'Perhaps its text in {count} articles' },
  itsTextOrPerhaps: {
    one: 'Its text, or perhaps its text, in {count} article',
    other: 'Its text, or perhaps its text, in {count} articles',
  },
  authors: 'Authors',
  authorsSay: 'Who wrote the archive’s articles, as far as they say so.',
  /** Above the index of authors. */
  authorsNumbers:
    'Beside each name stands the number of articles. A name begins with the family’s where an editor has said which it is.',
  noAuthors: 'No article of this archive names an author.',
  authorSays: 'The articles of {name} in this archive.',
  /** What a page of an author cannot know. */
  oneName: 'Names are as printed. Two people of one name stand on one page, as nobody has told them apart.',
  printedAs: 'Printed as',
  searchAuthor: 'Search the articles of {name}',
  /** The title of the page of an author whom no article names any more. */
  authorGone: 'No longer an author here',
  authorGoneSays:
    'An author stood at this address, whom no article of the archive names any more: the name was corrected, or the articles were withdrawn.',
  /** The way to the letters of a list of names. */
  letters: 'Letters',
  /** The heading over names that begin with letters of another alphabet. */
  otherScripts: 'Other scripts',
  /** The title of a page with the names that begin with a letter. */
  underLetter: '{list}: {letter}',
} as const;
