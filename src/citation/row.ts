import { quoteWords } from './styles/quote-words.ts';

/**
 * The citation of sentences that stand side by side, a line each: the words in quotation marks, then the article they are
 * from; for an article that lacks them, that it does; at last the permanent link to the row.
 */
export function citeRow(sides: readonly CitedSide[], permalink: string): string {
  const lines = sides.map(({ words, citation }) =>
    words === undefined ? `Not in ${citation}` : `${quoteWords(words)} ${citation}`,
  );
  return [...lines, `Side by side: ${permalink}`].join('\n');
}

/** What one article has in a row. */
export interface CitedSide {
  /** The words of its sentence; none if it has no such sentence. */
  words: string | undefined;
  /** The citation of the article, with the permanent link to the sentence if there is one. */
  citation: string;
}
