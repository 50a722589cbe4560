import { articleSchema } from './article.ts';
import { claimsSchema, correspondencesSchema, quotationsSchema } from './comparison.ts';
import { derivationsSchema } from './derivations.ts';
import { entitySchema } from './entity.ts';
import type { CollectionName, Links } from './fields.ts';
import { outletSchema } from './outlet.ts';
import { storySchema } from './story.ts';
import { topicSchema } from './topic.ts';

/** Which kind of record lives in which folder, in which form. The folder's name is the collection's. */
export const recordKinds = {
  articles: { extension: '.md', singular: 'article', schema: articleSchema },
  stories: { extension: '.mdx', singular: 'story', schema: storySchema },
  outlets: { extension: '.yaml', singular: 'outlet', schema: outletSchema },
  entities: { extension: '.yaml', singular: 'entity', schema: entitySchema },
  topics: { extension: '.yaml', singular: 'topic', schema: topicSchema },
  claims: { extension: '.yaml', singular: 'claims file', schema: claimsSchema },
  quotations: { extension: '.yaml', singular: 'quotations file', schema: quotationsSchema },
  derivations: { extension: '.yaml', singular: 'derivations file', schema: derivationsSchema },
  correspondences: { extension: '.yaml', singular: 'correspondences file', schema: correspondencesSchema },
} as const satisfies Record<CollectionName, { extension: string; singular: string; schema: (links: Links) => unknown }>;
