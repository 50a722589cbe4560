import type { Keeping } from '../../kept/keeping.ts';
import { keyOf } from '../../kept/key.ts';
import type { SeenFiles } from '../../kept/seen-files.ts';
import type { PageKind } from '../../schema/collections.ts';
import type { RecordFile } from '../content-folder.ts';
import type { Retirement } from './retirement.ts';

/** What became of the records of one kind that are no longer there, by id; what was found in a file before is kept. */
export async function findRetired(
  kind: PageKind,
  files: readonly RecordFile[],
  { store, seen, program }: Keeping,
): Promise<Map<string, Retirement>> {
  const records = files.filter(({ isRecord }) => isRecord);
  const [{ path, shown } = { path: '', shown: '' }] = records;
  const key = keyOf(program, kind, path.slice(0, path.length - shown.length));
  const known = new Map(store.get<[digest: string, Retirement | null][]>('retired', key));
  const found = new Map<string, Retirement | null>();
  const retired = new Map<string, Retirement>();
  for (const file of records) {
    const seenNow = seen.digestOf(file.path);
    const before = known.get(seenNow);
    const [digest, became] = before === undefined ? await read(kind, file, seen) : [seenNow, before];
    found.set(digest, became);
    if (became) retired.set(file.id, became);
  }
  if (found.size !== known.size || [...found.keys()].some((digest) => !known.has(digest)))
    store.put('retired', key, [...found]);
  return retired;
}

async function read(
  kind: PageKind,
  file: RecordFile,
  seen: SeenFiles,
): Promise<[digest: string, became: Retirement | null]> {
  const { bytes, digest } = seen.load(file.path);
  if (!mayBeRetired(bytes)) return [digest, null];
  const { readRetirement } = await import('./list-retired.ts');
  return [digest, readRetirement(kind, file, bytes) ?? null];
}

/**
 * Whether a file may say what became of a record. Nearly all are records, and to look for three words in them costs a
 * hundredth of reading their facts.
 */
export function mayBeRetired(bytes: Buffer): boolean {
  return marks.some((mark) => bytes.includes(mark)) && field.test(bytes.toString('latin1'));
}

const marks = ['moved', 'split', 'withdrawn'];
/** One of them as a field, or facts in braces, where a field may stand anywhere. */
const field = /^[ \t]*(?:\{|["']?(?:moved|split|withdrawn)["']?[ \t]*:)/m;
