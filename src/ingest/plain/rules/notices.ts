import type { RemovalKind } from '../../../schema/article/removal-kinds.ts';
import { eachUnit, isShort, type Unit } from '../unit.ts';
import { notices } from './phrases.ts';

/** Sentences of the page itself: cookies, newsletters, disclaimers, rights. */
export const findNotices = eachUnit((unit) => {
  const kind = imprintOf(unit) ?? noticeOf(unit.text);
  return kind && { as: kind };
});

function imprintOf(unit: Unit): RemovalKind | undefined {
  return isShort(unit, 12) && /^(?:©|\(c\)\s|copyright\b)/i.test(unit.text) ? 'imprint' : undefined;
}

/** What a paragraph is that says what only pages say of themselves. */
export function noticeOf(words: string): RemovalKind | undefined {
  if (words.length > longest) return undefined;
  const text = words.toLowerCase();
  return (Object.keys(notices) as (keyof typeof notices)[]).find((kind) =>
    notices[kind].some((all) => all.every((some) => text.includes(some))),
  );
}

/** Code units of the longest notice; a longer paragraph has more to say than that. */
const longest = 1_500;
