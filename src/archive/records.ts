import { getCollection, type CollectionEntry } from 'astro:content';
import { contentFolder } from '../records/content-folder.ts';
import { hasRecords } from '../records/has-records.ts';
import { kindNames, type CollectionName } from '../schema/collections.ts';
import { parseDate, type ArchiveDate } from '../text/dates/edtf.ts';
import { once } from './once.ts';

/** Every record of the archive by id, each collection read once per build. */
export const loadRecords = once(async () => {
  const collections = await Promise.all(kindNames.map(async (kind) => [kind, byId(await readCollection(kind))]));
  return Object.fromEntries(collections) as { [C in CollectionName]: Map<string, CollectionEntry<C>> };
});

/** A record that another one links to; the check before the build has made sure that it is there. */
export function linked<T>(records: Map<string, T>, id: string): T {
  const record = records.get(id);
  if (!record) throw new Error(`No record “${id}”: run “npm run archive -- check”.`);
  return record;
}

/** A date of a record, already known to be one. */
export function dateOf(edtf: string): ArchiveDate {
  const date = parseDate(edtf);
  if (!date) throw new Error(`Not a date: “${edtf}”`);
  return date;
}

/** The entries of one kind. Astro warns of a collection without any, which an archive may well have. */
async function readCollection<C extends CollectionName>(collection: C): Promise<CollectionEntry<C>[]> {
  return (await hasRecords(contentFolder(), collection)) ? getCollection(collection) : [];
}

function byId<T extends { id: string }>(entries: T[]): Map<string, T> {
  return new Map(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => [entry.id, entry]));
}

export type OutletEntry = CollectionEntry<'outlets'>;
export type EntityEntry = CollectionEntry<'entities'>;
export type TopicEntry = CollectionEntry<'topics'>;
export type StoryEntry = CollectionEntry<'stories'>;
