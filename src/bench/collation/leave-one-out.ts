import { collateStory } from '../../collation/collate.ts';
import type { LinkLimits } from '../../collation/sentences/link-sentences.ts';
import type { StoryTruth } from './story-truth.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { scoreProposals, sumScores, type Score } from './score-proposals.ts';

/**
 * How well the links are found where the thresholds were set without the pair of articles they are found in: for each
 * pair the limits that do best on all others (of equals the middle one), and the counts of all pairs left out together.
 */
export function leaveOnePairOut({ articles, reuse, open }: StoryTruth): { score: Score; chosen: LinkLimits[] } {
  const pairs = articles.flatMap(({ id }, index) =>
    articles.slice(index + 1).map((other) => placePairKey(id, other.id)),
  );
  const trials = grid.map((limits) => {
    const links = collateStory(articles, limits).links.filter(({ relation }) => relation !== 'related');
    const keys = links.map(({ a, b }) => placePairKey(`${a.article}#${a.sentence}`, `${b.article}#${b.sentence}`));
    return pairs.map((pair) => {
      const within = (key: string): boolean =>
        placePairKey(...(key.split(' ').map((place) => place.split('#')[0] ?? '') as [string, string])) === pair;
      return scoreProposals(keys.filter(within), new Set([...reuse].filter(within)), open);
    });
  });
  const left = pairs.map((_, out) => {
    const scores = trials.map((trial) => sumScores(trial.filter((_score, pair) => pair !== out)).f1);
    const best = Math.max(...scores);
    const equals = scores.flatMap((score, index) => (score === best ? [index] : []));
    const middle = {
      link: median(equals.map((index) => grid[index]?.link ?? 0)),
      linkInFamily: median(equals.map((index) => grid[index]?.linkInFamily ?? 0)),
    };
    const nearest = equals.toSorted((x, y) => distance(grid[x], middle) - distance(grid[y], middle) || x - y)[0] ?? 0;
    return { score: trials[nearest]?.[out], limits: grid[nearest] };
  });
  return {
    score: sumScores(left.flatMap(({ score }) => score ?? [])),
    chosen: left.flatMap(({ limits }) => limits ?? []),
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function distance(a: LinkLimits | undefined, b: LinkLimits): number {
  return a ? Math.abs(a.link - b.link) + Math.abs(a.linkInFamily - b.linkInFamily) : Infinity;
}

const steps = (from: number, to: number): number[] =>
  Array.from({ length: Math.round((to - from) / 0.02) + 1 }, (_, step) => Math.round((from + step * 0.02) * 100) / 100);
const grid: LinkLimits[] = steps(0.3, 0.6).flatMap((link) =>
  steps(0.15, 0.45).map((linkInFamily) => ({ link, linkInFamily })),
);
