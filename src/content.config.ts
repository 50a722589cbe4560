import { defineCollection, reference } from 'astro:content';
import { recordLoader } from './records/loader.ts';
import { kindNames, recordKinds, type CollectionName } from './schema/collections.ts';

/** Every kind of record as a collection of Astro's, with links that Astro knows too. */
export const collections = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    defineCollection({ loader: recordLoader(kind), schema: recordKinds[kind].schema({ reference }) }),
  ]),
) as unknown as Collections;

type Collections = { [C in CollectionName]: { schema: ReturnType<(typeof recordKinds)[C]['schema']> } };
