import { countBelow } from './token-index.ts';

/**
 * Chooses, of all the runs in which paragraphs stand in an original, those that keep the paragraphs' order, at most one
 * for each, with as many words as possible; so one paragraph that was moved does not displace all the others.
 * Heaviest increasing subsequence, with a Fenwick tree of the best chain that ends before each place.
 */
export function chooseRuns(runs: readonly Run[]): Run[] {
  const ends = [...new Set(runs.map(({ end }) => end))].toSorted((a, b) => a - b);
  const best: (Chain | undefined)[] = [];
  const byParagraph = Map.groupBy(runs, ({ paragraph }) => paragraph);
  for (const group of byParagraph.values()) {
    const chains = group.map((run) => {
      const before = heaviestUpTo(countBelow(ends, run.start + 1), best);
      return { run, before, weight: run.end - run.start + (before?.weight ?? 0) };
    });
    for (const chain of chains) enter(chain, countBelow(ends, chain.run.end) + 1, ends.length, best);
  }
  const chosen: Run[] = [];
  for (let chain = heaviestUpTo(ends.length, best); chain; chain = chain.before) chosen.push(chain.run);
  return takeEarliest(chosen.toReversed(), byParagraph);
}

/** Of a paragraph that stands there twice the first counts: what repeats it is the copy. */
function takeEarliest(chosen: Run[], byParagraph: Map<number, Run[]>): Run[] {
  let from = 0;
  return chosen.map((run) => {
    const earliest = byParagraph.get(run.paragraph)?.find(({ start }) => start >= from) ?? run;
    from = earliest.end;
    return earliest;
  });
}

function heaviestUpTo(position: number, best: (Chain | undefined)[]): Chain | undefined {
  let heaviest: Chain | undefined;
  for (let at = position; at > 0; at -= at & -at) {
    const chain = best[at];
    if (chain && chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
  }
  return heaviest;
}

function enter(chain: Chain, position: number, size: number, best: (Chain | undefined)[]): void {
  for (let at = position; at <= size; at += at & -at) {
    if (chain.weight > (best[at]?.weight ?? 0)) best[at] = chain;
  }
}

interface Chain {
  run: Run;
  before: Chain | undefined;
  weight: number;
}

/** Where a paragraph stands in one piece: token numbers, `end` exclusive. Given in the order of the paragraphs. */
export interface Run {
  paragraph: number;
  start: number;
  end: number;
}
