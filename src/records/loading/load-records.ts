import type { Keeping } from '../../kept/keeping.ts';
import { keyOf } from '../../kept/key.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { listRecordFiles, type RecordFile } from '../content-folder.ts';
import type { RecordData } from '../parse-record.ts';
import { releaseDay } from './release-day.ts';
import { findUnreleased } from './unreleased.ts';

/**
 * Loads the facts of all records of a kind that are shown, in the order of their files, with the digest of each file's bytes, and
 * without what in them points at records that are not to be shown yet. As for the pages, a faulty record is left out, and one that
 * was moved, split or, having no more facts, withdrawn is none; a withdrawn article is among them.
 * @param today the day by which records are released; nothing, if all are shown.
 */
export async function loadRecords<C extends CollectionName>(
  folder: string,
  kind: C,
  keeping: Keeping,
  today = releaseDay(),
): Promise<LoadedRecord<C>[]> {
  const [records, hidden] = await Promise.all([
    loadAllRecords(folder, kind, keeping),
    findUnreleased(folder, keeping, today),
  ]);
  if (hidden.articles.size + hidden.stories.size === 0) return records;
  const [{ leaveOut }, { schemaOf }] = await Promise.all([import('./leave-out.ts'), import('../parse-record.ts')]);
  const isHidden = (collection: CollectionName, id: string): boolean =>
    (collection === 'articles' || collection === 'stories') && hidden[collection].has(id);
  return records.flatMap((record) => {
    if (isHidden(kind, record.id)) return [];
    const data = leaveOut(schemaOf(kind), record.data, (link) => isHidden(link.collection, link.id));
    return data === undefined ? [] : { ...record, data };
  });
}

/** The same of all records, shown or not. What a check has read is not read again. */
export async function loadAllRecords<C extends CollectionName>(
  folder: string,
  kind: C,
  keeping: Keeping,
): Promise<LoadedRecord<C>[]> {
  const files = (await listRecordFiles(folder, kind)).filter(({ isRecord }) => isRecord);
  const records: LoadedRecord<C>[] = [];
  for (let start = 0; start < files.length; start += together) {
    const some = files.slice(start, start + together);
    const digests = some.map(({ path }) => keeping.seen.digestOf(path));
    const known = keeping.store.getAll<KeptFacts<C>>(
      'facts',
      digests.map((digest) => keyOf(keeping.program, kind, digest)),
    );
    for (const [index, file] of some.entries()) {
      const { id, path, shown } = file;
      const { data, digest = digests[index] ?? '' } = known[index] ?? (await readFacts(kind, file, keeping));
      if (data) records.push({ id, path, shown, digest, data });
    }
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

async function readFacts<C extends CollectionName>(
  kind: C,
  { path, shown }: RecordFile,
  keeping: Keeping,
): Promise<KeptFacts<C>> {
  const { parseRecord } = await import('../parse-record.ts');
  const { bytes, digest } = keeping.seen.load(path);
  const { data, faults, retired } = parseRecord(kind, shown, bytes);
  const sound = faults.length > 0 || retired ? undefined : data;
  keepFacts(keeping, kind, digest, sound);
  return sound === undefined ? { digest } : { digest, data: sound };
}

/** Records asked for together. */
const together = 512;

/** What is kept of a record: its facts, unless it is left out. */
interface KeptFacts<C extends CollectionName> {
  data?: RecordData<C>;
  /** Of the file, if it was read just now. */
  digest?: string;
}

/** A record without a fault. */
export interface LoadedRecord<C extends CollectionName> extends Pick<RecordFile, 'id' | 'path' | 'shown'> {
  /** SHA-256 of the bytes of its file. */
  digest: string;
  /** Its facts; links are `{collection, id}`. */
  data: RecordData<C>;
}
