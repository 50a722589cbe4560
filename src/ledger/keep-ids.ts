import { countedLetters } from '../text/parts.ts';
import type { Passage } from '../text/passages.ts';
import { tokenize } from '../text/words/tokenize.ts';

/**
 * Which id each caption and body passage of a new version has: the one it had in the version before, known by its words,
 * or by most of them; else the next number never used. Of the other parts there is one each.
 * @param used every id that any version of the article has had.
 */
export function keepIds(before: readonly Passage[], after: readonly Passage[], used: readonly string[]): string[] {
  return countedLetters.flatMap((letter) => {
    const ofKind = (passages: readonly Passage[]): Passage[] =>
      passages.filter(({ id }) => numbered.exec(id)?.[1] === letter);
    const highest = Math.max(0, ...used.filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(1)) || 0));
    let next = highest;
    return matchPassages(ofKind(before), ofKind(after)).map((id) => id ?? `${letter}${(next += 1)}`);
  });
}

/** For each new passage the id of the old one it continues: the same words first, wherever they stand, then most of them. */
function matchPassages(before: Passage[], after: Passage[]): (string | undefined)[] {
  const free = new Set(before.map(({ id, text }) => ({ id, text, words: countWords(text) })));
  const take = (found: { id: string; text: string; words: Map<string, number> } | undefined): string | undefined => {
    if (found) free.delete(found);
    return found?.id;
  };
  const same = after.map(({ text }) => take([...free].find((one) => one.text === text)));
  return after.map(({ text }, index) => {
    if (same[index] !== undefined || free.size === 0) return same[index];
    const words = countWords(text);
    return take([...free].find((one) => likeness(one.words, words) >= sameText));
  });
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text: word } of tokenize(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Share of words that two texts have in common (Dice 1945), 0–1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const common = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
  const total = [...a.values(), ...b.values()].reduce((sum, count) => sum + count, 0);
  return (2 * common) / (total || 1);
}

/** Two passages with fewer words in common are two texts, not one that was changed. */
const sameText = 0.5;
const numbered = /^([cp])\d+$/;
