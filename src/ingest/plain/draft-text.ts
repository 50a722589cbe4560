import type { Said } from '../capture.ts';
import type { Draft, DraftBlock } from '../draft.ts';
import { cutUnits } from './cut-units.ts';
import { findBody } from './find-body.ts';
import { findFacts } from './find-facts.ts';
import { findHead } from './find-head.ts';
import { listRemoved } from './removed.ts';
import { rules } from './rules/rules.ts';
import { isSentenceLike } from './sentence-like.ts';
import type { Unit, UnitPart } from './unit.ts';

/**
 * Reads an article out of a text that was pasted or saved without markup: what the page around it left there is taken out and
 * told, what stands above the body is named, all else is its body.
 * @param said what came with the text; it is believed before what stands in it.
 */
export function draftText(text: string, said: Said = {}): Draft {
  const cut = cutUnits(text);
  const looked = rules.reduce((units, rule) => rule(units), cut.units);
  const { from: start, to } = findBody(looked);
  const { units, from, doubts } = findHead(looked, { from: start, to });
  const body: DraftBlock[] = [];
  const captions: Draft['captions'] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.found?.as === 'caption' && index < to) captions.push({ text: unit.text, after: body.length });
    else if (!unit.found && index >= from && index < to) body.push(blockOf(unit, units[index + 1]));
  }
  return {
    printed: printedOf(units),
    captions,
    body,
    facts: findFacts(units, said),
    removed: listRemoved(units, { from, to }),
    ...(cut.isJoined && { isJoined: true }),
    doubts: [...cut.doubts, ...doubts, ...doubtsOf(units, { from, to, isEmpty: body.length === 0 })],
  };
}

/** What somebody should look at who has the text before them. */
function doubtsOf(
  units: readonly Unit[],
  { from, to, isEmpty }: { from: number; to: number; isEmpty: boolean },
): string[] {
  const left = units.filter((unit, index) => (index < from || index >= to) && !unit.found && isSentenceLike(unit.text));
  const lines = left.map(({ lines: [line] }) => line);
  return [
    ...(isEmpty ? ['No sentence was found that could be the article’s.'] : []),
    ...(left.length > 0
      ? [`What reads like sentences was left out above or below the article: line ${lines.slice(0, 8).join(', ')}.`]
      : []),
  ];
}

function printedOf(units: readonly Unit[]): Draft['printed'] {
  const find = (as: string): Unit | undefined => units.find(({ found }) => found?.as === as);
  const printed: Draft['printed'] = {};
  for (const [field, { as, evidence }] of Object.entries(places) as [keyof typeof places, Place][]) {
    const unit = find(as);
    if (unit) printed[field] = { value: unit.text, basis: 'inferred', evidence };
  }
  return printed;
}

const places = {
  title: { as: 'title', evidence: 'The line that stands above the text.' },
  deck: { as: 'deck', evidence: 'The paragraph between the headline and the lines on author, date or picture.' },
  byline: { as: 'byline', evidence: 'The line that says who wrote it.' },
  dateline: { as: 'place', evidence: 'The line with a place and a date.' },
} as const satisfies Record<string, Place>;

/** Between sentences a short line that does not end as one is a cross-head. */
function blockOf(unit: Unit, next: Unit | undefined): DraftBlock {
  const isHead = !isSentenceLike(unit.text) && /[\p{L}\p{N}]["'”’»)]*\??$/u.test(unit.text);
  const role = isHead && next && !next.found && isSentenceLike(next.text) ? 'heading' : 'paragraph';
  return { role, text: unit.text, marks: [] };
}

/** Where a printed line is found, and why it is thought to be one. */
interface Place {
  as: UnitPart;
  evidence: string;
}
