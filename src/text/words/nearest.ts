import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to one that was mistyped, for “did you mean …?”; nothing if none is near
 * (more than a third of the letters differ, or all of them).
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(Math.ceil(word.length / 3) + 1, word.length);
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
