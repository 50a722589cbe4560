import type { Archive } from '../archive.ts';
import { joinProvenance } from '../comparison/provenance.ts';
import type { Story } from '../stories.ts';

/**
 * The articles of a story in groups: those that an editor has found to go back to one source or one text, the largest first,
 * and then how many there are of which nobody has established where they come from.
 */
export function countSquares(archive: Archive, { entry, articles }: Story): Squares {
  const { families, origins } = joinProvenance(archive, entry.id);
  const isKnown = (id: string): boolean => origins.get(id)?.state === 'established';
  const groups = families
    .filter((family) => family.articles.length > 1 || family.articles.every(isKnown))
    .map((family) => family.articles.length)
    .toSorted((a, b) => b - a);
  return { groups, open: articles.length - groups.reduce((sum, size) => sum + size, 0) };
}

/** Articles as squares. */
export interface Squares {
  /** How many stand together, group by group. */
  groups: number[];
  /** How many stand alone and hollow. */
  open: number;
}
