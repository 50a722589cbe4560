import { defineCollection, reference } from 'astro:content';
import { recordLoader } from './records/loader.ts';
import { articleSchema } from './schema/article.ts';
import { claimsSchema, correspondencesSchema, quotationsSchema } from './schema/comparison.ts';
import { derivationsSchema } from './schema/derivations.ts';
import { entitySchema } from './schema/entity.ts';
import { outletSchema } from './schema/outlet.ts';
import { storySchema } from './schema/story.ts';
import { topicSchema } from './schema/topic.ts';

const links = { reference };

export const collections = {
  articles: defineCollection({ loader: recordLoader('articles'), schema: articleSchema(links) }),
  stories: defineCollection({ loader: recordLoader('stories'), schema: storySchema(links) }),
  outlets: defineCollection({ loader: recordLoader('outlets'), schema: outletSchema() }),
  entities: defineCollection({ loader: recordLoader('entities'), schema: entitySchema() }),
  topics: defineCollection({ loader: recordLoader('topics'), schema: topicSchema(links) }),
  claims: defineCollection({ loader: recordLoader('claims'), schema: claimsSchema(links) }),
  quotations: defineCollection({ loader: recordLoader('quotations'), schema: quotationsSchema(links) }),
  derivations: defineCollection({ loader: recordLoader('derivations'), schema: derivationsSchema(links) }),
  correspondences: defineCollection({ loader: recordLoader('correspondences'), schema: correspondencesSchema(links) }),
};
