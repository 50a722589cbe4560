import { isSentenceLike, wordsIn } from './sentence-like.ts';
import type { Unit } from './unit.ts';

/**
 * Names what stands above the body: headline, standfirst, and with them where the body really begins.
 * @param body what `findBody` found; a headline or standfirst that reads as a sentence may be in it.
 */
export function findHead(units: readonly Unit[], body: { from: number; to: number }): Head {
  const above = 1 + units.slice(0, body.from).findLastIndex(({ found }) => found && outside.has(found.as));
  const title = findTitle(units, above, body);
  const deck = title === undefined ? undefined : findDeck(units, title, body);
  const from = Math.max(body.from, (deck ?? title ?? -1) + 1);
  const named = units.map((unit, index) => {
    if (index === title) return { ...unit, found: { as: 'title' as const } };
    if (index === deck) return { ...unit, found: { as: 'deck' as const } };
    return index > firstSentence(units, from) && index < body.to ? backToBody(unit) : unit;
  });
  return { units: named, from, doubts: title === undefined ? ['No headline was found.'] : [] };
}

/** The longest line above the body that nothing else is known of; one that stands there twice before all others. */
function findTitle(units: readonly Unit[], above: number, body: { from: number; to: number }): number | undefined {
  const repeated = new Set(units.filter(({ found }) => found?.as === 'repetition').map(({ text }) => text));
  const lines = units.slice(above, body.from).flatMap((unit, index) => (unit.found ? [] : above + index));
  const isTwice = (index: number): boolean => repeated.has(units[index]?.text ?? '');
  const length = (index: number): number => wordsIn(units[index]?.text ?? '');
  const [best] = lines.toSorted((a, b) => Number(isTwice(b)) - Number(isTwice(a)) || length(b) - length(a) || a - b);
  if (best !== undefined) return best;
  const [first, next] = [units[body.from], units[body.from + 1]];
  if (!first || !next || first.found || body.to - body.from < 2) return undefined;
  const isHeadline = isTwice(body.from) || !isSentenceLike(first.text) || wordsIn(first.text) * 2 < wordsIn(next.text);
  return isHeadline && wordsIn(first.text) <= longestTitle ? body.from : undefined;
}

/** A paragraph below the headline that is parted from the body by the byline, the date or a caption. */
function findDeck(units: readonly Unit[], title: number, { to }: { to: number }): number | undefined {
  const next = units.findIndex((unit, index) => index > title && unit.found?.as !== 'repetition');
  const unit = units[next];
  if (!unit || unit.found || next >= to) return undefined;
  const after = units[next + 1]?.found;
  return after && metadata.has(after.as) && units.slice(next + 1, to).some((one) => !one.found) ? next : undefined;
}

function firstSentence(units: readonly Unit[], from: number): number {
  return units.findIndex((unit, index) => index >= from && !unit.found && isSentenceLike(unit.text));
}

/** Within the body a date or a name on a line of its own is a cross-head of the article. */
function backToBody({ found, ...unit }: Unit): Unit {
  return found && (found.as === 'dateline' || found.as === 'place' || found.as === 'byline')
    ? unit
    : { ...unit, ...(found && { found }) };
}

const outside: ReadonlySet<string> = new Set(['navigation', 'masthead', 'imprint', 'cookie-notice', 'keywords']);
const metadata: ReadonlySet<string> = new Set(['byline', 'dateline', 'place', 'caption']);
/** Words. */
const longestTitle = 25;

/** The units, those of the head named, and where the body begins. */
interface Head {
  units: Unit[];
  from: number;
  doubts: string[];
}
