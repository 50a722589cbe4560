/** What stands on the page of the search before anything is asked: the box, how to ask, the ways without a search. */
export const asking = {
  description: 'Search the words of every article; a name is found however it is spelt.',
  box: 'Search the words of all articles',
  without:
    'Search needs JavaScript: it runs in your browser, in an index that it fetches piece by piece, because this archive is a set of plain files with no server behind it that could search for you. Without it, everything can be reached by the lists below.',
  browse: 'Or browse',
  years: 'Years',
  how: 'How to search',
  briefly: 'All words are looked for, in any form, and names however they are spelt.',
  keys: 'Keys: {slash} for the box, {down} {up} for what was found.',
  madeOf: 'What a question can be made of',
  written: 'Written',
  finds: 'Finds',
  tryIt: 'Try it',
  /** What stands for what a reader would type, where a form is shown. */
  typed: { twoWords: 'two words', someWords: 'some words', word: 'word', name: 'name' },
  /** What each form of a question finds. `OR` and `near/5` are typed so in every language. */
  forms: {
    words:
      'All of the words in one passage, in any order; then articles that have them in different passages; then articles that have some of them. A word is found in its other forms too, as the language of the article forms them, and a recorded name by its other names.',
    phrase: 'Exactly these words next to each other. Punctuation, accents and capitals make no difference.',
    exact: 'This word only, none of its other forms.',
    beginning: 'Every word that begins so; two letters at least.',
    without: 'Without this word. A phrase, a bracket or a field can be excluded as well.',
    either: 'Either of them, in capitals. It binds less than standing side by side.',
    brackets: 'Brackets hold together what is in them.',
    near: 'Both in one passage with at most five words between them, in either order.',
    capitals: 'Two or three capitals are found only in capitals.',
    title: 'In the headline.',
    outlet: 'What an outlet published.',
    agency: 'What goes back to an agency.',
    entity: 'What names a person, an organisation or a place.',
    topic: 'What is on a topic.',
    story: 'What tells of an event.',
    by: 'What somebody wrote.',
    lang: 'What is written in a language.',
    rating: 'What was judged to be so reliable: the letter of the source, the number of the information, or both.',
    state: 'What is known of how the text came about, or is still open.',
    date: 'What was published in a year, in a month or on a day.',
    dates: 'What was published from one day to another; either may be left out.',
  },
  rule: 'What is found',
  rules: {
    passages:
      'A question is put to every passage of every article: headline, paragraphs, captions. An article none of whose passages answers is asked as a whole, and stands below, under a heading of its own. Where a question is several plain words, articles with some of them come last, and say which they lack.',
    forms:
      'A word stands for its forms by the endings of the article’s language, for the same written together or with hyphens, and, where it is a recorded name or a part of one, for the other forms of that name. In quotation marks, or after {equals}, it stands for itself alone.',
    letters:
      'Capitals, accents, apostrophes, quotation marks and lone dashes make no difference, nor does a final ’s. But two or three letters that are all capitals find only the same in capitals; in small letters, both. Commas between thousands are left out; a decimal point is part of its number.',
    hyphens:
      'A word joined by hyphens is several words next to each other. In scripts without spaces each letter is a word.',
    order:
      'In the order by match, passages come first that have rarer words, have them more often, and are shorter (BM25). No word is left out of a question for being common.',
    guesses: 'Words that are not found are never replaced. What may have been meant is offered as a link.',
  },
} as const;
