import { z } from 'astro/zod';
import type { Link } from '../../schema/fields.ts';
import { innerSchema } from '../schema-fields.ts';

/**
 * Leaves out of a record what points at records that are not to be shown: a link, the entry of a list that cannot be without it, the
 * list that has too few entries left, and so on.
 * @param isHidden whether a link leads to a record that is not shown.
 * @returns nothing if the record itself cannot be without it.
 */
export function leaveOut<T>(schema: z.ZodType, data: T, isHidden: (link: Link) => boolean): T | undefined {
  return prune(schema, data, isHidden) as T | undefined;
}

function prune(schema: unknown, value: unknown, isHidden: (link: Link) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isLink(value)) return isHidden(value) ? undefined : value;
  const inner = innerSchema(schema) as Inner | undefined;
  if (Array.isArray(value)) {
    const kept = value.map((entry) => prune(inner?.element, entry, isHidden)).filter((entry) => entry !== undefined);
    if (kept.length === value.length) return kept;
    return kept.length < Math.max(leastOf(inner), isNeeded(schema) ? 0 : 1) ? undefined : kept;
  }
  const pruned: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const its = inner?.shape?.[name];
    const kept = prune(its, field, isHidden);
    const instead = kept === undefined && field !== undefined ? its?.safeParse(undefined) : undefined;
    // What must be there and cannot be takes along what it belongs to.
    if (kept === undefined && field !== undefined && !instead?.success) return undefined;
    const left = kept ?? instead?.data;
    if (left !== undefined) pruned[name] = left;
  }
  return pruned;
}

/** Whether a list must be there, though it be empty. */
function isNeeded(schema: unknown): boolean {
  return !(schema as z.ZodType | undefined)?.safeParse(undefined).success;
}

/** The fewest entries a list may have. */
function leastOf(list: unknown): number {
  return list === undefined
    ? 0
    : (z.toJSONSchema(list as z.ZodType, { io: 'input', unrepresentable: 'any' }).minItems ?? 0);
}

function isLink(value: object): value is Link {
  return 'collection' in value && 'id' in value && Object.keys(value).length === 2;
}

/** What is asked of a schema of zod. */
interface Inner {
  shape?: Record<string, z.ZodType>;
  element?: unknown;
}
