/** Copies of one text, established or proposed. */
export const copies = {
  differences: 'Figures and names that differ',
  differencesSay:
    'Found by a program in sentences that are nearly the same. Underlined: what one has for the other. A page not named prints what the first has, or has no such sentence.',
  families: 'Families',
  /** After the names of articles. */
  proposedAsOne: '{names}: proposed as one text; nobody has decided',
  in: 'In {name}',
  inOthers: 'In the others',
  otherCopies: 'Other copies',
  whatDiffers: 'What differs',
  leftOut: 'left out',
  adds: 'adds',
  kinds: { figure: 'Figure', name: 'Name', negation: 'Denial', quotation: 'Quotation' },
  /** The same within a line. */
  kindsBriefly: { figure: 'figure', name: 'name', negation: 'denial', quotation: 'quotation' },
  /** A figure, a name or a quotation that one copy has more or less than the other. */
  added: '{kind}, added',
  dropped: '{kind}, left out',
  moreDifferences: { other: 'There are {count} more differences of this kind.' },
  moreFamilies: {
    one: '{count} more family has differences; its own page shows them.',
    other: '{count} more families have differences; their own pages show them.',
  },
  none: 'No copies found',
  maybe: 'Articles that may be of one text',
  established: 'Articles that go back to one source or text',
  proposed: 'Proposed by the program; nobody has decided.',
  more: { other: '{count} more' },
  oneText: 'One text',
  baseOf: {
    one: '{count} sentence; the others are measured against it',
    other: '{count} sentences; the others are measured against these',
  },
  /** Of an article: how many of the sentences that it is measured against it has. */
  has: { one: 'has this sentence', other: 'has {part} of these {count} sentences' },
  hasNone: 'none of these sentences found in it',
  /** {has} is “has 6 of these 6 sentences”. */
  hasChanged: { other: '{has}, {count} of them changed' },
  otherLanguage: 'not compared: another language',
  notAlike: 'no similar text found',
  withoutCopy: {
    one: '{count} article of which no copy was found',
    other: '{count} articles of which no copy was found',
  },
  /** What the articles of a family have in common, on whose word. */
  family: {
    proposed: {
      other:
        'A program takes these {count} pages for copies of one text; nobody has decided. The address of this page may not last: cite the articles.',
    },
    unknown: {
      other: 'An editor has found these {count} pages to be one text. Where it comes from is not established.',
    },
    unknownLikely: {
      other:
        'An editor has found these {count} pages to be one text, as is likely but not certain. Where it comes from is not established.',
    },
    known: { other: '{count} pages that go back to {source}.' },
    knownLikely: { other: '{count} pages that go back to {source}, as is likely but not certain.' },
    severalTexts: 'They need not be one text.',
    confirmNothing: 'A copy confirms nothing.',
  },
  /** The same in a title. */
  familyNamed: {
    proposed: { other: '{count} pages, proposed as one text' },
    oneText: { one: 'one text in {count} copy', other: 'one text in {count} copies' },
    source: { other: '{count} pages that go back to {source}' },
  },
  title: '{headline}: {family}',
  describes: 'What each page changes, leaves out and adds. “{headline}”: {family}. {story}.',
  /** The page of a family, by what is to be seen on it. */
  page: {
    beside: { other: 'The {count} pages set beside each other, sentence by sentence' },
    variants: { other: 'The {count} pages as one text with variants' },
    someVariants: { other: '{part} of the {count} pages as one text with variants' },
  },
  pageOf: '{source}: {page}',
  textOf: {
    one: 'The text is that of {base}. Numbers lead to what {others} prints instead; where no number stands, all agree but for spelling and printing.',
    other:
      'The text is that of {base}. Numbers lead to what the other {count} print instead; where no number stands, all agree but for spelling and printing.',
  },
  passageOf: 'Passage {number} of {name}',
  variant: 'What others print: {number}',
  variants: 'What the other copies print',
  foundInNone: 'found in no other copy',
  theseFoundInNone: { other: 'these {count} sentences: found in no other copy' },
  sentenceLeftOut: 'sentence left out',
  theseLeftOut: { other: 'these {count} sentences left out' },
  otherReadings: { other: 'and {count} other readings' },
  moreSentences: { one: 'and {count} more sentence', other: 'and {count} more sentences' },
  minor: { one: 'Spelling and printing only: {count} place', other: 'Spelling and printing only: {count} places' },
  moreMinor: { other: 'and {count} more' },
  coverage: 'The pages, passage by passage',
  copy: 'Copy',
  headlined: 'As headlined',
  headline: 'Headline',
  passages: 'Passages',
  changes: 'Changes',
  theTextAbove: 'the text above',
  changed: { one: '{count} change', other: '{count} changes' },
  /** Of a copy that lacks a passage: `{place}` is “¶3” or “caption”. */
  without: 'without {place}',
  coverageKey: 'A number: the passage stands there; with *: not every sentence of it. –: it does not.',
  notListed: { one: '{count} more page is not listed here.', other: '{count} more pages are not listed here.' },
  besideBase: 'Set beside {name}',
  tooFewWords: {
    one: 'This page keeps too few of its words, or has too little of it, to be read as variants.',
    other: 'These {count} pages keep too few of its words, or have too little of it, to be read as variants.',
  },
  two: '{name} and {other}',
  counterparts: {
    one: '{count} of its {all} has a counterpart here. What one has and the other has not is marked; where little is kept, what both have is underlined.',
    other:
      '{count} of its {all} have a counterpart here. What one has and the other has not is marked; where little is kept, what both have is underlined.',
  },
  moreRows: { one: '{count} more row, not shown here.', other: '{count} more rows, not shown here.' },
  othersByScript: 'Others, set beside it by a script in your browser: {links}',
  notComparedLanguage: 'Not compared, because in another language: {names}.',
  setBeside: 'Set them side by side',
} as const;
