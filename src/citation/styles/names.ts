import type { CslItem } from '../csl-item.ts';

/** The names of the authors as a sentence may show them: one that the page does not print stands in square brackets. */
export function namesOf({ author = [], custom }: CslItem): string[] {
  return author.map(({ literal }) => (literal === custom.agency ? markConcluded(literal, custom) : literal));
}

/** `[Reuters]` where an editor concluded it, `[Reuters?]` where that is not sure. */
export function markConcluded(name: string, { agencyConcluded }: CslItem['custom']): string {
  if (!agencyConcluded) return name;
  return `[${name}${agencyConcluded === 'sure' ? '' : '?'}]`;
}

/** Names in a row, the last two joined by a word: `A, B, and C`. */
export function joinNames(names: string[], joint: 'and' | '&'): string {
  if (names.length < 3) return names.join(` ${joint} `);
  return `${names.slice(0, -1).join(', ')}, ${joint} ${names.at(-1)}`;
}
