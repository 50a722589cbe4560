import { dirname } from 'node:path';
import { keepIn, type Keeping } from '../../kept/keeping.ts';
import { keyOf } from '../../kept/key.ts';
import type { SeenFiles } from '../../kept/seen-files.ts';
import type { ArticleData } from '../../schema/article.ts';
import { pageKinds, type PageKind } from '../../schema/collections.ts';
import { listRecordFiles, type RecordFile } from '../content-folder.ts';
import type { Retirement } from './retirement.ts';

/**
 * What became of every record that is no longer there, by kind and id. A withdrawn article is among them, although its
 * facts are still a record. Faulty files are left out: the check tells them.
 */
export async function listRetired(folder: string): Promise<Retired> {
  const pairs = pageKinds.map(async (kind) => [kind, await listRetiredOf(kind, folder)]);
  return Object.fromEntries(await Promise.all(pairs)) as Retired;
}

/** What is known of an archive that lost nothing, or that cannot be read. */
export function noneRetired(): Retired {
  return Object.fromEntries(pageKinds.map((kind) => [kind, new Map()])) as unknown as Retired;
}

/** What became of every record of one kind that is no longer there. */
export async function listRetiredOf(kind: PageKind, folder: string): Promise<Map<string, Retirement>> {
  return findRetired(kind, await listRecordFiles(folder, kind), keepIn(undefined, ''));
}

/** The same of files that are known, where what was found in them before is kept. */
export async function findRetired(
  kind: PageKind,
  files: readonly RecordFile[],
  { store, seen, program }: Keeping,
): Promise<Map<string, Retirement>> {
  const records = files.filter(({ isRecord }) => isRecord);
  const key = keyOf(program, kind, dirname(records[0]?.path ?? ''));
  const known = new Map(store.get<[digest: string, Retirement | null][]>('retired', key));
  const found: [id: string, digest: string, Retirement | null][] = [];
  for (const file of records) {
    const digest = seen.digestOf(file.path);
    const before = known.get(digest);
    found.push([file.id, digest, before === undefined ? await readOne(kind, file, seen) : before]);
  }
  const isNew = found.length !== known.size || found.some(([, digest]) => !known.has(digest));
  if (isNew) store.put('retired', key, found.map(([, digest, became]) => [digest, became]));
  return new Map(found.flatMap(([id, , became]) => (became ? [[id, became] as const] : [])));
}

/**
 * The ids of the records that a moved or split one leads to, through whatever became of those in turn.
 * @returns nothing of what leads back to itself; the id itself if nothing became of it or it was withdrawn.
 */
export function followRetired(retired: Pick<RetiredIds, 'get'>, id: string, walked: readonly string[] = []): string[] {
  const next = leadsTo(retired.get(id));
  if (walked.includes(id)) return [];
  if (next.length === 0) return [id];
  return [...new Set(next.flatMap((one) => followRetired(retired, one, [...walked, id])))];
}

/** The ids a retired record names as what to look at instead. */
export function leadsTo(retirement: Retirement | undefined): string[] {
  if (!retirement || 'withdrawn' in retirement) return [];
  return 'moved' in retirement ? [retirement.moved] : retirement.split;
}

/** Nearly all files are records, and to look for three words in them costs a hundredth of reading their facts. */
async function readOne(kind: PageKind, { path, shown }: RecordFile, seen: SeenFiles): Promise<Retirement | null> {
  const { bytes } = seen.load(path);
  if (!marks.some((mark) => bytes.includes(mark)) || !field.test(bytes.toString('latin1'))) return null;
  const { parseRecord } = await import('../parse-record.ts');
  const { retired, data } = parseRecord(kind, shown, bytes);
  if (retired) return retired;
  const { title, withdrawn } = (kind === 'articles' ? (data ?? {}) : {}) as Partial<ArticleData>;
  return title && withdrawn ? { name: title, withdrawn } : null;
}

const marks = ['moved', 'split', 'withdrawn'];
/** One of them as a field, or facts in braces, where a field may stand anywhere. */
const field = /^[ \t]*(?:\{|["']?(?:moved|split|withdrawn)["']?[ \t]*:)/m;

/** What became of records of one kind, by their ids. */
export type RetiredIds = ReadonlyMap<string, Retirement>;

/** What became of all records that are no longer there. */
export type Retired = Record<PageKind, RetiredIds>;
