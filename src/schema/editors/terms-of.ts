import { z } from 'astro/zod';

/** For fields that take a term of a closed list: what each term means, for editors of text that show it. */
export const termsOf = z.registry<{ terms: Readonly<Record<string, { says: string }>> }>();
