import type { Word } from '../sentences/cut-words.ts';
import type { StoryText } from '../story-text.ts';
import { thresholds } from '../thresholds.ts';
import { gramsOf, stemsOf } from '../sentences/weigh-terms.ts';
import { must } from '../../text/must.ts';

/**
 * The share of one text's information that another has: mean of stems and character 4-grams, weighed as in the story's
 * sentences, 0–1. Unlike a cosine it does not mind a short quotation in a long sentence.
 */
export function measureShare(of: Terms, within: Terms, { wordings: { stems, grams } }: StoryText): number {
  return (
    (shareOf(of.stemSet, within.stemSet, stems.information) + shareOf(of.gramSet, within.gramSet, grams.information)) /
    2
  );
}

/** The terms of a stretch of words, by the numbers they have among the story's sentences. */
export function termsOf(words: readonly Word[], { wordings: { stems, grams } }: StoryText): Terms {
  const numbered = stemsOf(words).map((stem) => stems.numbers.get(stem) ?? -1);
  const known = numbered.filter((stem) => stem !== -1);
  return {
    words,
    numbered,
    stems: Int32Array.from(known),
    stemSet: new Set(known),
    gramSet: new Set(gramsOf(words).flatMap((gram) => grams.numbers.get(gram) ?? [])),
  };
}

/** The words of one text that another has and that tell something. */
export function tellingWords(of: Terms, within: Terms, { wordings: { stems } }: StoryText): string[] {
  const words = of.words.filter((_, at) => {
    const stem = must(of.numbered[at], 'every word has a stem');
    return within.stemSet.has(stem) && must(stems.information[stem], isWeighed) >= thresholds.telling;
  });
  return [...new Set(words.map(({ folded }) => folded))];
}

/** Whether a share of a quotation's information is enough, given the telling words in common: a word or two may be chance. */
export function isEnough(
  share: number,
  shared: readonly string[],
  steps: readonly { words: number; share: number }[],
): boolean {
  return steps.some((step) => shared.length >= step.words && share >= step.share);
}

const isWeighed = 'every term of a story is weighed';

function shareOf(of: ReadonlySet<number>, within: ReadonlySet<number>, information: Float64Array): number {
  let [shared, all] = [0, 0];
  for (const term of of) {
    const weight = must(information[term], isWeighed);
    all += weight;
    if (within.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

export interface Terms {
  words: readonly Word[];
  /** The stem of each word; -1 where no sentence has it. */
  numbered: readonly number[];
  /** Those that are known, in order. */
  stems: Int32Array;
  stemSet: ReadonlySet<number>;
  gramSet: ReadonlySet<number>;
}
