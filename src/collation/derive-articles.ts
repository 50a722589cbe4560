import { findBridges, type JudgedPair } from './find-bridges.ts';
import { findStock, pairKey, type SharedText } from './find-stock.ts';
import { measureTaking, sumTaken, type TakenSentence, type Taking } from './measure-taking.ts';
import { eachArticlePair, keptBy, type ArticlePair, type StoryText } from './story-text.ts';
import { thresholds } from './thresholds.ts';

/**
 * Proposes for each pair of articles whether they are the same text, derived (one from the other or both from a third:
 * which, the words alone do not tell) or independent. Long quotations, names, stock text and a shared foot do not count.
 * The measure follows what text-reuse research does with passages (passim: Smith, Cordell and Mullen 2015), on sentences.
 */
export function deriveArticles(text: StoryText): Map<number, Derivation> {
  const takings = new Map<number, Taking>();
  for (const pair of eachArticlePair(text)) takings.set(pairKey(pair.a, pair.b), measureTaking(pair, text));
  const shared = findStock(text, takings);
  const judged: JudgedPair[] = [];
  for (const pair of eachArticlePair(text)) {
    const taking = takings.get(pairKey(pair.a, pair.b));
    if (taking) judged.push({ a: pair.a, b: pair.b, ...judgePair(pair, taking, shared, text) });
  }
  const bridges = findBridges(judged, text.articles.length);
  return new Map(
    judged.map(({ a, b, derivation }) => {
      const key = pairKey(a, b);
      const bridge = bridges.get(key);
      const by = bridge && text.articles[bridge.by]?.article.id;
      return [key, bridge && by !== undefined ? { ...derivation, relation: 'derived', byWayOf: by } : derivation];
    }),
  );
}

function judgePair(pair: ArticlePair, taking: Taking, shared: SharedText, text: StoryText): Judgement {
  const live = taking.taken.filter(({ a }) => !shared.stock.has(text.wordings.of[a] ?? -1));
  const taken = withoutFoot(live, pair, taking.sentences, shared, text);
  const { all, withoutBest } = sumTaken(taken);
  const score = withoutBest / Math.max(thresholds.fewSentences, taking.sentences);
  const kept = keptWords(pair, text);
  const isWhole =
    taking.sentences > 0 &&
    all >= thresholds.stock.mostOfShort * taking.sentences &&
    Math.max(kept.ofA, kept.ofB) >= thresholds.sameText;
  const relation =
    Math.min(kept.ofA, kept.ofB) >= thresholds.sameText
      ? 'same-text'
      : isWhole || score >= thresholds.derived
        ? 'derived'
        : 'independent';
  const derivation = {
    relation,
    score: round(taking.sentences === 0 ? 0 : all / taking.sentences),
    beyondBest: round(score),
    sentencesTaken: taken.length,
    sentences: taking.sentences,
    setAside: taking.taken.length - taken.length,
    kept,
  } as const;
  return { derivation, taken };
}

/**
 * Leaves out a run of the same sentences at the very end of both where next to nothing else is shared: a foot of notices.
 * If it is as long as half the article, only where a third article has it too.
 */
function withoutFoot(
  taken: TakenSentence[],
  { a, b }: ArticlePair,
  sentences: number,
  { carriers }: SharedText,
  text: StoryText,
): TakenSentence[] {
  const at = new Map(taken.map((one) => [one.a, one]));
  const foot = new Set<TakenSentence>();
  let [endA, endB] = [(text.articles[a]?.to ?? 0) - 1, (text.articles[b]?.to ?? 0) - 1];
  for (let one = at.get(endA); one && one.b === endB; one = at.get(--endA)) {
    foot.add(one);
    endB--;
  }
  const isCommon = [...foot].every((one) => (carriers[text.wordings.of[one.a] ?? -1] ?? 0) >= 3);
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
      kept += (share * ((text.sentences[one]?.words.length ?? 0) + (text.sentences[other]?.words.length ?? 0))) / 2;
  }
  const shareOf = (article: number): number =>
    round(Math.min(1, kept / Math.max(1, text.articles[article]?.words ?? 0)));
  return { ofA: shareOf(a), ofB: shareOf(b) };
}

function round(share: number): number {
  return Math.round(share * 10000) / 10000;
}

interface Judgement {
  derivation: Derivation;
  taken: TakenSentence[];
}

export interface Derivation {
  relation: 'same-text' | 'derived' | 'independent';
  /** Share of the shorter article's telling sentences taken over, 0–1. */
  score: number;
  /** The same without the best of them, of at least `fewSentences`: what the decision rests on. */
  beyondBest: number;
  sentencesTaken: number;
  sentences: number;
  /** Sentences alike that were not counted: stock text, or a foot both have. */
  setAside: number;
  /** Share of each article's words kept in sentences that are nearly the same. */
  kept: { ofA: number; ofB: number };
  /** The article that shows it, where the two share too little: both have the same sentences of its text. */
  byWayOf?: string;
}
