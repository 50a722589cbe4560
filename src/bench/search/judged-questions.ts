import { readFileSync } from 'node:fs';

/** Reads questions whose answers people have judged: one JSON record a line, `question` and `relevant`, ids of articles with grades. */
export function readJudged(file: string): JudgedQuestion[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line): JudgedQuestion => JSON.parse(line));
}

/**
 * How near the first ten articles are to the best ten there could be: the gain of each by its grade, less the further down it stands.
 * @see Järvelin and Kekäläinen, Cumulated Gain-Based Evaluation of IR Techniques, 2002
 */
export function rateRanking(ranked: readonly string[], { relevant }: JudgedQuestion): number {
  const best = gainOf(Object.values(relevant).toSorted((a, b) => b - a));
  return best === 0 ? 0 : gainOf(ranked.map((id) => relevant[id] ?? 0)) / best;
}

function gainOf(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
}

/** A question and the grades of the articles that are worth reading for it. */
export interface JudgedQuestion {
  question: string;
  relevant: Record<string, number>;
}
