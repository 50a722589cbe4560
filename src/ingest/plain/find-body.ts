import { isSentenceLike, wordsIn } from './sentence-like.ts';
import type { Unit } from './unit.ts';

/**
 * Finds where the article's body begins and ends: the stretch that has the most sentences in it and the least of anything else,
 * after the largest-sum stretch of J. Bentley's “Programming Pearls” (1984), as pages have been cut since A. Finn's body text
 * extraction (2001). A single sentence below a menu or a form does not reach over it.
 * @returns the numbers of the first unit and of that after the last; of a text without a sentence, the whole.
 */
export function findBody(units: readonly Unit[]): { from: number; to: number } {
  let best = { from: 0, to: 0, sum: 0 };
  let open = { from: 0, sum: 0 };
  for (const [index, unit] of units.entries()) {
    if (open.sum <= 0) open = { from: index, sum: 0 };
    open.sum += weigh(unit);
    if (open.sum > best.sum) best = { from: open.from, to: index + 1, sum: open.sum };
  }
  return best.sum > 0 ? { from: best.from, to: best.to } : { from: 0, to: units.length };
}

function weigh({ text, found }: Unit): number {
  if (found) return passing.has(found.as) ? 0 : -apart;
  return isSentenceLike(text) ? Math.min(wordsIn(text), 60) : -2;
}

/** What stands in the middle of articles and says nothing on where they end. */
const passing = new Set(['advertisement', 'caption', 'repetition', 'dateline', 'place', 'byline', 'teaser', 'control']);
/** Words of sentences it takes to reach over one line of a menu or a notice. */
const apart = 12;
