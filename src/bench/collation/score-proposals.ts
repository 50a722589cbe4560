/** Precision, recall and F1 of proposals against a truth; keys that are open (neither right nor wrong) do not count. */
export function scoreProposals(
  proposed: Iterable<string>,
  truth: ReadonlySet<string>,
  open: ReadonlySet<string> = new Set(),
): Score {
  const counted = [...new Set(proposed)].filter((key) => truth.has(key) || !open.has(key));
  return sumScores([countsOf(counted.filter((key) => truth.has(key)).length, counted.length, truth.size)]);
}

/** Adds up the counts of several scores. */
export function sumScores(scores: readonly Counts[]): Score {
  const sum = (of: (one: Counts) => number): number => scores.reduce((total, one) => total + of(one), 0);
  return countsOf(
    sum(({ right }) => right),
    sum(({ proposed }) => proposed),
    sum(({ wanted }) => wanted),
  );
}

function countsOf(right: number, proposed: number, wanted: number): Score {
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  return {
    right,
    proposed,
    wanted,
    precision: share(proposed),
    recall: share(wanted),
    f1: proposed + wanted === 0 ? 1 : (2 * right) / (proposed + wanted),
  };
}

export interface Counts {
  right: number;
  proposed: number;
  wanted: number;
}

/** Shares, 0–1. */
export interface Score extends Counts {
  precision: number;
  recall: number;
  f1: number;
}
