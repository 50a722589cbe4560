import type { QuotationProposals } from '../../collation/quotations/match-quotations.ts';
import type { QuotedPair } from './story-truth.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { sumScores, type Score } from './score-proposals.ts';

/**
 * Scores proposed counterparts of quotations. A proposal is right if any of the sentences it joins give one utterance; an
 * utterance in two articles is found if any proposal joins it there. Recall is told apart: where both articles have the
 * words in quotation marks, and where one reports them, which wording alone often cannot show.
 */
export function scoreQuotations(proposals: QuotationProposals, wanted: readonly QuotedPair[]): QuotationScores {
  const proposed = proposals.matches.map(({ a, to }) => {
    const { article = '', sentences = [] } = proposals.quotations[a] ?? {};
    return sentences.flatMap((from) =>
      to.sentences.map((sentence) => placePairKey(`${article}#${from}`, `${to.article}#${sentence}`)),
    );
  });
  const joined = new Set(proposed.flat());
  const right = proposed.filter((keys) => keys.some((key) => wanted.some((pair) => pair.keys.has(key)))).length;
  const foundOf = (isReported: boolean): Score => {
    const some = wanted.filter((pair) => pair.isReported === isReported);
    const found = some.filter(({ keys }) => [...keys].some((key) => joined.has(key))).length;
    return sumScores([{ right: found, proposed: found, wanted: some.length }]);
  };
  return {
    proposals: sumScores([{ right, proposed: proposed.length, wanted: proposed.length }]),
    marked: foundOf(false),
    reported: foundOf(true),
  };
}

export interface QuotationScores {
  /** Only its precision means anything. */
  proposals: Score;
  /** Only their recall means anything. */
  marked: Score;
  reported: Score;
}
