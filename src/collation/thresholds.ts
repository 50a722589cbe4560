/**
 * Every number the proposals depend on, with where it comes from. “Table”: set on an editor's table of 24 reused
 * sentences among five English news texts; the range is where F1 stays within .03 of its best, and `npm run
 * bench:collation` sets the first two again with each pair of articles left out. “Invented”: set on the invented stories
 * in `fixtures/`. “Definition”: says what a word means. The rest only bounds cost.
 */
export const thresholds = {
  /** Table: mean cosine from which two sentences of unrelated articles are proposed as one wording. Range .26–.60. */
  link: 0.43,
  /** Table: the same inside a pair of articles that is proposed as derived, where less evidence is needed. Range .15–.21. */
  linkInFamily: 0.2,
  /** Definition: mean cosine from which the best counterpart is worth a look, though no link is proposed. */
  related: 0.2,
  /** Cost: no pair below this mean cosine is looked at; every reused sentence of the table is above it. */
  floor: 0.15,
  /** Definition: share of words that two sentences keep from which they count as nearly verbatim (about a fifth differ). */
  nearVerbatim: 0.8,
  /** Table: information two sentences of unrelated articles share in order from which a link is proposed; nats. */
  inOrder: 15,
  /** Invented: information a second counterpart must add to the first, as where a sentence was split; nats. */
  added: 4,
  /** Table: words in a row, names left out, that two sentences hardly share by chance; their information in nats. */
  run: { words: 6, nats: 10 },
  /** Definition: words from which a quotation is long, so that sharing it says nothing on who copied whom. */
  longQuotation: 6,
  /** Table: information two sentences share in order by chance, beyond the logarithm of the number of comparisons; nats. */
  chance: 4,
  /** Definition: share of a sentence's information, kept in order, at which it counts as wholly taken over. */
  takenOver: 0.5,
  /** Table and invented: share of the shorter article's sentences taken over, the best left out, from which two articles are derived; on the table it parts .02 from .14, among the invented stories .036 from .125. */
  derived: 0.05,
  /** Invented: an article of fewer sentences is judged as one of this many, so that two formulas make no copy. */
  fewSentences: 8,
  /** Definition: share of both articles' words kept from which they are the same text. */
  sameText: 0.8,
  /** Invented: sentences that three or more articles have are stock text where most of these share less than this of their text. */
  stock: { share: 0.35, sentences: 4, mostOfShort: 0.6 },
  /** Table and invented: share of a quotation's information that its counterpart has, with and without marks of its own; on the table reports have .22 and more, other sentences .05 and less. */
  quotation: { direct: 0.5, reported: 0.2 },
  /** Invented: mean cosine with a story's centroid from which an article that names no story is proposed for it. */
  membership: 0.3,
} as const;
