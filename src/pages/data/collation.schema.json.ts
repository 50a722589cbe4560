import { z } from 'astro/zod';
import { collationSchema } from '../../schema/published/collation.ts';

/** The JSON Schema (draft 2020-12) of every `collation.json`. */
export const GET = (): Response => Response.json(z.toJSONSchema(collationSchema));
