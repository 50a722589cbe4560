import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveSchema } from '../schema/archive.ts';
import { recordKinds } from '../schema/collections.ts';
import type { CollectionName } from '../schema/fields.ts';
import { checkApparatus } from './check-apparatus.ts';
import { checkArticles } from './check-articles.ts';
import { checkFileNames, checkFolders } from './check-files.ts';
import { knownIds } from './check-links.ts';
import { listOriginals, listRecordFiles, type RecordFile } from './content-folder.ts';
import type { Fault } from './fault.ts';
import { readFactsFile } from './read-record.ts';

/**
 * Reads an archive once and tells everything that is wrong with it. Articles are read last and a few at a time, and of
 * each only what others are compared with is kept, so that a hundred thousand fit into memory.
 */
export async function checkContent(folder: string, { onProgress }: CheckOptions = {}): Promise<ContentCheck> {
  const files = await listAll(folder);
  const counts = mapKinds((kind) => files[kind].filter(({ isRecord }) => isRecord).length);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let done = 0;
  const onRead = (): void => onProgress?.((done += 1), total);
  const ids = knownIds(files);
  const named = [...(await checkFolders(folder)), ...kinds.flatMap((kind) => checkFileNames(kind, files[kind]))];
  const apparatus = await checkApparatus(files, ids, onRead);
  const unused = new Set(await listOriginals(folder));
  const articles = await checkArticles(folder, files.articles, { ...apparatus, ids, unused }, onRead);
  return {
    faults: [await checkArchiveFile(folder), named, apparatus.faults, articles].flat(),
    notices: [...apparatus.notices, ...[...unused].map((name) => `originals/${name} belongs to no article.`)],
    counts,
  };
}

async function checkArchiveFile(folder: string): Promise<Fault[]> {
  const file = 'archive.yaml';
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (bytes) return readFactsFile(archiveSchema, file, bytes).faults;
  const remedy = 'Add it, or name the folder of the archive in ARCHIVE_CONTENT.';
  return [
    { file, found: `no such file in ${folder}`, expected: 'the name, address and rights of the archive', remedy },
  ];
}

async function listAll(folder: string): Promise<Record<CollectionName, RecordFile[]>> {
  const lists = await Promise.all(kinds.map((kind) => listRecordFiles(folder, kind)));
  return mapKinds((kind) => lists[kinds.indexOf(kind)] ?? []);
}

function mapKinds<T>(make: (kind: CollectionName) => T): Record<CollectionName, T> {
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<CollectionName, T>;
}

const kinds = Object.keys(recordKinds) as CollectionName[];

interface CheckOptions {
  /** Called after every record, with how many are read and how many there are. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What a check says of an archive. */
export interface ContentCheck {
  /** What must be mended before the archive can be built. */
  faults: Fault[];
  /** What an editor may want to know; nothing is wrong. */
  notices: string[];
  /** How many records of each kind there are. */
  counts: Record<CollectionName, number>;
}
