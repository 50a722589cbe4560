import type { z } from 'astro/zod';
import { isPageKind, recordKinds, type CollectionName } from '../../schema/collections.ts';
import { movedSchema, splitSchema, withdrawnSchema, type Withdrawal } from '../../schema/retired.ts';

/**
 * The schema of a file that says what became of a record instead of its facts.
 * @returns nothing if the facts are those of a record; a withdrawn article is one still.
 */
export function retirementSchema(collection: CollectionName, facts: unknown): z.ZodType | undefined {
  if (!isPageKind(collection) || typeof facts !== 'object' || facts === null) return undefined;
  if ('moved' in facts) return movedSchema;
  if ('split' in facts) return splitSchema;
  return 'withdrawn' in facts && collection !== 'articles'
    ? withdrawnSchema(recordKinds[collection].page.namedBy)
    : undefined;
}

/** What a file that such a schema has accepted says. */
export function parseRetirement(data: unknown): Retirement | undefined {
  const { moved, split, withdrawn, title, name = title } = (data ?? {}) as Partial<Record<string, unknown>>;
  if (moved) return { moved } as Retirement;
  if (split) return { split } as Retirement;
  return withdrawn ? ({ name, withdrawn } as Retirement) : undefined;
}

/** What became of a record: another id, several, or withdrawn. */
export type Retirement = { moved: string } | { split: string[] } | { name: string; withdrawn: Withdrawal };
