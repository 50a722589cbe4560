import type { Score } from './score-proposals.ts';

/** Prints a line of precision, recall and F1 with the counts behind them. */
export function printScore(what: string, { precision, recall, f1, right, proposed, wanted }: Score): void {
  console.log(
    `  ${what.padEnd(36)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right of ${proposed} proposed, ${wanted} wanted)`,
  );
}
