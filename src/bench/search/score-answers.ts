import type { AnswerByRule } from './brute-force.ts';
import type { AnswerOfPage } from './page-search.ts';

/**
 * Compares what the page found with what the rule finds: which articles answer and how far, how many passages, and, of the articles
 * that were read out, which passages.
 * @param ids ids of articles by their numbers.
 */
export function scoreAnswer(truth: AnswerByRule, found: AnswerOfPage, ids: readonly (string | undefined)[]): Score {
  const read = new Map(found.read.map(({ id, answering }) => [id, answering]));
  const placesIn = (passages: Iterable<[string, readonly string[]]>): string[] =>
    [...passages].flatMap(([article, some]) => some.map((id) => `${article}#${id}`));
  const wanted = new Set([
    `${[...truth.passages.values()].flat().length} passages`,
    ...[...truth.passages.keys()].map((id) => `passage ${id}`),
    ...truth.articles.map((id) => `article ${id}`),
    ...truth.some.map((id) => `some ${id}`),
    ...placesIn([...truth.passages].filter(([id]) => read.has(id))),
  ]);
  const got = new Set([
    `${found.passages} passages`,
    ...found.articles.map(({ article, tier }) => `${tier} ${ids[article] ?? article}`),
    ...placesIn([...read].filter(([id]) => truth.passages.has(id))),
  ]);
  return {
    wanted: wanted.size,
    found: got.size,
    right: wanted.intersection(got).size,
    missed: [...wanted.difference(got)],
    wrong: [...got.difference(wanted)],
  };
}

/** Whether a question was answered with all that is right and nothing else. */
export function isExact({ missed, wrong }: Score): boolean {
  return missed.length === 0 && wrong.length === 0;
}

/** The share that was found of what is right, and the share that is right of what was found; of nothing, all. */
export function sharesOf(scores: readonly Pick<Score, 'wanted' | 'found' | 'right'>[]): {
  recall: number;
  precision: number;
} {
  const sum = (of: 'wanted' | 'found' | 'right'): number => scores.reduce((all, score) => all + score[of], 0);
  return {
    recall: sum('wanted') === 0 ? 1 : sum('right') / sum('wanted'),
    precision: sum('found') === 0 ? 1 : sum('right') / sum('found'),
  };
}

/** How many things are right, were found, and both. */
export interface Score {
  wanted: number;
  found: number;
  right: number;
  missed: string[];
  wrong: string[];
}
