import { beginsQuoted, findQuotations, type QuotedSpan } from '../quotations/quotation-marks.ts';
import { isTelling } from '../../text/parts.ts';
import { isBody, type Passage } from '../../text/passages.ts';
import { isFurniture } from './furniture.ts';
import { guessNames } from './guess-names.ts';
import { cutWords, type Word } from './cut-words.ts';
import { thresholds } from '../thresholds.ts';

/**
 * The sentences of an article that are collated, each with its words and with which of them are the article's own:
 * neither a name nor a figure nor within a long quotation, all of which independent reports of one event share of necessity.
 * Left out are the parts that do not tell what happened, such as the byline, and furniture of its page.
 */
export function sentencesToCollate({ id, language, passages, names = [] }: CollatedArticle): CollatedSentence[] {
  return passages.filter(isTelling).flatMap((passage) => {
    const quotations = quotationsOf(passage, passages);
    const named = [...guessNames(passage, language), ...names.filter((name) => name.passage === passage.id)];
    return passage.sentences.flatMap(({ id: sentence, start, end }) => {
      const text = passage.text.slice(start, end);
      if (isFurniture(text)) return [];
      const words = cutWords(text, language);
      const isOwn = words.map(
        ({ start: at, folded }) =>
          !figure.test(folded) &&
          ![...quotations, ...named].some((span) => at + start >= span.start && at + start < span.end),
      );
      return [{ article: id, id: sentence, role: passage.role, text, words, isOwn }];
    });
  });
}

/** The quotations of a passage; a printed block quotation is one as a whole. */
export function quotedSpans(passage: Passage, passages: Passage[]): QuotedSpan[] {
  if (passage.role === 'quote') return [{ start: 0, end: passage.text.length, depth: 0, isOpen: false }];
  const next = passages[passages.indexOf(passage) + 1];
  const goesOn = isBody(passage) && next !== undefined && isBody(next) && beginsQuoted(next.text);
  return findQuotations(passage.text, goesOn, passage.sentences);
}

function quotationsOf(passage: Passage, passages: Passage[]): QuotedSpan[] {
  return quotedSpans(passage, passages).filter(
    ({ start, end }) => cutWords(passage.text.slice(start, end), 'und').length >= thresholds.longQuotation,
  );
}

const figure = /^\p{Nd}/u;

/** An article as the collation takes it. */
export interface CollatedArticle {
  id: string;
  /** BCP 47. */
  language: string;
  passages: Passage[];
  /** Where names of entities stand; words with a capital within a sentence are taken for names besides. */
  names?: NameSpan[] | undefined;
}

/** Offsets are UTF-16 code units in the passage's text. */
export interface NameSpan {
  passage: string;
  start: number;
  end: number;
}

export interface CollatedSentence {
  article: string;
  id: string;
  role: Passage['role'];
  text: string;
  words: Word[];
  /** For each word, whether it is the article's own. */
  isOwn: boolean[];
}
