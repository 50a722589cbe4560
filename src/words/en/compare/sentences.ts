/** What is told and by how many, sentence by sentence. */
export const sentences = {
  heading: 'What is told, by how many',
  found: 'What a program finds in the sentences',
  says: 'Sentences in similar words, found by a program or linked by an editor. A square is an article. Squares that stand together have one source, or may have one: they do not confirm each other.',
  inLanguage: { one: '{count} article in {language}', other: '{count} articles in {language}' },
  of: '{some} of {all}',
  onceCounted: { other: '({count} if pages that have one source, or may have one, count once)' },
  denied: 'Denied or not: {readings}',
  noDenial: 'no denial',
  reading: '{words} {names}',
  wordings: { one: '{names}; {count} other wording', other: '{names}; {count} other wordings' },
  sameWords: '{first} and in the same words {names}',
  within: {
    one: 'Found only in pages of one outlet, or in pages that have one source or may have one: {count} sentence',
    other: 'Found only in pages of one outlet, or in pages that have one source or may have one: {count} sentences',
  },
  moreRows: { one: '{count} more row is in {file}', other: '{count} more rows are in {file}' },
  more: { other: '{count} more are in {file}' },
  alone: {
    one: 'No counterpart found by the program: {count} sentence',
    other: 'No counterpart found by the program: {count} sentences',
  },
  aloneSays:
    'That is no finding: other words may tell the same. Only an editor who has read all of them can say what one article alone tells.',
  sentences: { one: '{count} sentence', other: '{count} sentences' },
  moreInArticle: { other: '{count} more in the article' },
  moreArticles: { one: 'and of {count} more article', other: 'and of {count} more articles' },
} as const;
