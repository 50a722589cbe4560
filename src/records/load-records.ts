import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { kindNames, type CollectionName } from '../schema/collections.ts';
import { listRecordFiles } from './content-folder.ts';
import { parseRecord, type RecordData } from './parse-record.ts';

/**
 * Loads the facts of every record of an archive, by kind and id, in the order of ids. A record with a fault is left out, as is
 * one that was moved, split or, having no more facts, withdrawn: what became of it is told by pages of its own.
 */
export async function loadRecords(folder: string): Promise<LoadedRecords> {
  const pairs = kindNames.map(async (kind) => [kind, await loadKind(folder, kind)]);
  return Object.fromEntries(await Promise.all(pairs)) as LoadedRecords;
}

async function loadKind<C extends CollectionName>(folder: string, kind: C): Promise<Map<string, LoadedRecord<C>>> {
  const records: LoadedRecord<C>[] = [];
  for (const { id, path, shown, isRecord } of await listRecordFiles(folder, kind)) {
    if (!isRecord) continue;
    const { data, retired, faults } = parseRecord(kind, shown, await readFile(path));
    if (data === undefined || retired || faults.length > 0) continue;
    records.push({ id, data, filePath: relative('.', path).split(sep).join('/') });
  }
  return new Map(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [record.id, record]));
}

/** Every record by kind and id, in the order of ids. */
export type LoadedRecords = { [C in CollectionName]: ReadonlyMap<string, LoadedRecord<C>> };

/** A record; links to others are `{collection, id}`. */
export interface LoadedRecord<C extends CollectionName> {
  id: string;
  data: RecordData<C>;
  /** Path of its file from the project's root. */
  filePath: string;
}
