import { isBody, type Passage, type Sentence } from '../../text/passages.ts';
import { guessNames } from './guess-names.ts';
import { quotedSpans, type CollatedArticle } from './collated-sentences.ts';
import { cutWords } from './cut-words.ts';
import { isFigure, isNegation, isUnit } from './telling-words.ts';

/**
 * Cuts the sentences of a passage into tokens, each a word with what stands before the next, and says of each what a
 * change of it would change: a figure, a name, a negation, or words. Joined, a sentence's tokens are its text.
 */
export function cutTokens(passage: Passage, { language, passages, names = [] }: CollatedArticle): TokenSentence[] {
  const named = [...guessNames(passage, language), ...names.filter((name) => name.passage === passage.id)];
  const quoted = quotedSpans(passage, passages);
  const dateline = passage === passages.find(isBody) ? (printedDateline.exec(passage.text)?.[0].length ?? 0) : 0;
  return passage.sentences.map((sentence) => {
    const text = passage.text.slice(sentence.start, sentence.end);
    const isIn = (spans: readonly { start: number; end: number }[], at: number): boolean =>
      spans.some(({ start, end }) => at >= start && at < end);
    return {
      id: sentence.id,
      text,
      tokens: cutSentence(
        text,
        sentence,
        language,
        (at) => at >= dateline && isIn(named, at),
        (at) => isIn(quoted, at),
      ),
    };
  });
}

function cutSentence(
  text: string,
  { start: from }: Sentence,
  language: string,
  isNamed: (at: number) => boolean,
  isQuoted: (at: number) => boolean,
): Token[] {
  const words = cutWords(text, language);
  if (words.length === 0) return [{ text, word: '', kind: 'word', isQuoted: isQuoted(from) }];
  let isCounted = false;
  return words.map(({ folded, start, end }, index) => {
    const isDenied = isNegation(folded, language) || isShortNot(text, folded, start);
    const counts = isFigure(folded, language) || (isCounted && isUnit(folded));
    isCounted = counts;
    return {
      text: text.slice(index === 0 ? 0 : start, words[index + 1]?.start ?? text.length),
      word: folded,
      kind: counts ? 'figure' : isDenied ? 'negation' : isNamed(from + start) ? 'name' : 'word',
      isQuoted: isQuoted(from + Math.min(start, end - 1)),
    };
  });
}

/** “NEW YORK (AP) —” before the first words: where a text was sent from is no name in what it tells, nor its first word. */
const printedDateline = /^[\p{Lu}(][\p{L}.,'’/ ]{0,40}(?:\([^)]{2,30}\)\s?)?\s?[-–—]{1,2}\s+\p{L}*/u;

/** The t of *isn’t*. */
function isShortNot(text: string, folded: string, start: number): boolean {
  return folded === 't' && /n['’]$/i.test(text.slice(Math.max(0, start - 2), start));
}

export interface TokenSentence {
  id: string;
  text: string;
  tokens: Token[];
}

export interface Token {
  /** As printed, with what follows it; the first of a sentence with what stands before it too. */
  text: string;
  /** As compared; empty where a sentence has no word. */
  word: string;
  kind: 'figure' | 'name' | 'negation' | 'word';
  /** Whether it stands in quotation marks. */
  isQuoted: boolean;
}
