import type { Shape } from '../markdown.ts';
import type { PassageRole } from '../parts.ts';
import type { ClosedKind } from './closed-blocks.ts';

/** Puts the items of a list, the rows of a table and the groups of a poem together; all else stands alone. */
export function groupShapes<T extends Shaped>(passages: readonly T[]): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const passage of passages) {
    const kind = closedKindOf(passage.role);
    const last = groups.at(-1);
    if (kind && last?.kind === kind && !passage.shape?.opens) last.members.push(passage);
    else groups.push({ kind, members: [passage] });
  }
  return groups;
}

/** Whether a passage is part of a list, a table or a poem. */
export function isClosed(role: PassageRole): role is keyof typeof kinds {
  return Object.hasOwn(kinds, role);
}

function closedKindOf(role: PassageRole): ClosedKind | undefined {
  return isClosed(role) ? kinds[role] : undefined;
}

const kinds = { item: 'list', row: 'table', verse: 'verse' } as const;

interface Shaped {
  role: PassageRole;
  shape?: Shape | undefined;
}

/** Passages that stand in one list, table or poem, or one that stands in none. */
export interface Group<T> {
  kind: ClosedKind | undefined;
  members: T[];
}
