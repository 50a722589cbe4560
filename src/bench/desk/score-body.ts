/**
 * How much of a body was found, and how much of what was found belongs to it, as the article extraction benchmark of
 * Scrapinghub counts: runs of four words as a bag, each page counting as much as any other.
 * @see https://github.com/scrapinghub/article-extraction-benchmark
 */
export function scoreBody(found: string, truth: string): Score {
  const [a, b] = [runsOf(found), runsOf(truth)];
  let common = 0;
  for (const [run, times] of a.counts) common += Math.min(times, b.counts.get(run) ?? 0);
  if (a.all === 0 && b.all === 0) return { precision: 1, recall: 1 };
  return { precision: a.all === 0 ? 0 : common / a.all, recall: b.all === 0 ? 0 : common / b.all };
}

/** The scores of several pages: means of precision and recall, and F1 of the means. */
export function meanOf(scores: readonly Score[]): Score & { f1: number } {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [precision, recall] = [mean(scores.map((one) => one.precision)), mean(scores.map((one) => one.recall))];
  return { precision, recall, f1: f1Of({ precision, recall }) };
}

/** The harmonic mean of precision and recall. */
export function f1Of({ precision, recall }: Score): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Of a text with fewer words, that text. */
function runsOf(text: string): { counts: Map<string, number>; all: number } {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const runs =
    words.length < size
      ? [words.join(' ')].filter((run) => run !== '')
      : words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  return { counts, all: runs.length };
}

const size = 4;

export interface Score {
  precision: number;
  recall: number;
}
