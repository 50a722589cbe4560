import { pageKinds, type PageKind } from '../../schema/collections.ts';
import type { Retirement } from './retirement.ts';

/** What is known of an archive that lost nothing, or that cannot be read. */
export function noneRetired(): Retired {
  return Object.fromEntries(pageKinds.map((kind) => [kind, new Map()])) as unknown as Retired;
}

/**
 * The ids of the records that a moved or split one leads to, through whatever became of those in turn.
 * @returns nothing of what leads back to itself; the id itself if nothing became of it or it was withdrawn.
 */
export function followRetired(retired: Pick<RetiredIds, 'get'>, id: string, walked: readonly string[] = []): string[] {
  const next = leadsTo(retired.get(id));
  if (walked.includes(id)) return [];
  if (next.length === 0) return [id];
  return [...new Set(next.flatMap((one) => followRetired(retired, one, [...walked, id])))];
}

/** The ids a retired record names as what to look at instead. */
export function leadsTo(retirement: Retirement | undefined): string[] {
  if (!retirement || 'withdrawn' in retirement) return [];
  return 'moved' in retirement ? [retirement.moved] : retirement.split;
}

/** What became of records of one kind, by their ids. */
export type RetiredIds = ReadonlyMap<string, Retirement>;

/** What became of all records that are no longer there. */
export type Retired = Record<PageKind, RetiredIds>;
