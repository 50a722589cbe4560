import { findDate } from '../../../text/dates/find-date.ts';
import type { Rule, Unit } from '../unit.ts';
import { wordsIn } from '../sentence-like.ts';

/** What stands a second time: a paragraph, a headline, a caption; and a byline with the date beside it. */
export const findRepetitions: Rule = (units) => {
  const seen = new Set<string>();
  const bylines = new Set<string>();
  return units.map((unit) => {
    const key = unit.text.replaceAll(/\s+/g, ' ');
    if (isKept(unit) && (seen.has(key) || bylines.has(withoutDate(key))))
      return { ...unit, found: { as: 'repetition' } };
    if (isKept(unit) && wordsIn(key) >= fewWords) seen.add(key);
    if (unit.found?.as === 'byline') bylines.add(key.toLowerCase());
    return unit;
  });
};

/** Whether it would stand in the article. */
function isKept({ found }: Unit): boolean {
  return !found || found.as === 'caption' || found.as === 'byline' || found.as === 'dateline' || found.as === 'place';
}

function withoutDate(text: string): string {
  const date = findDate(text);
  return date ? text.slice(0, date.start).trim().toLowerCase() : '';
}

/** A shorter paragraph may well be said twice: “No.” */
const fewWords = 4;
