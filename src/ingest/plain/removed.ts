import type { Removed } from '../draft.ts';
import type { RemovalKind } from '../../schema/article/removal-kinds.ts';
import type { Unit, UnitPart } from './unit.ts';

/** What was taken out of a text, line by line; neighbours of one kind, with nothing between them, are told together. */
export function listRemoved(units: readonly Unit[], body: { from: number; to: number }): Removed[] {
  const removed: Removed[] = [];
  let last: Removed | undefined;
  for (const [index, unit] of units.entries()) {
    const kind = kindOf(unit, index, body);
    if (!kind) last = undefined;
    else if (last?.kind === kind && !unit.found?.says && !last.says) last.lines[1] = unit.lines[1];
    else removed.push((last = { kind, lines: [...unit.lines], says: unit.found?.says }));
  }
  return removed;
}

function kindOf({ found }: Unit, index: number, body: { from: number; to: number }): RemovalKind | undefined {
  const isPart = found && partNames.has(found.as);
  if (found && !isPart) return found.as as RemovalKind;
  // Nothing is known of it but that it stands above or below the article.
  if (index >= body.to) return 'teaser';
  return index < body.from && !isPart ? 'navigation' : undefined;
}

const partNames: ReadonlySet<string> = new Set(['title', 'deck', 'byline', 'place', 'caption'] satisfies UnitPart[]);
