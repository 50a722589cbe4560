import type { Keeping } from '../../kept/keeping.ts';
import { keyOf } from '../../kept/key.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { listRecordFiles, type RecordFile } from '../content-folder.ts';
import type { RecordData } from '../parse-record.ts';

/**
 * Loads the facts of all records of a kind, in the order of their files, with the digest of each file's bytes. What a check
 * has read is not read again. As for the pages, a faulty record is left out, and one that was moved, split or, having no
 * more facts, withdrawn is none; a withdrawn article is among them.
 */
export async function loadRecords<C extends CollectionName>(
  folder: string,
  kind: C,
  keeping: Keeping,
): Promise<LoadedRecord<C>[]> {
  const records: LoadedRecord<C>[] = [];
  for (const file of await listRecordFiles(folder, kind)) {
    const loaded = file.isRecord ? await loadOne(kind, file, keeping) : undefined;
    if (loaded) records.push(loaded);
  }
  return records;
}

/** Keeps the facts of a record that was read. @param data none, if it is left out. */
export function keepFacts<C extends CollectionName>(
  { store, program }: Pick<Keeping, 'store' | 'program'>,
  kind: C,
  digest: string,
  data: RecordData<C> | undefined,
): void {
  store.put('facts', keyOf(program, kind, digest), data === undefined ? {} : { data });
}

async function loadOne<C extends CollectionName>(
  kind: C,
  file: RecordFile,
  keeping: Keeping,
): Promise<LoadedRecord<C> | undefined> {
  const { id, path, shown } = file;
  const seen = keeping.seen.digestOf(path);
  const known = keeping.store.get<{ data?: RecordData<C> }>('facts', keyOf(keeping.program, kind, seen));
  if (known) return known.data && { id, path, shown, digest: seen, data: known.data };
  const { parseRecord } = await import('../parse-record.ts');
  const { bytes, digest } = keeping.seen.load(path);
  const { data, faults, retired } = parseRecord(kind, shown, bytes);
  const sound = faults.length > 0 || retired ? undefined : data;
  keepFacts(keeping, kind, digest, sound);
  return sound && { id, path, shown, digest, data: sound };
}

/** A record without a fault. */
export interface LoadedRecord<C extends CollectionName> extends Pick<RecordFile, 'id' | 'path' | 'shown'> {
  /** SHA-256 of the bytes of its file. */
  digest: string;
  /** Its facts; links are `{collection, id}`. */
  data: RecordData<C>;
}
