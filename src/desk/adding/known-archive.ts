import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepIn } from '../../kept/keeping.ts';
import { trustSaid } from '../../kept/seen-files.ts';
import { openStore } from '../../kept/store.ts';
import { listHeldFiles, listRecordFiles } from '../../records/content-folder.ts';
import { loadRecords } from '../../records/loading/load-records.ts';
import { recordsProgram } from '../../records/loading/records-program.ts';
import { parseRecord } from '../../records/parse-record.ts';
import { listVersions } from '../../records/versions.ts';
import { knowOutlets, type KnownOutlets } from './known-outlets.ts';
import { plainAddress } from './plain-address.ts';

/** Reads of an archive what decides what becomes of a text that is handed in: what is there already, and under what names. */
export async function knowArchive(folder: string): Promise<KnownArchive> {
  const store = openStore();
  try {
    const keeping = keepIn(store, recordsProgram(), trustSaid());
    const [articles, outlets] = [
      await loadRecords(folder, 'articles', keeping),
      await loadRecords(folder, 'outlets', keeping),
    ];
    keeping.seen.keep();
    const [articleFiles, outletFiles] = await Promise.all([
      listRecordFiles(folder, 'articles'),
      listRecordFiles(folder, 'outlets'),
    ]);
    const known: KnownArchive = {
      folder,
      articleIds: new Set(articleFiles.map(({ id }) => id)),
      originals: new Set((await listHeldFiles(folder, 'originals')).map(plainName)),
      attachments: new Set((await listHeldFiles(folder, 'attachments')).map(plainName)),
      outlets: knowOutlets(
        outlets.map(({ id, data }) => ({ id, name: data.name, kind: data.kind, url: data.url })),
        outletFiles.map(({ id }) => id),
      ),
      hasSchemas: existsSync(join(folder, 'schemas')),
      byDigest: new Map(),
      byAddress: new Map(),
      articlePaths: new Map(articles.map(({ id, shown }) => [id, shown])),
      unwritten: new Map(),
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

/** What older versions were read from: it is there as well. */
async function listOlderOriginals(folder: string): Promise<[id: string, digest: string][]> {
  const versions = [...(await listVersions(folder)).values()].flat();
  return versions.flatMap(({ shown, path }) => {
    const { data } = parseRecord('articles', shown, readFileSync(path));
    const [, id = ''] = shown.split('/');
    return data ? [[id, data.original.sha256]] : [];
  });
}

/** What a name is compared by: some disks know no difference in capitals or in how letters are encoded. */
export function plainName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A file as it will be when what was read so far is written. */
export function loadNow({ folder, unwritten }: KnownArchive, path: string): Buffer {
  const waiting = unwritten.get(path);
  return waiting === undefined ? readFileSync(join(folder, path)) : Buffer.from(waiting);
}

/** What is known of an archive; what is added is entered here as well. */
export interface KnownArchive {
  folder: string;
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
}
