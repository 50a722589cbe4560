import { columns } from './compare/columns.ts';
import { copies } from './compare/copies.ts';
import { sentences } from './compare/sentences.ts';
import { utterances } from './compare/utterances.ts';

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
    /** The end of a list of names: “A, B and 4 more”. */
    others: { other: '{count} more' },
    /** The first of some names. */
    firstOf: { other: '{name} and {count} more' },
    /** Every article of a story. */
    all: { other: 'all {count}' },
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
  /** The same below or beside the name of the article. */
  placesAlone: {
    passage: '¶{number}',
    kicker: 'kicker',
    title: 'headline',
    deck: 'standfirst',
    byline: 'byline',
    dateline: 'dateline',
    captions: 'caption',
  },
  page: {
    compared: { one: '{count} article', other: '{count} articles compared' },
    comparedInPart: { one: '{count} article', other: '{count} articles, compared in part' },
    notCompared: { one: '{count} article', other: '{count} articles, not yet compared' },
    inTab: '{story}: {heading}',
    describes: 'What each article says on the same matters, and what became of every quotation: {story}.',
    describesFound: 'What a program finds in the articles; nobody has compared them: {story}.',
    onThisPage: 'On this page',
    stemma: 'Who copied whom',
    beside: 'Side by side',
    asData: 'All of this as data: {files}',
    /** Where the page of a family or the articles side by side stand, on the way to them. */
    crumb: 'Compared',
  },
  /** In what state the comparison of a story is: the first sentence of its page. */
  state: {
    nothing: 'There is nothing here to compare yet.',
    allRead: 'An editor has read every one of these articles against every other.',
    someRead: 'An editor has read {count} of these {articles} articles against others.',
    partsRead: 'An editor has read parts of these articles against each other.',
    begun: 'An editor has compared these articles in some places; none has been read completely against another.',
    nobody: 'Nobody has compared these articles.',
    copies: 'Copies confirm nothing.',
    proposedBeside: 'What a program proposes beside it is marked as proposed.',
    foundBelow: 'What stands below was found by a program and decided by nobody.',
    languages: {
      other: 'They are in {count} languages; articles in different languages are not compared by the program.',
    },
    /** Marks which of several articles the sentence after it is said of. */
    saidOf: '{names}: {sentence}',
  },
  claims: {
    heading: 'Where they differ',
    statement: 'Statement',
    contradictions: 'Contradictions',
    contradictionsSay: 'one of the wordings must be wrong',
    different: 'Different',
    differentSay: 'not the same statement',
    compatible: 'Compatible',
    compatibleSay: 'not the same words, but both can be true',
    agreed: 'Where they agree',
    agreedBriefly: 'Agreed',
    agreedSay: 'in the words of the best-judged article that says it',
    single: 'Only one article says',
    singleSoFar: 'One article says, so far',
    show: 'Show',
    /** For those who use the keyboard: how to go from link to link within a row. */
    arrowKeys: 'Arrow keys: within a row',
    underlined: 'Underlined: not in the better copy of the same text.',
    inColumns: 'Each cell has the article’s own words. Articles of one source stand together: they count once.',
    bySource:
      'Under each statement the articles’ own words, by the source they go back to: articles of one source count once.',
    saysNothing: 'says nothing on this',
    notLinked: 'not linked yet',
    notLinkedIn: { one: 'Not linked yet: {count} article', other: 'Not linked yet: {count} articles' },
    silentIn: 'Nothing on this: {names}',
    lost: 'words lost',
    lostIn: '{name} lost it: {says}',
    bySpeaker: 'says {speaker}',
    hedgedBySpeaker: '{hedge}, says {speaker}',
    /** A place in an article, and who the article has it from. */
    toldBy: '{place}: {speaker}',
    certainty: 'This finding is {certainty}.',
    link: 'Link to this statement',
    sources: { one: '{count} source', other: '{count} sources' },
    whoSays: '{names} · {sources}',
    /** A source that articles go back to. */
    likelySource: '{source} (likely)',
    openSource: 'Source not established',
    howLikely: '{how} (likely)',
  },
  /** What one article has alone, so far as anybody knows. */
  alone: {
    nothing: 'Nothing only here',
    allLinked: 'Every sentence has a counterpart',
    sentences: { one: 'Only here: {count} sentence', other: 'Only here: {count} sentences' },
    sentencesOpen: {
      one: 'No counterpart linked yet: {count} sentence',
      other: 'No counterpart linked yet: {count} sentences',
    },
    missing: {
      one: 'Missing here: {count} statement that others make',
      other: 'Missing here: {count} statements that others make',
    },
  },
  utterances,
  copies,
  sentences,
  columns,
} as const;
