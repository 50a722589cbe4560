import { isSentenceLike, wordsIn } from '../sentence-like.ts';
import type { Rule, Unit } from '../unit.ts';

/**
 * Menus: many short lines one after the other, none of them a sentence. A list within an article has longer entries, or fewer;
 * a line of many capitalised words counts as a menu only among others.
 */
export const findMenus: Rule = (units) => {
  const isEntry = units.map((unit) => !isSentenceLike(unit.text) && (wordsIn(unit.text) <= 4 || isRowOfNames(unit)));
  const found = units.map(() => false);
  let start = 0;
  for (let at = 0; at <= units.length; at++) {
    if (at < units.length && (isEntry[at] || units[at]?.found)) continue;
    if (isEntry.slice(start, at).filter(Boolean).length >= fewEntries) found.fill(true, start, at);
    start = at + 1;
  }
  return units.map((unit, index) =>
    found[index] && isEntry[index] && !unit.found ? { ...unit, found: { as: 'navigation' } } : unit,
  );
};

/** The entries of a menu that were set on one line: nearly every word begins with a capital, and there are no commas. */
function isRowOfNames({ text }: Unit): boolean {
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}&]/u.test(word)).length;
  return words.length > 4 && capitals >= words.length * 0.8 && !/[,;.:]\s/.test(text);
}

/** So many short lines on end are no list of an article. */
const fewEntries = 8;
