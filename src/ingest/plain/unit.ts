import type { RemovalKind } from '../../schema/article/removal-kinds.ts';
import { wordsIn } from './sentence-like.ts';

/** A paragraph, headline or line of a pasted text, with what a rule has found it to be. */
export interface Unit {
  /** Its words on one line, as they stand in the text. */
  text: string;
  /** The first and the last line it stands on, from 1. */
  lines: [from: number, to: number];
  /** What it is, and how that was seen. None: nothing speaks against its being the article. */
  found?: { as: UnitPart | RemovalKind; says?: string };
}

/** What of an article stands around its body; `place` is a line of place and date, `dateline` any other with a date. */
export type UnitPart = 'title' | 'deck' | 'byline' | 'place' | 'caption';

/** Looks through all units and says of some what they are. What was found before stays. */
export type Rule = (units: readonly Unit[]) => Unit[];

/** A rule that looks at each unit alone. */
export function eachUnit(find: (unit: Unit) => Unit['found'] | undefined): Rule {
  return (units) =>
    units.map((unit) => {
      const found = unit.found ?? find(unit);
      return found ? { ...unit, found } : unit;
    });
}

/** Whether a unit is short enough for a label, a name or a line about the article. */
export function isShort({ text }: Unit, most = 8): boolean {
  return wordsIn(text) <= most;
}
