import type { AnswerByRule } from './brute-force.ts';

/** What a search has found, by ids, as the rule does. */
export type AnswerOfSearch = AnswerByRule;

/** How much of what is right was found, and how much of what was found is right: passages, and articles found as a whole. */
export function scoreAnswer(truth: AnswerByRule, found: AnswerOfSearch): Score {
  const [wanted, got] = [listPlaces(truth), listPlaces(found)];
  const right = [...got].filter((place) => wanted.has(place)).length;
  return { wanted: wanted.size, found: got.size, right };
}

/** Scores together. */
export function addScores(scores: Score[]): Score & { questions: number; exact: number } {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  return {
    questions: scores.length,
    exact: scores.filter(isExact).length,
    wanted: sum(({ wanted }) => wanted),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
  };
}

/** Whether a question was answered with all that is right and nothing else. */
export function isExact({ wanted, found, right }: Score): boolean {
  return wanted === right && found === right;
}

/** The share that was found of what is right, and the share that is right of what was found; of nothing, all. */
export function sharesOf({ wanted, found, right }: Score): { recall: number; precision: number } {
  return { recall: wanted === 0 ? 1 : right / wanted, precision: found === 0 ? 1 : right / found };
}

export interface Score {
  wanted: number;
  found: number;
  right: number;
}

function listPlaces({ passages, articles, some }: AnswerByRule): Set<string> {
  return new Set([
    ...[...passages].flatMap(([article, ids]) => ids.map((id) => `${article}#${id}`)),
    ...articles.map((article) => `whole ${article}`),
    ...some.map((article) => `some ${article}`),
  ]);
}
