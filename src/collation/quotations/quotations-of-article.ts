import { isTelling } from '../../text/parts.ts';
import { quotedSpans, type CollatedArticle } from '../sentences/collated-sentences.ts';
import { cutWords, type Word } from '../sentences/cut-words.ts';

/**
 * The quotations of an article in order, outermost and nested, each with the sentences it touches. One that runs over
 * several paragraphs comes in as many pieces, each but the last marked as going on. Titles of works are no utterances.
 */
export function quotationsOfArticle({ id, language, passages }: CollatedArticle): QuotationWithWords[] {
  return passages.filter(isTelling).flatMap((passage) =>
    quotedSpans(passage, passages).flatMap(({ start, end, depth, isOpen }) => {
      const text = passage.text.slice(start, end);
      if (isTitle(text)) return [];
      const sentences = passage.sentences.filter((one) => one.start < end && one.end > start).map((one) => one.id);
      const quotation = { article: id, passage: passage.id, sentences, start, end, text, depth, goesOn: isOpen };
      return [{ quotation, words: cutWords(text, language) }];
    }),
  );
}

/** Whether a few words are all printed with a capital, but for little ones, as names and titles of works are. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 3)
  );
}

export interface QuotationWithWords {
  quotation: Quotation;
  words: Word[];
}

/** What stands between quotation marks. */
export interface Quotation {
  article: string;
  passage: string;
  /** Ids of the sentences it touches. */
  sentences: string[];
  /** In the passage's text, marks excluded; UTF-16 code units. */
  start: number;
  end: number;
  text: string;
  /** 0 for the outermost. */
  depth: number;
  /** Whether it goes on in the next passage. */
  goesOn: boolean;
}
