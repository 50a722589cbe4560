import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import { contentFolder, loadOriginal } from '../records/content-folder.ts';
import { hasRecords } from '../records/has-records.ts';
import { loadLedger } from '../records/load-ledger.ts';
import { parseRecord } from '../records/parse-record.ts';
import { loadRedirects } from '../records/retired/redirects.ts';
import { listRetired } from '../records/retired/retired-records.ts';
import { listVersions, type VersionFile } from '../records/versions.ts';
import { splitFrontmatter } from '../records/yaml/frontmatter.ts';
import { archiveSchema } from '../schema/archive.ts';
import { kindNames, type CollectionName } from '../schema/collections.ts';
import type { Archive, RecordOf, Records, VersionRecord } from './archive.ts';

/**
 * The archive in the content folder: one for the whole build, so that what is made of it is made once; while an editor is
 * at work (`astro dev`) a fresh one each time, so that a changed file shows.
 */
export function openArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive();
  opened ??= readArchive();
  return opened;
}

let opened: Promise<Archive> | undefined;

async function readArchive(): Promise<Archive> {
  const folder = contentFolder();
  const [facts, records] = await Promise.all([readFile(join(folder, 'archive.yaml'), 'utf8'), readRecords()]);
  const versionFiles = keep(() => listVersions(folder));
  return {
    facts: archiveSchema.parse(parse(facts)),
    records,
    loadRetired: keep(() => listRetired(folder)),
    loadRedirects: keep(async () => (await loadRedirects(folder)).redirects),
    loadLedger: keep(() => loadLedger(folder)),
    async loadBody(file) {
      return splitFrontmatter(await readFile(file, 'utf8'))?.body ?? '';
    },
    async loadVersions(article) {
      return (await Promise.all(((await versionFiles()).get(article) ?? []).map(readVersion))).flat();
    },
    loadOriginal: (file) => loadOriginal(folder, file),
  };
}

async function readRecords(): Promise<Records> {
  const pairs = kindNames.map(async (kind) => [kind, byId(await readCollection(kind))]);
  return Object.fromEntries(await Promise.all(pairs)) as Records;
}

/**
 * The entries of one kind. Astro warns of a collection without any, which an archive may well have:
 * https://github.com/withastro/astro/issues/15329
 */
async function readCollection<C extends CollectionName>(collection: C): Promise<RecordOf<C>[]> {
  return (await hasRecords(contentFolder(), collection)) ? ((await getCollection(collection)) as RecordOf<C>[]) : [];
}

function byId<T extends { id: string }>(entries: T[]): Map<string, T> {
  return new Map(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => [entry.id, entry]));
}

async function readVersion({ version, path, shown }: VersionFile): Promise<VersionRecord[]> {
  const { data } = parseRecord('articles', shown, await readFile(path));
  return data ? [{ version, file: path, data }] : [];
}

/** Loads what is asked for once, when it is first asked for. */
function keep<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
