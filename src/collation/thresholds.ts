/**
 * Every number the proposals depend on, with where it comes from. “Real”: set on 205 articles of 50 events by several
 * outlets each, whose copies and independent reports are labelled, and tried on 172 articles of 43 others; `npm run
 * bench:collation -- --stories FILE` measures them on any such file. “Table”: set on an editor's table of 24 reused
 * sentences among five English news texts; `npm run bench:collation` sets the first two again with each pair of articles
 * left out. “Invented”: set on the invented stories of the bench. “Definition”: says what a word means. The rest only
 * bounds cost. Information is counted in rare words: a word that one sentence alone has is 1, whatever the story's size.
 */
export const thresholds = {
  /** Table and real: mean cosine from which two sentences of unrelated articles are proposed as one wording. On the table .26 to .60 does as well; of real ones every other is wrong below. */
  link: 0.48,
  /** Real: the same inside a pair of articles that is proposed as derived, where less evidence is needed; below, of sentences of real copies one in four is right, though the table has true ones down to .2. */
  linkInFamily: 0.35,
  /** Definition: mean cosine from which the best counterpart is worth a look, though no link is proposed. */
  related: 0.2,
  /** Cost: no pair below this mean cosine is looked at; every reused sentence of the table is above it. */
  floor: 0.15,
  /** Definition: share of words that two sentences keep from which they count as nearly verbatim (about a fifth differ). */
  nearVerbatim: 0.8,
  /** Table: information two sentences of unrelated articles share in order from which a link is proposed. */
  inOrder: 3,
  /** Real: share of words that two sentences of unrelated articles keep from which they can be one wording; names and figures alone make two reports of a fact alike. */
  kept: 0.4,
  /** Invented: information a second counterpart must add to the first, as where a sentence was split. */
  added: 0.8,
  /** Table and real: words in a row, names left out, that two sentences hardly share by chance; their information, and the mean cosine and share of words kept below which they are a figure of speech. */
  run: { words: 6, weight: 2, score: 0.28, kept: 0.3 },
  /** Definition: words from which a quotation is long, so that sharing it says nothing on who copied whom. */
  longQuotation: 6,
  /** Real: information that sentences of independent reports share in order; a sentence with no more of its own tells nothing. */
  chance: 2,
  /** Definition: information of a word from which it is worth telling. */
  telling: 0.25,
  /** Definition: share of a sentence's information, kept in order, at which it counts as wholly taken over. */
  takenOver: 0.5,
  /** Real, table and invented: share of the shorter article's sentences taken over from which two articles are derived, in all and without the best; or so many sentences of their own nearly verbatim. Independent reports reach .21, the least copy of the table .26, of the labelled ones .55. */
  derived: { all: 0.23, beyondBest: 0.05, verbatim: 2 },
  /** Definition: share of both articles' words kept from which they are the same text. */
  sameText: 0.8,
  /** Definition: share of a copy's shared sentences that it keeps word for word from which its variants can be read at another's text, share of its own text that is shared, below which it is a report of its own that borrows; and share of the words of two sentences from which a figure or name that differs is a change of one, not another matter. */
  nearCopy: { kept: 0.8, taken: 0.5, sentence: 0.7 },
  /** Definition: two groups of sentences are one where more than this share of their pairs are linked, so that a chain of likenesses does not join what is unlike. */
  group: 0.5,
  /** Invented: sentences that three or more articles have are stock text where most of these share less than this of their text. */
  stock: { share: 0.35, sentences: 4, mostOfShort: 0.6 },
  /** Definition: share of a quotation's information that another has from which it has most of it. */
  mostOfQuotation: 0.5,
  /** Real and invented: words that tell something which two quotations, or a quotation and the sentence that reports it, have in common, with the share of the quotation's information from which they are one utterance. The more words, the less. */
  quotation: {
    direct: [
      { words: 2, share: 0.75 },
      { words: 4, share: 0.5 },
    ],
    reported: [
      { words: 3, share: 0.9 },
      { words: 5, share: 0.7 },
      { words: 7, share: 0.45 },
    ],
  },
  /** Real: mean cosine with a story's centroid from which an article that names no story is proposed for it, and by how much the best must be ahead of the next: of two stories on one matter both fit; and information of a word from which it tells why. */
  membership: { score: 0.38, margin: 0.05, telling: 0.33 },
} as const;
