/** What the page of the search says once there is a script; what stands there before is `asking`. */
export const search = {
  articles: { one: '{count} article', other: '{count} articles' },
  /** Of so many articles, some are left after the search was narrowed down. */
  share: { one: '{left} of {count} article', other: '{left} of {count} articles' },
  canBeSearched: { one: '{count} article can be searched', other: '{count} articles can be searched' },
  nothing: 'Nothing found',
  noPassage: 'No passage has all of this',
  /** Articles below those that have all words in one passage. */
  moreAcross: { other: '{count} more with all the words, but in different passages' },
  moreWithSome: { other: '{count} more with only some of the words' },
  /** The same where no article has all words in one passage. */
  across: { other: '{count} with all the words, but in different passages' },
  withSome: { other: '{count} with only some of the words' },
  /** Two parts of what is said of an answer: `12 articles; 3 more with …`. */
  and: '{first}; {second}',
  tiers: {
    passage: 'All of it in one passage',
    article: 'All the words, but in different passages',
    some: 'Only some of the words',
  },

  loading: 'Loading the search…',
  searching: 'Searching…',
  /** `{found}` is a number of articles. */
  soFar: '{found} so far; searched {searched} of {all}, newest first',
  stop: 'Stop',
  stopped: 'Stopped: {soFar}',
  searchRest: 'Search the rest',
  tryAgain: 'Try again',
  couldNotLook: 'Could not look: the index of words could not be read',
  couldNotLookEverywhere:
    'Could not look everywhere: searched {searched} of {all} articles, newest first, and found {found}',
  couldNotLookFoundNothing:
    'Could not look everywhere: searched {searched} of {all} articles, newest first, and found nothing there',
  /** What could not be read: the rules by which words of a language end. */
  endings: 'the endings of words ({language})',
  showMore: 'Show more',

  misunderstood: 'This question cannot be understood',
  /** What is wrong with a question. `OR`, `near/5`, `title:` and what else is typed stay as they are in every language. */
  faults: {
    tooLong: 'A question has at most {most} signs; this one has {count}.',
    tooMany: 'A question has at most {most} words, phrases and fields; this one has {count}.',
    tooDeep: 'Brackets stand in each other at most {most} deep; the one at {at} is deeper.',
    nothingAsked: 'The question has no letter or digit to look for.',
    nothingWanted: 'The question only says what is not wanted: name something to look for as well.',
    markOpen: 'The quotation mark at {at} is not closed.',
    bracketOpen: 'The bracket at {at} is not closed.',
    bracketUnopened: 'The bracket at {at} was never opened.',
    orAlone: 'OR at {at} needs something on both sides.',
    orExcludes: 'OR at {at} needs something that is wanted on both sides, not only what is not.',
    excludesNothing: 'Nothing stands after what excludes at {at}.',
    excludesSeveral: '“{text}” at {at} is several words: put what is not wanted in quotation marks or brackets.',
    hyphenAlone: 'The - at {at} stands alone: write it directly before what is not wanted.',
    nearAlone: '“{text}” at {at} needs one word or phrase on each side; for three write a near/5 b b near/5 c.',
    nearTooFar: '“{text}” at {at} is too far: at most {most} words may stand between.',
    starAlone: 'The * at {at} does not end a word of at least two letters: with it, all words are meant that begin so.',
    exactBeginning: '“{text}” at {at} is either = exactly itself or * a beginning, not both.',
    fieldUnknown:
      'There is no field “{field}”: there are {fields}. To look for it as a word, put it in quotation marks.',
    fieldEmpty: 'Nothing stands after “{field}:” at {at}: write it without a space.',
    titleOfNothing: '“title:” at {at} needs a word, a phrase or a bracket that can be looked for.',
    fieldOfTitle: '“{text}” at {at} cannot be asked of a headline: move it out of “title:”.',
    dateUnread:
      'A date is written 2001-02-03, 2001-02 or 2001, or from one to another 2001-02..2001-03: “{value}” at {at} is not.',
    datesReversed: 'The dates “{value}” at {at} end before they begin.',
  },

  /** A word of the question is a recorded name. */
  takenForName: 'Taken for the name of {name}.',
  alsoSearched: 'Also searched: {forms}',
  alsoSearchedMore: 'Also searched: {forms} and {rest} more',
  searchOnlyFor: 'Search for “{text}” only',
  noArticleHas: 'No article has {text}.',
  didYouMean: 'Did you mean {words}?',
  notNarrowed: {
    one: '{count} article has this, but not what the search was narrowed down to.',
    other: '{count} articles have this, but not what the search was narrowed down to.',
  },
  showAll: { one: 'Show it all the same', other: 'Show them all the same' },
  eachAlone: 'No passage has all of this. Each by itself:',
  restAlone: 'The rest by itself:',
  searchForRest: 'Search for the rest: {rest}',

  lookedFor: 'What was looked for',
  /** A part of the question that is not wanted. */
  not: 'not {text}',
  /** How often a form stands in the articles, and why it was looked for. */
  places: {
    typed: { one: '{count} place', other: '{count} places' },
    ending: { one: '{count} place, by its ending', other: '{count} places, by its ending' },
    compound: {
      one: '{count} place, written together or apart',
      other: '{count} places, written together or apart',
    },
    name: { one: '{count} place, another form of the name', other: '{count} places, another form of the name' },
    beginning: { one: '{count} place, by its beginning', other: '{count} places, by its beginning' },
  },
  rarerForms: { one: '{count} rarer form', other: '{count} rarer forms' },

  order: 'Order',
  orders: {
    relevance: 'Best match first',
    newest: 'Newest first',
    oldest: 'Oldest first',
    outlet: 'By outlet',
  },
  /** As articles, or as lines with the words found below each other. */
  as: 'As',
  views: { articles: 'Articles', lines: 'Lines' },
  linesBy: 'Lines',
  lineOrders: { found: 'As found', left: 'By the words before', right: 'By the words after' },
  foldCopies: 'Fold copies',

  narrow: 'Narrow down',
  /** Leads to what a search can be narrowed down by, where it stands below what was found. */
  narrowBy: 'Narrow down by time, outlet, judgement',
  backToFound: 'Back to what was found',
  narrowedTo: 'Narrowed down to',
  remove: 'Remove {what}',
  /** A choice, and what it is of: `Outlet: Harbour Gazette`. */
  choice: '{facet}: {value}',
  facets: {
    outlet: 'Outlet',
    agency: 'Text of',
    author: 'Author',
    story: 'Story',
    topic: 'Topic',
    entity: 'People & places',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    derivation: 'How the text came about',
    source: 'Source judged',
    information: 'Information judged',
    language: 'Language',
  },
  withLetters: 'With the letters',
  more: { other: '{count} more' },
  othersHaveFewer: { one: '{count} other has fewer articles', other: '{count} others have fewer articles' },

  when: 'When',
  articlesByTime: 'Articles by time',
  years: 'Years',
  articlesHead: 'Articles',
  monthNotKnown: '{year}, month not known',
  dayNotKnown: '{month}, day not known',
  undated: 'Undated',

  textOf: '{agency} text',
  textOfLikely: '{agency} text (likely)',
  /** An article whose publisher nobody knows; with the agency whose text it is. */
  unnamed: 'Unnamed',
  unnamedOf: 'Unnamed ({agency})',
  by: 'by {authors}',
  /** The judgement of a source, and that of its information. */
  grade: '{source}, {information}',
  /** How a text came about, where nobody knows it surely. */
  guessed: '{what} (a guess)',
  without: 'Without {words}',
  morePassages: { one: '{count} more passage', other: '{count} more passages' },
  moreOfStory: { one: '{count} more article of this story', other: '{count} more articles of this story' },
  /** Articles whose passages have nearly the same words; `{passages}` is `samePassages`. */
  copies: { one: '{passages} in {count} copy', other: '{passages} in {count} copies' },
  copiesOf: '{copies}: {names}',
  samePassages: { one: 'Nearly the same passage', other: 'Nearly the same {count} passages' },
  sameHeadline: 'Nearly the same headline',
  passage: 'Passage {number}',
  /** The same beside a name or in the margin. */
  passageMark: '¶{number}',
  parts: {
    kicker: 'Kicker',
    title: 'Headline',
    deck: 'Standfirst',
    byline: 'Byline',
    dateline: 'Dateline',
    captions: 'Caption',
  },
  numbered: '{part} {number}',

  lines: {
    one: '{count} line of {articles}, {order}',
    other: '{count} lines of {articles}, {order}',
  },
  linesOfFirst: {
    one: '{count} line of the first {read} of {articles}, {order}',
    other: '{count} lines of the first {read} of {articles}, {order}',
  },
  linesInOrder: {
    found: 'in the order of the articles',
    left: 'by the words before',
    right: 'by the words after',
  },
  before: 'Before',
  found: 'Found',
  after: 'After',
  where: 'Where',

  wasCited: 'This search was cited: {change}',
  /** How many articles an answer had; `{articles}` is such a number. */
  thenOn: '{articles} on {day}',
  thenCited: '{articles} when this search was cited',
  nowOther: '{before}; now {count}.',
  stillTheSame: '{before}, and the archive is still as it was then.',
  asManyNow: '{before}, and as many now, which may be others.',
  cite: 'Cite this search',
  citeSays: 'Whoever follows the link sees the same search, and whether its answer has changed since.',
  citation: 'Citation',
  link: 'Link',
  /** The citation of a search, whole. */
  cited: '{asked}. Search in {archive} ({state}): {articles}. {link}',
  asOf: 'as of {day}, version {version}',
  notPublished: 'not published yet',
  allArticles: 'All articles',
  quoted: '“{text}”',
  copy: 'Copy',
  copyWhat: 'Copy: {what}',
  copied: '{what}: copied.',
  cannotCopy: 'The browser does not let the page copy: the text is selected, copy it from there.',

  save: 'Save what was found',
  formats: {
    csv: { label: 'Table (CSV)', says: 'an article a row' },
    lines: { label: 'Lines (CSV)', says: 'each place found with the words beside it' },
    ris: { label: 'Bibliography (RIS)', says: 'citations for reference managers' },
    csl: { label: 'CSL-JSON', says: 'citations for programs that write them in any style' },
    json: { label: 'JSON', says: 'everything that answers, with its marks' },
  },
  read: { one: '{read} of {count} article read', other: '{read} of {count} articles read' },
  saved: { one: '{format}: {count} article saved.', other: '{format}: {count} articles saved.' },
  savingStopped: '{format}: stopped, nothing was saved.',
  savingFailed: '{format}: not everything could be read, so nothing was saved. Try again.',
} as const;
