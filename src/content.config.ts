import { defineCollection, reference } from 'astro:content';
import { recordLoader } from './records/loader.ts';
import { kindNames, type CollectionName } from './schema/collections.ts';
import { recordSchemas } from './schema/record-schemas.ts';

/** Every kind of record as a collection of Astro's, with links that Astro knows too. */
export const collections = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    defineCollection({ loader: recordLoader(kind), schema: recordSchemas[kind]({ reference }) }),
  ]),
) as unknown as Collections;

type Collections = { [C in CollectionName]: { schema: ReturnType<(typeof recordSchemas)[C]> } };
