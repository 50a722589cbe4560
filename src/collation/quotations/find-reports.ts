import { guessNames } from '../sentences/guess-names.ts';
import { isEnough, measureShare, tellingWords, termsOf, type Terms } from './measure-share.ts';
import type { Alikeness, AlikeQuotations } from './alike-quotations.ts';
import { cutWords } from '../sentences/cut-words.ts';
import { eachArticlePair, type StoryText } from '../story-text.ts';
import { thresholds } from '../thresholds.ts';
import { articleAt, sentenceAt } from '../at-number.ts';

/**
 * Finds the sentences that report a quotation in other words: the sentence that holds the quotation and the one that
 * reports it must each be the other's best counterpart between the two articles, and the report must have a part of what
 * is quoted. Sentence by sentence, for a report seldom takes up a whole speech.
 * @param best the quotations of other articles that each quotation meets; what they have is not looked for again.
 */
export function findReports(
  text: StoryText,
  sayings: AlikeQuotations,
  best: readonly Map<number, Alikeness>[],
): QuotationReport[] {
  const pieces = readPieces(text, sayings);
  const measured = new Map<string, Measure>();
  const reports: QuotationReport[] = [];
  for (const [host, sentence] of eachCounterpart(text)) {
    for (const piece of pieces.get(host) ?? []) {
      const { id, article, role, words } = sentenceAt(sentence, text);
      if (role === 'title' || isQuotedIn(piece, sentence, text, sayings, best[piece.quotation])) continue;
      const key = `${piece.key} ${text.wordings.of[sentence]}`;
      const measure = measured.get(key) ?? measurePiece(piece.terms, termsOf(words, text), text);
      measured.set(key, measure);
      const said = measure.shared.filter((word) => !piece.names.has(word));
      if (isEnough(measure.score, said, thresholds.quotation.reported))
        reports.push({ quotation: piece.quotation, to: { article, sentences: [id] }, ...measure });
    }
  }
  return reports;
}

/** Every two sentences that are each other's best counterpart between their articles, either way round. */
function* eachCounterpart(text: StoryText): Generator<[number, number]> {
  for (const { likenesses } of eachArticlePair(text)) {
    const best = new Map<number, number>();
    for (const { a, b, score } of likenesses) {
      const [ofA, ofB] = [best.get(a) ?? score, best.get(b) ?? score];
      best.set(a, ofA).set(b, ofB);
      if (score < thresholds.related || score < ofA || score < ofB) continue;
      yield [a, b];
      yield [b, a];
    }
  }
}

/** What of each sentence is quoted, by the sentence's number. */
function readPieces(text: StoryText, { quotations }: AlikeQuotations): Map<number, Piece[]> {
  const pieces = new Map<number, Piece[]>();
  const known = new Map<string, Terms>();
  for (const [number, { quotation, sentences: touched, article }] of quotations.entries()) {
    const { passages, language } = articleAt(article, text).article;
    const passage = passages.find(({ id }) => id === quotation.passage);
    if (!passage) continue;
    const names = new Set(
      guessNames(passage, language).flatMap(({ start, end }) =>
        cutWords(passage.text.slice(start, end), language).map(({ folded }) => folded),
      ),
    );
    for (const sentence of touched) {
      const span = passage.sentences.find(({ id }) => id === sentenceAt(sentence, text).id);
      if (!span) continue;
      const [start, end] = [Math.max(0, span.start - quotation.start), Math.max(0, span.end - quotation.start)];
      const words = cutWords(quotation.text.slice(start, end), language);
      const key = words.map(({ folded }) => folded).join(' ');
      const terms = known.get(key) ?? termsOf(words, text);
      known.set(key, terms);
      pieces.set(sentence, [...(pieces.get(sentence) ?? []), { quotation: number, key, terms, names }]);
    }
  }
  return pieces;
}

/** Whether the sentence, or its article elsewhere, has the piece in quotation marks. */
function isQuotedIn(
  { quotation, terms }: Piece,
  sentence: number,
  text: StoryText,
  { quotations, terms: known }: AlikeQuotations,
  best: ReadonlyMap<number, Alikeness> = new Map(),
): boolean {
  const own = quotations[quotation]?.saying;
  for (const number of best.keys()) {
    const other = quotations[number];
    if (!other || other.article !== text.articleOf[sentence]) continue;
    if (other.saying === own || other.sentences.includes(sentence)) return true;
    const whole = known[other.saying];
    if (whole && measureShare(terms, whole, text) >= thresholds.mostOfQuotation) return true;
  }
  return false;
}

function measurePiece(piece: Terms, sentence: Terms, text: StoryText): Measure {
  const score = Math.round(measureShare(piece, sentence, text) * 10000) / 10000;
  return { score, shared: tellingWords(piece, sentence, text) };
}

interface Piece {
  quotation: number;
  /** Its words, to measure the same words once. */
  key: string;
  terms: Terms;
  /** Words that are names in its passage: reports of one event share them without quoting each other. */
  names: ReadonlySet<string>;
}

interface Measure {
  /** Share of the piece's information that the sentence has, 0–1. */
  score: number;
  shared: readonly string[];
}

export interface QuotationReport extends Measure {
  /** The quotation, by number. */
  quotation: number;
  to: { article: string; sentences: string[] };
}
