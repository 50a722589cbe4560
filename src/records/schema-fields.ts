import type { z } from 'astro/zod';

/** The fields a schema allows at a path of a record, for suggesting one. Optional fields, defaults and lists are looked through. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return Object.keys(shapeOf(schemaAt(schema, path)));
}

/** The fields of them that must be there. */
export function requiredFieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return Object.entries(shapeOf(schemaAt(schema, path))).flatMap(([name, field]) =>
    isGiven(field as z.ZodType) ? [name] : [],
  );
}

/** The schema of what stands at a path of a record, without what only wraps it. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let at: unknown = schema;
  for (const step of path) {
    const within = innerSchema(at);
    at = typeof step === 'number' ? definition(within)?.element : Reflect.get(shapeOf(within), step);
  }
  return innerSchema(at);
}

/** A schema without what only wraps it: optional, with a default, or read into something else. */
export function innerSchema(schema: unknown): unknown {
  const { innerType, type, in: input } = definition(schema) ?? {};
  if (innerType) return innerSchema(innerType);
  return type === 'pipe' ? innerSchema(input) : schema;
}

function isGiven(field: z.ZodType): boolean {
  return !field.safeParse(undefined).success;
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
