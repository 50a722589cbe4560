import { z } from 'astro/zod';
import { words } from '../fields.ts';

const personSchema = z.strictObject({
  /** The name that others of the family have too: `Leyen`. Lists are sorted by it. */
  family: words,
  /** The names of this one: `Ursula`. */
  given: words.optional(),
  /** What stands before the family name and is not sorted by: `von der`. */
  particle: words.optional(),
  /** What stands behind the name: `Jr.`, `III`. */
  suffix: words.optional(),
});

const bodySchema = z.strictObject({
  /** The name of a body, which is no person and is never taken apart: `Smith, Jones and Sons, Inc.` */
  body: words,
});

/** Who wrote an article: the name as printed, which nobody takes apart; a person whose name an editor has parted; or a body. */
export const authorSchema = z.union([words, personSchema, bodySchema], {
  error:
    'expected a name; or "family" with "given", "particle" and "suffix" where the name has them; or "body" for what is no person',
});

export type Author = z.output<typeof authorSchema>;
