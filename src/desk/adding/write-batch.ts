import { basename } from 'node:path';
import { changeTogether, type Change } from '../writing/change-together.ts';
import { changesOf, leave, type Found, type NewEntry } from './find-entry.ts';
import type { JudgedEntry } from './judging/judge-entry.ts';
import type { Judges } from './judging/judges.ts';
import type { KnownArchive } from './known-archive.ts';
import type { Entry } from './make-entry.ts';

/**
 * Judges what was found and writes all of it that is lawful, wholly or not at all.
 * @param dryRun judges only.
 * @returns what became of it; what is not lawful is refused.
 */
export async function writeBatch(
  batch: readonly Found[],
  known: KnownArchive,
  judges: Judges,
  dryRun: boolean,
): Promise<Found[]> {
  const fresh = batch.filter((found) => found.kind === 'new');
  const verdicts = await judges.judge(fresh.map(({ entry }) => toJudged(entry, known)));
  const wrong = new Map(fresh.flatMap((one, at) => (verdicts[at] === undefined ? [] : [[one, verdicts[at]] as const])));
  for (const one of wrong.keys()) leave(one, known);
  const settled = batch.map((found) => settleOne(found, wrong, known));
  // Of a file that changes twice only the last is written.
  const changes = new Map(
    settled.flatMap((found) => [...outletsOf(found, known), ...changesOf(found)]).map((one) => [one.path, one]),
  );
  if (!dryRun) changeTogether(known.folder, 'add', [...changes.values()]);
  if (!dryRun) forget([...changes.values()], known);
  return settled;
}

/** The outlet of an article that was first met in a text that was refused. */
function outletsOf(found: Found, { unwritten }: KnownArchive): Change[] {
  if (found.kind !== 'new') return [];
  const { outlet, agency } = found.entry.record;
  return [outlet, ...(agency ? [agency.outlet] : [])].flatMap((id) => {
    const path = `outlets/${id}.yaml`;
    const text = unwritten.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

function settleOne(found: Found, wrong: ReadonlyMap<NewEntry, string | undefined>, { refused }: KnownArchive): Found {
  const fault =
    found.kind === 'new'
      ? wrong.get(found)
      : found.kind === 'capture' && refused.has(found.id)
        ? `it is the page of ${found.id}, which was refused`
        : undefined;
  if (fault === undefined) return found;
  return {
    kind: 'refused',
    as: found.as,
    found: `what was read of it is no lawful entry: ${fault}`,
    remedy: 'Make its entry by hand, as the handbook says; and tell the makers of the program.',
  };
}

/** What is written can be read from the disk. */
function forget(changes: readonly Change[], { unwritten }: KnownArchive): void {
  for (const { path, text } of changes) if (unwritten.get(path) === text) unwritten.delete(path);
}

function toJudged(
  { id, text, held, enclosed, record: { outlet, agency, story, attachments = [] } }: Entry,
  { outlets }: KnownArchive,
): JudgedEntry {
  return {
    id,
    text,
    files: held.files.map(({ path, text: bytes }) => {
      const name = basename(path);
      return { name, bytes, digest: held.digests.get(name) ?? '' };
    }),
    attached: attachments.map(({ file, sha256 }, at) => ({
      name: file,
      bytes: enclosed[at]?.text ?? new Uint8Array(),
      digest: sha256,
    })),
    outlets: [outlet, ...(agency ? [agency.outlet] : [])].map((one) => [one, outlets.named(one)?.kind]),
    stories: story === undefined ? [] : [story],
  };
}
