import { findStockText, articlePairKey, type SharedText } from './stock-text.ts';
import { measureCopying, sumCopied, type CopiedSentence, type Copying } from './measure-copying.ts';
import { eachArticlePair, keptBy, type ArticlePair, type StoryText } from '../story-text.ts';
import { thresholds } from '../thresholds.ts';
import { must } from '../../text/must.ts';
import { articleAt, sentenceAt, wordingOfSentence } from '../at-number.ts';

/**
 * Proposes for each pair of articles whether they are the same text, derived (one from the other or both from a third:
 * which, the words alone do not tell) or independent. Long quotations, names, stock text and a shared foot do not count.
 * The measure follows what text-reuse research does with passages (passim: Smith, Cordell and Mullen 2015), on sentences.
 */
export function deriveArticles(text: StoryText): Map<number, Derivation> {
  const copyings = new Map<number, Copying>();
  for (const pair of eachArticlePair(text)) copyings.set(articlePairKey(pair.a, pair.b), measureCopying(pair, text));
  const shared = findStockText(text, copyings);
  const derivations = new Map<number, Derivation>();
  for (const pair of eachArticlePair(text)) {
    const key = articlePairKey(pair.a, pair.b);
    const copying = copyings.get(key);
    if (copying) derivations.set(key, judgePair(pair, copying, shared, text));
  }
  return derivations;
}

function judgePair(pair: ArticlePair, copying: Copying, shared: SharedText, text: StoryText): Derivation {
  const live = copying.taken.filter(({ a }) => !shared.stock.has(wordingOfSentence(a, text)));
  const taken = withoutFoot(live, pair, copying.sentences, shared, text);
  const { all, withoutBest } = sumCopied(taken);
  const shareOf = (sum: number): number => round(sum / Math.max(1, copying.sentences));
  const [score, beyondBest] = [shareOf(all), shareOf(withoutBest)];
  const kept = keptWords(pair, text);
  const verbatim = taken.filter(
    ({ share, pair: number }) => share === 1 && keptBy(number, text) >= thresholds.nearVerbatim,
  );
  const isDerived =
    verbatim.length >= thresholds.derived.verbatim ||
    (score >= thresholds.derived.all && beyondBest >= thresholds.derived.beyondBest);
  const relation =
    Math.min(kept.ofA, kept.ofB) >= thresholds.sameText ? 'same-text' : isDerived ? 'derived' : 'independent';
  return {
    relation,
    score,
    beyondBest,
    sentencesTaken: taken.length,
    sentences: copying.sentences,
    setAside: copying.taken.length - taken.length,
    kept,
  };
}

/**
 * Leaves out a run of the same sentences at the very end of both where next to nothing else is shared: a foot of notices.
 * If it is as long as half the article, only where a third article has it too.
 */
function withoutFoot(
  taken: CopiedSentence[],
  { a, b }: ArticlePair,
  sentences: number,
  { carriers }: SharedText,
  text: StoryText,
): CopiedSentence[] {
  const at = new Map(taken.map((one) => [one.a, one]));
  const foot = new Set<CopiedSentence>();
  let [endA, endB] = [articleAt(a, text).to - 1, articleAt(b, text).to - 1];
  for (let one = at.get(endA); one && one.b === endB; one = at.get(--endA)) {
    foot.add(one);
    endB--;
  }
  const isCommon = [...foot].every(
    (one) => must(carriers[wordingOfSentence(one.a, text)], 'every wording has its carriers counted') >= 3,
  );
  const isFoot =
    taken.length - foot.size <= 1 && (foot.size * 2 < sentences || (isCommon && sentences - foot.size >= 3));
  return isFoot ? taken.filter((one) => !foot.has(one)) : taken;
}

/** Share of each article's words that stand, in order, in sentences of the other that are nearly the same; one to one. */
function keptWords({ a, b, likenesses }: ArticlePair, text: StoryText): { ofA: number; ofB: number } {
  const used = new Set<number>();
  let kept = 0;
  for (const { a: one, b: other, pair, score } of likenesses) {
    if (score < thresholds.nearVerbatim / 2) break;
    if (used.has(one) || used.has(other)) continue;
    used.add(one).add(other);
    const share = keptBy(pair, text);
    if (share >= thresholds.nearVerbatim)
      kept += (share * (sentenceAt(one, text).words.length + sentenceAt(other, text).words.length)) / 2;
  }
  const shareOf = (article: number): number => round(Math.min(1, kept / Math.max(1, articleAt(article, text).words)));
  return { ofA: shareOf(a), ofB: shareOf(b) };
}

function round(share: number): number {
  return Math.round(share * 10000) / 10000;
}

export interface Derivation {
  relation: 'same-text' | 'derived' | 'independent';
  /** Share of the shorter article's telling sentences taken over, 0–1. */
  score: number;
  /** The same without the best of them, which may be a formula. */
  beyondBest: number;
  sentencesTaken: number;
  sentences: number;
  /** Sentences alike that were not counted: stock text, or a foot both have. */
  setAside: number;
  /** Share of each article's words kept in sentences that are nearly the same. */
  kept: { ofA: number; ofB: number };
}
