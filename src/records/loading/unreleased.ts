import { keyOf } from '../../kept/key.ts';
import type { Keeping } from '../../kept/keeping.ts';
import { isUnreleased, type Releasing } from '../../schema/releasing.ts';
import { listRecordFiles, type RecordFile } from '../content-folder.ts';

/** The articles and stories of an archive that are not to be shown yet, on a day. What was found in a file before is kept. */
export async function findUnreleased(
  folder: string,
  keeping: Keeping,
  today: string | undefined,
): Promise<UnreleasedRecords> {
  const found: UnreleasedRecords = { articles: new Map(), stories: new Map() };
  if (today === undefined) return found;
  for (const kind of releasable)
    for (const [id, said] of await findMarks(kind, folder, keeping))
      if (isUnreleased(said, today)) found[kind].set(id, said);
  return found;
}

/** Those of a kind that say something of their being shown. */
async function findMarks(
  kind: ReleasableKind,
  folder: string,
  { store, seen, program }: Keeping,
): Promise<Map<string, Releasing>> {
  const files = (await listRecordFiles(folder, kind)).filter(({ isRecord }) => isRecord);
  const key = keyOf(program, kind, folder);
  const known = new Map(store.get<[digest: string, Releasing | null][]>('releases', key));
  const found = new Map<string, Releasing | null>();
  const marks = new Map<string, Releasing>();
  for (const file of files) {
    const digest = seen.digestOf(file.path);
    const before = known.get(digest);
    const said = before === undefined ? await readMarks(kind, file, seen.load(file.path).bytes) : before;
    found.set(digest, said);
    if (said) marks.set(file.id, said);
  }
  if (found.size !== known.size || [...found.keys()].some((digest) => !known.has(digest)))
    store.put('releases', key, [...found]);
  return marks;
}

/** To look for two words costs a hundredth of reading the facts. */
async function readMarks(kind: ReleasableKind, { shown }: RecordFile, bytes: Buffer): Promise<Releasing | null> {
  if (!field.test(bytes.toString('latin1'))) return null;
  const { parseRecord } = await import('../parse-record.ts');
  // A mark that cannot be read holds a record back too: it was meant to.
  const { facts } = parseRecord(kind, shown, bytes);
  const { draft, release } = (typeof facts === 'object' && facts !== null ? facts : {}) as Record<string, unknown>;
  if (draft === undefined && release === undefined) return null;
  if (draft !== undefined || typeof release !== 'string') return { draft: true };
  return { release };
}

const field = /^[ \t]*["']?(?:draft|release)["']?[ \t]*:/m;

/** The kinds whose records may be held back. */
const releasable = ['articles', 'stories'] as const;

type ReleasableKind = (typeof releasable)[number];

/** What is held back, by kind and id. */
export type UnreleasedRecords = Record<ReleasableKind, Map<string, Releasing>>;
