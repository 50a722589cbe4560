import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './records/content-folder.ts';
import { recordLoader } from './records/loader.ts';
import { listRetiredOf } from './records/retired.ts';
import { articleSchema } from './schema/article.ts';
import { claimsSchema, correspondencesSchema, quotationsSchema } from './schema/comparison.ts';
import { derivationsSchema } from './schema/derivations.ts';
import { entitySchema } from './schema/entity.ts';
import { outletSchema } from './schema/outlet.ts';
import { storySchema } from './schema/story.ts';
import { topicSchema } from './schema/topic.ts';

const links = { reference };
const retiredStories = [...(await listRetiredOf('stories', contentFolder())).keys()];

export const collections = {
  articles: defineCollection({ loader: recordLoader('articles'), schema: articleSchema(links) }),
  // Dossiers are MDX, which Astro compiles itself; its id is the file name wherever the file stands. A file that says
  // only what became of a dossier is none.
  stories: defineCollection({
    loader: glob({
      base: `${contentFolder()}/stories`,
      pattern: ['**/*.mdx', ...retiredStories.map((id) => `!**/${id}.mdx`)],
      generateId: ({ entry }) => entry.replace(/^.*\/|\.mdx$/g, ''),
    }),
    schema: storySchema(links),
  }),
  outlets: defineCollection({ loader: recordLoader('outlets'), schema: outletSchema() }),
  entities: defineCollection({ loader: recordLoader('entities'), schema: entitySchema() }),
  topics: defineCollection({ loader: recordLoader('topics'), schema: topicSchema(links) }),
  claims: defineCollection({ loader: recordLoader('claims'), schema: claimsSchema(links) }),
  quotations: defineCollection({ loader: recordLoader('quotations'), schema: quotationsSchema(links) }),
  derivations: defineCollection({ loader: recordLoader('derivations'), schema: derivationsSchema(links) }),
  correspondences: defineCollection({ loader: recordLoader('correspondences'), schema: correspondencesSchema(links) }),
};
