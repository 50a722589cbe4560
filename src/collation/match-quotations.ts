import { findOverlaps } from './find-overlaps.ts';
import { readQuotations, type Quotation } from './read-quotations.ts';
import { readSentences, type CollatedArticle } from './read-sentences.ts';
import { languageOf, type Word } from './read-words.ts';
import { compareUnits } from './story-text.ts';
import { thresholds } from './thresholds.ts';

/**
 * Proposes for each quotation of a story its best counterpart in every other article of its language: another quotation
 * (`direct`) or, failing that, a sentence that reports it without marks (`indirect`). A pair of quotations comes once.
 */
export function matchQuotations(articles: readonly CollatedArticle[]): QuotationProposals {
  const quotations: Quotation[] = [];
  const matches: QuotationMatch[] = [];
  const languages = [...new Set(articles.map(({ language }) => languageOf(language)))].toSorted(compareUnits);
  for (const language of languages) {
    const same = articles
      .filter((one) => languageOf(one.language) === language)
      .toSorted((a, b) => compareUnits(a.id, b.id));
    const sources = readSources(same);
    const first = quotations.length;
    quotations.push(...sources.flatMap(({ quotation }) => quotation ?? []));
    const overlaps = findOverlaps(sources.map(({ words }) => words));
    for (const [number, source] of sources.entries()) {
      if (!source.quotation) break;
      for (const { target, score, shared } of bestOf(number, sources, overlaps)) {
        const other = sources[target];
        if (!other) continue;
        const match = {
          a: first + number,
          to: { article: other.article, sentences: other.sentences },
          score: round(score),
          shared,
        };
        if (!other.quotation) matches.push({ ...match, form: 'indirect' });
        else if (number < target || !bestOf(target, sources, overlaps).some((back) => back.target === number))
          matches.push({ ...match, b: first + target, form: 'direct' });
      }
    }
  }
  return { quotations, matches };
}

/** In every other article the best quotation that is enough alike, else the best sentence. */
function bestOf(number: number, sources: Source[], overlaps: ReturnType<typeof findOverlaps>): Counterpart[] {
  const source = sources[number];
  const best = new Map<string, Counterpart & { isDirect: boolean; closeness: number }>();
  for (const { target, share, ofTarget } of overlaps.of(number)) {
    const other = sources[target];
    if (!source || !other || other.article === source.article) continue;
    const isDirect = other.quotation !== undefined;
    const isFragment = Math.min(other.words.length, source.words.length) <= 2;
    const score = isDirect ? (isFragment ? Math.min(share, ofTarget) : Math.max(share, ofTarget)) : share;
    const closeness = share + ofTarget;
    if (score < (isDirect ? thresholds.quotation.direct : thresholds.quotation.indirect)) continue;
    const known = best.get(other.article);
    if (known && (known.isDirect !== isDirect ? known.isDirect : known.closeness >= closeness)) continue;
    const shared = overlaps.shared(number, target);
    if (!isDirect && shared.length < thresholds.quotation.sharedWords) continue;
    best.set(other.article, { target, score, shared, isDirect, closeness });
  }
  return [...best.values()].toSorted((x, y) => x.target - y.target);
}

/** Quotations first, then sentences of the running text. */
function readSources(articles: CollatedArticle[]): Source[] {
  const quoted = articles.flatMap((article) =>
    readQuotations(article).map(({ quotation, words }) => ({
      article: article.id,
      sentences: quotation.sentences,
      words,
      quotation,
    })),
  );
  const told = articles.flatMap((article) =>
    readSentences(article)
      .filter(({ role }) => role !== 'title')
      .map(({ id, words }) => ({ article: article.id, sentences: [id], words })),
  );
  return [...quoted, ...told];
}

function round(share: number): number {
  return Math.round(share * 10000) / 10000;
}

interface Source {
  article: string;
  sentences: string[];
  words: Word[];
  quotation?: Quotation;
}

interface Counterpart {
  target: number;
  score: number;
  shared: string[];
}

export interface QuotationProposals {
  quotations: Quotation[];
  matches: QuotationMatch[];
}

export interface QuotationMatch {
  /** The quotation, by its place in `quotations`. */
  a: number;
  /** Its counterpart, where that stands in quotation marks too. */
  b?: number;
  to: { article: string; sentences: string[] };
  form: 'direct' | 'indirect';
  /** Share of the quotation's information that the counterpart has (of the shorter one, where both are quotations), 0–1. */
  score: number;
  /** Words in common, as folded, in the order of the quotation. */
  shared: string[];
}
