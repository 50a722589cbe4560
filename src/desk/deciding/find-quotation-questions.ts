import { placeOf } from '../../collation/decided-pairs.ts';
import { findOpenQuotations } from '../../collation/quotations/open-quotations.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { compareText } from '../../text/compare-text.ts';
import { thresholds } from '../../collation/thresholds.ts';
import { gatherTies, type Tie } from './gather-ties.ts';
import type { StoryAtDesk, StoryDecisions } from './load-story.ts';
import { must } from '../../text/must.ts';

/** Asks which quotations are wordings of one utterance, a group at a time: what most articles have comes first. */
export function findQuotationQuestions({ articles }: StoryAtDesk, { quotations }: StoryDecisions): QuotationQuestions {
  const recorded = (quotations.quotations ?? []).map(({ wordings }) => wordings.map(({ at }) => placeOf(at)));
  const refused = new Set((quotations.rejected ?? []).map(({ a, b }) => placePairKey(placeOf(a), placeOf(b))));
  const ties = new Map<string, Tie>();
  const wordings = new Map<string, QuotedWords>();
  for (const pair of findOpenQuotations(articles, recorded, refused)) {
    const { a, b, score, form } = pair;
    if (!wordings.has(a) || form === 'direct') wordings.set(a, { at: a, words: pair.aWords, isReported: false });
    if (!wordings.has(b)) wordings.set(b, { at: b, words: pair.bWords, isReported: form === 'indirect' });
    if ((ties.get(placePairKey(a, b))?.score ?? 0) < score) ties.set(placePairKey(a, b), { a, b, score });
  }
  const wordingAtPlace = (at: string): QuotedWords => must(wordings.get(at), 'every place that is tied has words');
  const groups = gatherTies([...ties.values()], thresholds.group, (a, b) => refused.has(placePairKey(a, b)));
  const groupOf = new Map(groups.flatMap(({ members }, number) => members.map((at) => [at, number] as const)));
  return {
    groups: groups
      .map(({ members, score }) => ({ wordings: members.map(wordingAtPlace), score }))
      .toSorted(
        (x, y) => y.wordings.length - x.wordings.length || y.score - x.score || compareText(firstOf(x), firstOf(y)),
      ),
    waiting: [...ties.values()].filter(({ a, b }) => !groupOf.has(a) || groupOf.get(a) !== groupOf.get(b)).length,
  };
}

function firstOf({ wordings }: QuotationQuestion): string {
  return must(wordings[0], 'every question is about a wording').at;
}

/** Whether places are wordings of one utterance. */
export interface QuotationQuestion {
  wordings: QuotedWords[];
  /** That of the weakest tie that holds them together. */
  score: number;
}

interface QuotedWords {
  /** Where it stands, `article-id#p3s2`. */
  at: string;
  words: string;
  /** Whether it stands there without quotation marks. */
  isReported: boolean;
}

interface QuotationQuestions {
  groups: QuotationQuestion[];
  /** How many more ties wait for others to be decided. */
  waiting: number;
}
