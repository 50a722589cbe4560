import { findReports } from './find-reports.ts';
import { findAlikeQuotations, type Alikeness, type AlikeQuotations } from './alike-quotations.ts';
import type { CollatedArticle } from '../sentences/collated-sentences.ts';
import type { Quotation } from './quotations-of-article.ts';
import { compareText } from '../../text/compare-text.ts';
import { prepareStoryTexts, type StoryText } from '../story-text.ts';
import { must } from '../../text/must.ts';

/**
 * Proposes for each quotation of a story its best counterpart in every other article of its language: another quotation
 * (`direct`), and the sentences that report without marks what no such quotation has (`indirect`). A pair of quotations
 * comes once.
 * @param texts the articles as they are compared, where somebody has read them so before.
 */
export function matchQuotations(
  articles: readonly CollatedArticle[],
  texts: readonly StoryText[] = prepareStoryTexts(articles),
): QuotationProposals {
  const quotations: Quotation[] = [];
  const matches: QuotationMatch[] = [];
  for (const text of texts) {
    const sayings = findAlikeQuotations(text);
    const first = quotations.length;
    for (const { quotation } of sayings.quotations) quotations.push(quotation);
    const best = findBest(sayings);
    for (const [a, counterparts] of best.entries()) {
      for (const [b, { score, shared }] of counterparts) {
        const isBack = best[b]?.has(a) === true;
        if (b < a && isBack) continue;
        const { article, sentences } = must(sayings.quotations[b], 'a counterpart is a quotation').quotation;
        matches.push({ a: first + a, b: first + b, to: { article, sentences }, form: 'direct', score, shared });
      }
    }
    for (const { quotation, ...report } of findReports(text, sayings, best))
      matches.push({ a: first + quotation, form: 'indirect', ...report });
  }
  return { quotations, matches: matches.toSorted(inOrder) };
}

/** For each quotation the one most like it in every other article that has any. */
function findBest({ quotations, holders, alike, standAlike }: AlikeQuotations): Map<number, Alikeness>[] {
  return quotations.map(({ article: own, saying }, a) => {
    const best = new Map<number, { number: number; alikeness: Alikeness }>();
    for (const [other, alikeness] of must(alike[saying], 'every saying has those like it')) {
      for (const number of must(holders[other], 'every saying has its quotations')) {
        const { article } = must(quotations[number], 'what holds a saying is a quotation');
        if (alikeness.isWord && !standAlike(a, number)) continue;
        if (article !== own && alikeness.closeness > (best.get(article)?.alikeness.closeness ?? 0))
          best.set(article, { number, alikeness });
      }
    }
    return new Map([...best.values()].map(({ number, alikeness }) => [number, alikeness]));
  });
}

function inOrder(x: QuotationMatch, y: QuotationMatch): number {
  return (
    x.a - y.a ||
    compareText(x.to.article, y.to.article) ||
    compareText(x.form, y.form) ||
    compareText(x.to.sentences.join(' '), y.to.sentences.join(' '))
  );
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
  shared: readonly string[];
}
