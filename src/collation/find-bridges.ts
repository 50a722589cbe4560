import type { Derivation } from './derive-articles.ts';
import { pairKey } from './find-stock.ts';
import { sumTaken, type TakenSentence } from './measure-taking.ts';
import { thresholds } from './thresholds.ts';

/**
 * Finds the pairs of articles that are derived by way of a third: two rewordings of one text may share too few words, yet
 * each has the same sentences of it. Following sentences, not articles, keeps the sources of a composite apart, as
 * clusters of passages do (passim: Smith, Cordell and Mullen 2015). One step only, so that nothing spreads.
 * @returns by pair of articles, as `pairKey` numbers them.
 */
export function findBridges(judged: readonly JudgedPair[], articles: number): Map<number, Bridge> {
  const related: Map<number, Map<number, number>>[] = Array.from({ length: articles }, () => new Map());
  const open = new Map<number, number>();
  for (const { a, b, derivation, taken } of judged) {
    if (derivation.relation === 'independent') open.set(pairKey(a, b), derivation.sentences);
    else {
      related[a]?.set(b, new Map(taken.map((one) => [one.a, one.share])));
      related[b]?.set(a, new Map(taken.map((one) => [one.b, one.share])));
    }
  }
  const bridges = new Map<number, Bridge>();
  for (const [by, copies] of related.entries()) {
    const known = [...copies].toSorted(([x], [y]) => x - y);
    for (const [index, [a, ofA]] of known.entries()) {
      for (const [b, ofB] of known.slice(index + 1)) {
        const sentences = open.get(pairKey(a, b));
        if (sentences === undefined) continue;
        const both = [...ofA].map(([sentence, share]) => ({ share: Math.min(share, ofB.get(sentence) ?? 0) }));
        const score = sumTaken(both).withoutBest / Math.max(1, sentences);
        if (score >= thresholds.derived && score > (bridges.get(pairKey(a, b))?.score ?? 0))
          bridges.set(pairKey(a, b), { by, score });
      }
    }
  }
  return bridges;
}

/** Two articles by number and what was found of them. */
export interface JudgedPair {
  a: number;
  b: number;
  derivation: Derivation;
  taken: readonly TakenSentence[];
}

export interface Bridge {
  /** The third article, by number. */
  by: number;
  score: number;
}
