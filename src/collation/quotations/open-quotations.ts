import { matchQuotations, type QuotationProposals } from './match-quotations.ts';
import { placePairKey } from '../pair-key.ts';
import type { CollatedArticle } from '../sentences/collated-sentences.ts';
import { must } from '../../text/must.ts';

/**
 * The quotations of a story that a program takes for one utterance and on which nobody has decided: no recorded
 * quotation has wordings in both places, and no editor has refused the pair.
 * @param recorded for each recorded quotation where its wordings stand, as `article-id#p3s2`.
 * @param refused the keys of refused pairs.
 * @param proposals what a program takes for one utterance, where that is known.
 */
export function findOpenQuotations(
  articles: readonly CollatedArticle[],
  recorded: readonly (readonly string[])[],
  refused: ReadonlySet<string>,
  { quotations, matches }: QuotationProposals = matchQuotations(articles),
): QuotationPair[] {
  const texts = readTexts(articles);
  const together = recorded.map((places) => new Set(places.map(passageOf)));
  return matches.flatMap(({ a, b, to, form, score, shared }) => {
    const quotation = quotations[a];
    const [first, second] = [quotation?.sentences[0], to.sentences[0]];
    if (!quotation || !first || !second) return [];
    const pair = { a: `${quotation.article}#${first}`, b: `${to.article}#${second}` };
    const isRecorded = together.some((places) => places.has(passageOf(pair.a)) && places.has(passageOf(pair.b)));
    if (isRecorded || refused.has(placePairKey(pair.a, pair.b))) return [];
    const reported = to.sentences
      .map((sentence) => must(texts.get(`${to.article}#${sentence}`), 'a counterpart has sentences of the story'))
      .join(' ');
    return [
      {
        ...pair,
        aWords: quotation.text,
        bWords: (b === undefined ? undefined : quotations[b]?.text) ?? reported,
        form,
        score,
        shared: shared.slice(0, 8),
      },
    ];
  });
}

function readTexts(articles: readonly CollatedArticle[]): Map<string, string> {
  return new Map(
    articles.flatMap(({ id, passages }) =>
      passages.flatMap(({ text, sentences }) =>
        sentences.map((one) => [`${id}#${one.id}`, text.slice(one.start, one.end)] as const),
      ),
    ),
  );
}

/** Editors cite now a sentence, now its whole passage. */
function passageOf(place: string): string {
  return place.replace(/s\d+$/, '');
}

/** Two places that a program takes for wordings of one utterance. */
export interface QuotationPair {
  /** Where the first stands, in quotation marks: `article-id#p3s2`. */
  a: string;
  aWords: string;
  b: string;
  bWords: string;
  /** Whether the second stands in quotation marks too, or reports. */
  form: 'direct' | 'indirect';
  /** Share of the quotation’s information that the other has, 0–1. */
  score: number;
  shared: string[];
}
