import type { ArticlePair, Likeness, StoryText } from '../story-text.ts';
import { thresholds } from '../thresholds.ts';
import { must } from '../../text/must.ts';
import { articleAt, sentenceAt, wordingOfSentence } from '../at-number.ts';

/**
 * How much of its own wording the shorter of two articles has in common with the other, sentence by sentence, one to
 * one: what the two say in the same words in the same order, beyond what independent reports of one event have in common.
 */
export function measureCopying(pair: ArticlePair, text: StoryText): Copying {
  const [countA, countB] = [countTelling(pair.a, text), countTelling(pair.b, text)];
  const ranked = pair.likenesses
    .filter(({ a, b }) => isTelling(a, text) && isTelling(b, text))
    .map((likeness) => ({
      likeness,
      inOrder: must(text.ownInOrder[likeness.pair], 'what every pair of wordings shares is measured'),
    }))
    .filter(({ inOrder }) => inOrder > thresholds.chance)
    .toSorted(
      (x, y) =>
        y.inOrder - x.inOrder ||
        y.likeness.score - x.likeness.score ||
        x.likeness.a - y.likeness.a ||
        x.likeness.b - y.likeness.b,
    );
  const used = new Set<number>();
  const taken: CopiedSentence[] = [];
  for (const { likeness, inOrder } of ranked) {
    if (used.has(likeness.a) || used.has(likeness.b)) continue;
    used.add(likeness.a).add(likeness.b);
    const whole = Math.min(ownInformation(likeness.a, text), ownInformation(likeness.b, text));
    taken.push({ ...likeness, share: Math.min(1, (inOrder - thresholds.chance) / (thresholds.takenOver * whole)) });
  }
  return { taken, sentences: Math.min(countA, countB) };
}

/** What of the sentences taken counts in all, and without the best of them: one sentence alike may be a formula. */
export function sumCopied(taken: readonly Pick<CopiedSentence, 'share'>[]): { all: number; withoutBest: number } {
  let [all, best] = [0, 0];
  for (const { share } of taken) {
    all += share;
    best = Math.max(best, share);
  }
  return { all, withoutBest: all - best };
}

/** Sentences of the running text with enough words of their own to tell whether they were taken over. */
function isTelling(sentence: number, text: StoryText): boolean {
  const role = sentenceAt(sentence, text).role;
  return role !== 'title' && role !== 'caption' && ownInformation(sentence, text) > thresholds.chance;
}

function countTelling(article: number, text: StoryText): number {
  const { from, to } = articleAt(article, text);
  let count = 0;
  for (let sentence = from; sentence < to; sentence++) if (isTelling(sentence, text)) count++;
  return count;
}

function ownInformation(sentence: number, text: StoryText): number {
  return must(text.ownWeight[wordingOfSentence(sentence, text)], 'every wording is weighed');
}

export interface CopiedSentence extends Likeness {
  /** From 0 (no more than chance) to 1 (the sentence was taken over). */
  share: number;
}

export interface Copying {
  taken: CopiedSentence[];
  /** How many telling sentences the shorter article has. */
  sentences: number;
}
