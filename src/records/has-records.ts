import { readFile } from 'node:fs/promises';
import type { CollectionName } from '../schema/collections.ts';
import { listRecordFiles } from './content-folder.ts';
import { parseRecord } from './parse-record.ts';

/**
 * Whether the loader finds a record of a kind: one without a fault that is still there, as a withdrawn article is.
 * Nearly always the first file is one.
 */
export async function hasRecords(folder: string, collection: CollectionName): Promise<boolean> {
  for (const { isRecord, path, shown } of await listRecordFiles(folder, collection)) {
    if (!isRecord) continue;
    const { faults, retired } = parseRecord(collection, shown, await readFile(path));
    if (faults.length === 0 && !retired) return true;
  }
  return false;
}
