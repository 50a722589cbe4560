/** Stories: their pages, their lists, and how many sources stand behind their articles. */
export const story = {
  /** How many sources stand behind some pages: never more than is known. */
  sources: {
    noPage: 'No page',
    pages: { one: '{count} page', other: '{count} pages' },
    sources: { one: '{count} source', other: '{count} sources' },
    /** Puts one statement behind another. */
    and: '{said}. {part}',
    /** “5 pages, 3 sources”: the origin of every page is established. */
    allTraced: '{pages}, {sources}',
    /** “4 pages, 2 of them from 1 source”: the count is that of the sources. */
    partTraced: {
      one: '{pages}, {traced} of them from {count} source',
      other: '{pages}, {traced} of them from {count} sources',
    },
    oneText: { one: '{count} page, one text', other: '{count} pages, one text' },
    inLanguages: {
      one: '{pages} in {count} language: not compared',
      other: '{pages} in {count} languages: not compared',
    },
    doubt: {
      only: '{said} (the attribution is only likely)',
      all: '{said} (the attributions are only likely)',
      some: {
        one: '{said} ({count} of the {traced} attributions is only likely)',
        other: '{said} ({count} of the {traced} attributions are only likely)',
      },
    },
    /** What nobody has established of one page, of all pages, of the rest of them. */
    open: {
      notLookedInto: {
        it: 'Where it comes from has not been looked into',
        they: 'Where they come from has not been looked into',
        rest: {
          one: 'Where the other one comes from has not been looked into',
          other: 'Where the other {count} come from has not been looked into',
        },
      },
      notKnown: {
        it: 'Where it comes from is not known',
        they: 'Where they come from is not known',
        rest: {
          one: 'Where the other one comes from is not known',
          other: 'Where the other {count} come from is not known',
        },
      },
      guessed: {
        it: 'Where it comes from is no more than a guess',
        they: 'Where they come from is no more than a guess',
        rest: {
          one: 'Where the other one comes from is no more than a guess',
          other: 'Where the other {count} come from is no more than a guess',
        },
      },
      notEstablished: {
        it: 'Where it comes from is not established',
        they: 'Where they come from is not established',
        rest: {
          one: 'Where the other one comes from is not established',
          other: 'Where the other {count} come from is not established',
        },
      },
    },
    copies: { one: '{count} of them is one text', other: '{count} of them are one text' },
    /** “3 and 2 of them are one text each”. */
    copiesEach: '{sizes} of them are one text each',
    proposedAll: 'A program finds them to be one text; nobody has decided',
    proposed: {
      one: 'A program finds {count} of them to be one text; nobody has decided',
      other: 'A program finds {count} of them to be one text; nobody has decided',
    },
    /** “3 and 2 of them”. */
    proposedEach: 'A program finds {sizes} of them to be one text each; nobody has decided',
    /** Where there is room for a few words. */
    brief: {
      traced: '{sources}, {pages}',
      likely: '{sources} (likely), {pages}',
      proposed: '{pages}, by a program’s finding one text',
      notEstablished: '{pages}, sources not established',
    },
  },
  /** Whose text an article is. */
  origin: {
    /** A guess, where a label says what it is about. */
    perhaps: 'perhaps {sources}',
    likely: '{source} (likely)',
    textOf: 'text of {sources}',
    perhapsTextOf: 'perhaps text of {sources}',
    notKnown: 'origin not known',
    notLookedInto: 'origin not looked into',
  },
  /** The picture of who copied whom. */
  copying: {
    title: 'Who copied whom',
    /** How a text was taken, and how sure that is: “reprint (likely)”. */
    doubtful: '{how} ({certainty})',
    also: '{how}; also from {others}',
    /** In the box of what copies have in common. */
    notEstablished: 'One text, its source not established',
    /** The same, where a program proposes it. */
    perhapsOneText: 'Perhaps one text',
    keyAbsent: 'What stands in a dashed box is not in this archive.',
    keyDashed: 'A dashed line is likely, not certain.',
    proposed: 'Proposed by the program; nobody has decided.',
    noneFound: 'The program has found no copies among these articles.',
    otherLanguages: 'They are in different languages: not compared.',
    /** Above the names of articles. */
    open: {
      guessed: 'Where these come from is no more than a guess:',
      'not known': 'Where these come from is not known:',
      'not looked into': 'Where these come from has not been looked into:',
    },
    /** Opens what stands below the picture. */
    steps: { one: 'The step with its evidence', other: 'All {count} steps with their evidence' },
    step: '{to}: made from {from}',
    denied: '{to}: not made from {from}',
    isDenied: 'looks like it and is not',
    /** Before what was done, in the editor’s words: “reprint, sure.” */
    how: '{how}, {certainty}.',
    /** Opens what is folded. */
    more: { one: '{count} more', other: '{count} more' },
  },
  /** The page of a story. */
  page: {
    compare: { one: 'Read the article', other: 'Compare the {count} articles' },
    /** What an editor has recorded, beside the way to compare. */
    compared: '{claims}, {quotations}',
    claims: { one: '{count} statement', other: '{count} statements' },
    quotations: { one: '{count} quotation', other: '{count} quotations' },
    /** In their place, where nobody has decided anything. */
    notCompared: 'What a program finds in them; nobody has decided on it.',
    articles: 'The articles',
    none: 'No article of this story is in the archive yet.',
    withdrawn: 'Withdrawn: {titles}',
    more: 'More',
    places: 'Places',
    topics: 'Topics',
    /** Heads of the table of articles. */
    headline: 'As headlined',
    outlet: 'Outlet',
    textOf: 'Text of',
    published: 'Published',
    source: 'As a source',
  },
  /** Where articles part ways, in the words of two of them. */
  contrasts: {
    contradictions: 'Where they contradict each other',
    differences: 'Where they differ',
    allContradictions: { one: 'The contradiction', other: 'All {count} contradictions' },
    allDifferences: { one: 'The difference', other: 'All {count} differences' },
    inCopies: 'Figures and names that differ',
    byProgram: 'Found by a program in sentences that are nearly the same.',
    allFound: 'All that a program finds',
    kinds: { figure: 'A figure', name: 'A name', quotation: 'A quotation' },
  },
  /** The line of what happened and what was published. */
  course: {
    title: 'What happened when',
    titlePublished: 'Published when',
    toldBy: 'Told by {names}',
    toldByAll: { one: 'Told by the one article', other: 'Told by all {count}' },
    toldByMany: { one: 'Told by {count} of {all}', other: 'Told by {count} of {all}' },
    /** {names} are those of outlets. */
    published: { one: '{names} publishes.', other: '{names} publish.' },
    publishedMany: { one: '{count} article is published.', other: '{count} articles are published.' },
    undated: {
      one: '{count} article is undated and not in the timeline.',
      other: '{count} articles are undated and not in the timeline.',
    },
  },
  /** Lists of stories. */
  list: {
    describes: 'The events the archive’s articles tell, each with its articles.',
    none: 'This archive has no stories yet.',
    latest: 'Latest',
    /** The stories of a year, a month or a day. */
    ofPeriod: 'Stories of {period}',
    newestFirst: { one: '{count} story', other: '{count} stories, the newest first' },
    /** What the squares before a count of articles mean. */
    key: 'A square is an article. Filled squares that stand together go back to one source or are one text; of hollow ones nobody has established where they come from.',
  },
} as const;
