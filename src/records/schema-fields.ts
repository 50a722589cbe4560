import type { z } from 'astro/zod';

/** The fields a schema allows at a path of a record, for suggesting one. Optional fields, defaults and lists are looked through. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) {
    const within = unwrap(at);
    at = typeof step === 'number' ? definition(within)?.element : Reflect.get(shapeOf(within), step);
  }
  return Object.keys(shapeOf(unwrap(at)));
}

function unwrap(schema: unknown): unknown {
  const { innerType, type, in: input } = definition(schema) ?? {};
  if (innerType) return unwrap(innerType);
  return type === 'pipe' ? unwrap(input) : schema;
}

function shapeOf(schema: unknown): object {
  return typeof schema === 'object' && schema !== null && 'shape' in schema ? (schema.shape as object) : {};
}

function definition(schema: unknown): Definition | undefined {
  return typeof schema === 'object' && schema !== null && 'def' in schema ? (schema.def as Definition) : undefined;
}

/** What zod says of a schema that wraps another. */
interface Definition {
  type?: string;
  innerType?: unknown;
  in?: unknown;
  element?: unknown;
}
