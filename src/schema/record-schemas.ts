import type { z } from 'astro/zod';
import { articleSchema } from './article.ts';
import type { CollectionName } from './collections.ts';
import { claimsSchema, correspondencesSchema, quotationsSchema } from './comparison.ts';
import { derivationsSchema } from './derivations.ts';
import { entitySchema } from './entity.ts';
import type { Links } from './fields.ts';
import { outletSchema } from './outlet.ts';
import { ownPageSchema } from './own-page.ts';
import { storySchema } from './story.ts';
import { topicSchema } from './topic.ts';

/** What may stand in the records of each kind. Apart from what else is declared of kinds, since to load them all takes time. */
export const recordSchemas = {
  articles: articleSchema,
  stories: storySchema,
  entities: entitySchema,
  topics: topicSchema,
  outlets: outletSchema,
  pages: ownPageSchema,
  claims: claimsSchema,
  quotations: quotationsSchema,
  derivations: derivationsSchema,
  correspondences: correspondencesSchema,
} as const satisfies Record<CollectionName, (links: Links) => z.ZodType>;
