import { z } from 'astro/zod';
import { innerSchema } from './schema-fields.ts';

/** The fields that are valid by themselves, so that one bad field does not hide what is wrong with the others. */
export function soundParts<T>(schema: z.ZodType, facts: unknown): Partial<T> {
  if (!(schema instanceof z.ZodObject) || !isGroup(facts)) return {};
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const parsed = field.safeParse(Reflect.get(facts, name));
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(fields) as Partial<T>;
}

/**
 * All that is valid by itself at any depth, each at its own place: what is missing in a group does not hide that a link in it
 * leads nowhere. Only for looking for links, citations and quotes; nothing says that what else belongs to them is there.
 */
export function soundWithin(schema: z.ZodType, facts: unknown): unknown {
  const parsed = schema.safeParse(facts);
  if (parsed.success) return parsed.data;
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray && Array.isArray(facts))
    return facts.map((item) => soundWithin(inner.element as z.ZodType, item));
  if (!(inner instanceof z.ZodObject) || !isGroup(facts)) return undefined;
  return Object.fromEntries(
    Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, field]) => [
      name,
      soundWithin(field, Reflect.get(facts, name)),
    ]),
  );
}

function isGroup(facts: unknown): facts is object {
  return typeof facts === 'object' && facts !== null;
}
