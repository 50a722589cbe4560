import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepIn, type Keeping } from '../../kept/keeping.ts';
import { trustSaid } from '../../kept/seen-files.ts';
import { openStore } from '../../kept/store.ts';
import type { KnownIds } from '../../records/check/known.ts';
import { knownIds, listIds } from '../../records/check/known-ids.ts';
import { listHeldFiles, listRecordFiles, type RecordFile } from '../../records/content-folder.ts';
import { plainName } from '../../records/file-names.ts';
import { loadAllRecords } from '../../records/loading/load-records.ts';
import { recordsProgram } from '../../records/loading/records-program.ts';
import { parseFactsFile, parseRecord } from '../../records/parse-record.ts';
import { findRetired } from '../../records/retired/find-retired.ts';
import { noneRetired, type Retired } from '../../records/retired/retired-records.ts';
import { listVersions } from '../../records/versions.ts';
import { archiveSchema } from '../../schema/archive.ts';
import { isPageKind, kindNames, type CollectionName, type PageKind } from '../../schema/collections.ts';
import { knowOutlets, type KnownOutlets } from './known-outlets.ts';
import { plainAddress } from './plain-address.ts';

/** Reads of an archive what decides what becomes of a text that is handed in: what is there already, and under what names. */
export async function knowArchive(folder: string): Promise<KnownArchive> {
  const store = openStore();
  try {
    const keeping = keepIn(store, recordsProgram(), trustSaid());
    const [articles, outlets] = [
      await loadAllRecords(folder, 'articles', keeping),
      await loadAllRecords(folder, 'outlets', keeping),
    ];
    keeping.seen.keep();
    const known: KnownArchive = {
      folder,
      language: languageOf(folder),
      ids: await listIdsOf(folder, keeping),
      articleIds: new Set((await listRecordFiles(folder, 'articles')).map(({ id }) => id)),
      originals: new Set((await listHeldFiles(folder, 'originals')).map(plainName)),
      attachments: new Set((await listHeldFiles(folder, 'attachments')).map(plainName)),
      outlets: knowOutlets(
        outlets.map(({ id, data }) => ({ id, name: data.name, kind: data.kind, url: data.url })),
        (await listRecordFiles(folder, 'outlets')).map(({ id }) => id),
      ),
      hasSchemas: existsSync(join(folder, 'schemas')),
      byDigest: new Map(),
      byAddress: new Map(),
      articlePaths: new Map(articles.map(({ id, shown }) => [id, shown])),
      unwritten: new Map(),
      refused: new Set(),
    };
    for (const [id, digest] of await listOlderOriginals(folder)) known.byDigest.set(digest, id);
    for (const { id, data } of articles) {
      for (const { sha256 } of [data.original, ...(data.captures ?? [])]) known.byDigest.set(sha256, id);
      if (data.url !== undefined) known.byAddress.set(plainAddress(data.url), id);
    }
    return known;
  } finally {
    store.close();
  }
}

/** As far as `archive.yaml` can be read: what is wrong with it the check says. */
function languageOf(folder: string): string {
  const path = join(folder, 'archive.yaml');
  if (!existsSync(path)) return 'en';
  return parseFactsFile(archiveSchema, 'archive.yaml', readFileSync(path)).parts.language ?? 'en';
}

/** What a table may name beside outlets: those of it that lead elsewhere now are told as the check tells them. */
async function listIdsOf(folder: string, keeping: Keeping): Promise<KnownIds> {
  const retired: Record<PageKind, Retired[PageKind]> = noneRetired();
  const files = {} as Record<CollectionName, RecordFile[]>;
  for (const kind of kindNames) {
    files[kind] = await listRecordFiles(folder, kind);
    if (isPageKind(kind)) retired[kind] = await findRetired(kind, files[kind], keeping);
  }
  return knownIds(listIds(files, retired), retired);
}

/** What older versions were read from: it is there as well. */
async function listOlderOriginals(folder: string): Promise<[id: string, digest: string][]> {
  const versions = [...(await listVersions(folder)).values()].flat();
  return versions.flatMap(({ shown, path }) => {
    const { data } = parseRecord('articles', shown, readFileSync(path));
    const [, id = ''] = shown.split('/');
    return data ? [[id, data.original.sha256]] : [];
  });
}

/** Where the file of an article stands, from the content folder. */
export function pathOf(id: string, { articlePaths }: Pick<KnownArchive, 'articlePaths'>): string {
  return articlePaths.get(id) ?? `articles/${id}.md`;
}

/** A file as it will be when what was read so far is written. */
export function loadNow({ folder, unwritten }: KnownArchive, path: string): Buffer {
  const waiting = unwritten.get(path);
  return waiting === undefined ? readFileSync(join(folder, path)) : Buffer.from(waiting);
}

/** What is known of an archive; what is added is entered here as well. */
export interface KnownArchive {
  folder: string;
  /** The language it speaks. BCP 47. */
  language: string;
  /** Which records there were when it was read. */
  ids: KnownIds;
  /** Of all files, retired ones too. */
  articleIds: Set<string>;
  /** File names, as they are compared. */
  originals: Set<string>;
  attachments: Set<string>;
  outlets: KnownOutlets;
  /** Whether editors that complete records find their schemas in it. */
  hasSchemas: boolean;
  /** Articles by the SHA-256 of their originals and captures. */
  byDigest: Map<string, string>;
  /** Articles by where they stood on the web, as addresses are compared. */
  byAddress: Map<string, string>;
  /** Where the file of each article stands, from the content folder. */
  articlePaths: Map<string, string>;
  /** Files that were read and are not written yet. */
  unwritten: Map<string, string | Uint8Array>;
  /** Ids of entries that were not lawful: nothing may be added to them. */
  refused: Set<string>;
}
