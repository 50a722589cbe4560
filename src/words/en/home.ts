/** The home page. */
export const home = {
  /** Counts in a row, each “5 articles”. */
  outlets: { one: '{count} outlet', other: '{count} outlets' },
  /** Above the title of a story and its date. */
  newest: 'Newest story',
  /** The same, where newer ones have one article only. */
  newestOfSeveral: 'Newest story that several articles tell',
  /** Above two wordings of one remark. */
  remark: 'One remark, two articles, both in quotation marks',
  contradiction: 'They contradict each other: {what}',
  difference: 'They differ: {what}',
  headlines: { one: '{count} headline, one event', other: '{count} headlines, one event' },
  does: {
    title: 'What this archive does',
    keeps: 'It keeps every article exactly as it was received.',
    shows: 'It shows which words are damaged, and what was probably meant.',
    judges: 'It says how far each article can be trusted, and why.',
    compares: 'It compares what they claim and quote, and who copied whom.',
    cites: {
      published: 'It gives every passage a permanent link.',
      partly: 'It gives every passage a link, which is permanent once it is published.',
      unpublished: 'It gives every passage a link. Nothing is published yet: until it is, links may still change.',
    },
  },
  latest: 'Latest stories',
  allStories: { one: 'The story', other: 'All {count} stories' },
  alone: 'Articles without a story',
  allArticles: 'All articles',
  byYear: 'Stories by year',
  year: 'Year',
  stories: 'Stories',
  mostCopied: 'Most reported by copy',
  /** {outlet} is the name of an agency. */
  textIn: { one: 'text in {count} article', other: 'text in {count} articles' },
  allOutlets: 'All outlets and agencies',
  mostNamed: 'Most named',
  /** Beside a name. */
  namedIn: { one: 'in {count} article', other: 'in {count} articles' },
  allEntities: 'All people and places',
} as const;
