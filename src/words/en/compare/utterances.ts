/** What became of what somebody said. */
export const utterances = {
  heading: 'What became of the quotations',
  headingOfFound: 'Quotations that may be of one utterance',
  briefly: 'Quotations',
  underlined: 'Underlined: not the words that another text of the same source has.',
  single: 'Quoted by one article only',
  singleSoFar: 'Quoted by one article, so far',
  /** How an article gives the words of a speaker. */
  forms: {
    direct: 'quoted',
    fragment: 'quoted in part',
    indirect: 'reported',
    distancing: 'scare quotes',
  },
  /** Of a wording that stands in no article of the archive. */
  elsewhere: 'elsewhere',
  forComparison: 'for comparison',
  held: 'How they were compared',
  speakerLost: 'speaker lost',
  attributed: '{place}, in its words: {attribution}',
  /** A page outside the archive on which a wording was seen. */
  outside: 'Elsewhere, {host}',
  seen: 'seen on {date}',
  link: 'Link to this quotation',
  inStory: 'In its story',
  /** Whether the words of an article are those of another text of its source. */
  verdicts: {
    same: 'As in {witness}',
    contained: 'As in {witness}, which has more',
    fuller: 'As in {witness}, as far as that goes',
    overlaps: 'As in {witness}, where both have words',
    differs: 'Not as in {witness}',
    measure: 'The others of its source are held against this',
    'other-language': 'Not compared: {witness} is in another language',
    translated: 'Not compared with {witness}: translated by a machine, and so is or may be that',
    'no-source': 'Not compared: whose text this is has not been established',
    alone: 'Nothing to hold it against: no other text of its source is here',
  },
  verdictOf: '{place}: {verdict}',
  withChanges: '{verdict}: {changes}',
  withDoubts: '{verdict} ({doubts})',
  doubts: {
    translated: 'translated by a machine on the way',
    changed: 'words may have been changed there too',
    likely: 'likely one source',
  },
  /** A text of a source as it stands on a page outside the archive. */
  witnessOutside: '{source} at {host}',
  changes: {
    without: 'without “{instead}”',
    only: '“{words}”',
    added: '“{words}” added',
    exchanged: '“{words}” for “{instead}”',
  },
  /** What a program takes for one utterance. */
  proposed: {
    one: 'A program takes {count} pair for one utterance; no editor has looked at that',
    other: 'A program takes {count} pairs for one utterance; no editor has looked at that',
  },
  proposedBeside: {
    one: 'A program takes {count} further pair for one utterance; no editor has looked at that',
    other: 'A program takes {count} further pairs for one utterance; no editor has looked at that',
  },
  bothQuoted: 'Both in quotation marks. Likeness, as the program measures it: {score}. Words in common: {shared}',
  secondReported:
    'The second without quotation marks. Likeness, as the program measures it: {score}. Words in common: {shared}',
  more: { other: '{count} more are in {file}' },
} as const;
