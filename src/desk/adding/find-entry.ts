import type { Capture, Unreadable } from '../../ingest/capture.ts';
import type { Change } from '../writing/change-together.ts';
import { digestText } from '../writing/plan.ts';
import { schemaLine } from '../beginning/schema-files.ts';
import { writeFacts } from '../writing/write-facts.ts';
import { draftCapture, type DraftedCapture } from './draft-capture.ts';
import { plainName } from '../../records/file-names.ts';
import { pathOf, type KnownArchive } from './known-archive.ts';
import { makeEntry, type Entry, type EntrySettings } from './make-entry.ts';
import { plainAddress } from './plain-address.ts';
import type { PlannedCapture } from './again/add-capture.ts';
import { takeAgain } from './again/take-again.ts';

/** Says what becomes of one text. What is new is known from then on. */
export function findEntry(capture: Capture, known: KnownArchive, settings: EntrySettings): Found {
  const { as } = capture;
  const sha256 = digestText(capture.bytes);
  const same = known.byDigest.get(sha256);
  if (same !== undefined) return { kind: 'known', as, id: same };
  try {
    const drafted = draftCapture(capture);
    if (!('draft' in drafted)) return { kind: 'refused', ...drafted };
    if (drafted.draft.body.length === 0) return { kind: 'refused', as, ...withoutText };
    const address = drafted.draft.facts.url?.value;
    const again = address === undefined ? undefined : known.byAddress.get(plainAddress(address));
    if (again !== undefined) return takenAgain(again, capture, drafted, known, settings);
    const entry = makeEntry(capture, drafted, known, settings);
    return { kind: 'new', as, entry, changes: enter(entry, known) };
  } catch (error) {
    // Whatever one text does to the program, the others are read.
    const found = error instanceof RangeError ? error.message : `the program failed on it (${String(error)})`;
    return { kind: 'refused', as, found, remedy: 'Hand in its text alone (.txt), or make its entry by hand.' };
  }
}

const withoutText = {
  found: 'no text that could be an article',
  remedy: 'If it is one, copy its words into a .txt file, and hand that in.',
};

const whyNotAgain = {
  unclear: (id: string) => ({
    found: `the page of ${id}, which cannot be read`,
    remedy: 'Run “npm run archive -- check”, mend that article, and hand this in again.',
  }),
  withdrawn: (id: string) => ({
    found: `the page of ${id}, whose words were withdrawn`,
    remedy: 'Leave it out: its words must not come back.',
  }),
};

/** Its files are named after the article that is there. */
function takenAgain(
  id: string,
  capture: Capture,
  drafted: DraftedCapture,
  known: KnownArchive,
  settings: EntrySettings,
): Found {
  const entry = makeEntry(capture, drafted, known, { ...settings, again: id });
  const { kind: what, changes } = takeAgain(id, capture, entry, known, settings.day);
  if (what === 'unclear' || what === 'withdrawn') return { kind: 'refused', as: capture.as, ...whyNotAgain[what](id) };
  known.byDigest.set(entry.held.sha256, id);
  for (const name of entry.held.digests.keys()) known.originals.add(plainName(name));
  note(changes, known);
  return { kind: 'capture', as: capture.as, id, what, changes };
}

function note(changes: readonly Change[], { unwritten }: KnownArchive): void {
  for (const { path, text } of changes) if (text !== undefined) unwritten.set(path, text);
}

/** @returns the files it is written as. */
function enter(entry: Entry, known: KnownArchive): readonly Change[] {
  const { id, held, outlets, url } = entry;
  const changes = filesOf(entry, known);
  note(changes, known);
  known.articleIds.add(id);
  known.articlePaths.set(id, pathOf(id, known));
  known.byDigest.set(held.sha256, id);
  for (const name of held.digests.keys()) known.originals.add(plainName(name));
  for (const { path } of entry.enclosed) known.attachments.add(plainName(path.replace('attachments/', '')));
  for (const outlet of outlets) known.outlets.add(outlet);
  if (url !== undefined) known.byAddress.set(plainAddress(url), id);
  return changes;
}

/** What cannot be an article is not known either: handed in otherwise, it may be one. */
export function leave({ entry, changes }: NewEntry, { byDigest, byAddress, unwritten, refused }: KnownArchive): void {
  refused.add(entry.id);
  if (byDigest.get(entry.held.sha256) === entry.id) byDigest.delete(entry.held.sha256);
  const address = entry.url === undefined ? undefined : plainAddress(entry.url);
  if (address !== undefined && byAddress.get(address) === entry.id) byAddress.delete(address);
  // Others may have been found to be of its outlets meanwhile.
  for (const { path } of changes) if (!path.startsWith('outlets/')) unwritten.delete(path);
}

/** What is to be written of what was found. */
export function changesOf(found: Found): readonly Change[] {
  return 'changes' in found ? found.changes : [];
}

function filesOf({ id, text, held, enclosed, outlets }: Entry, { hasSchemas }: KnownArchive): Change[] {
  return [
    ...outlets.map(({ id: outlet, name, kind, url }) => ({
      path: `outlets/${outlet}.yaml`,
      text:
        (hasSchemas ? `${schemaLine('outlets')}\n` : '') +
        writeFacts({ name, ...(kind && { kind }), ...(url && { url }) }),
    })),
    ...held.files,
    ...enclosed,
    { path: `articles/${id}.md`, text },
  ];
}

/** A text that becomes an article. */
export interface NewEntry {
  kind: 'new';
  as: string;
  entry: Entry;
  changes: readonly Change[];
}

/** What became of one text. */
export type Found =
  | NewEntry
  /** The same bytes are there already. */
  | { kind: 'known'; as: string; id: string }
  /** The page of an article that is there, taken once more. */
  | { kind: 'capture'; as: string; id: string; what: PlannedCapture['kind']; changes: readonly Change[] }
  /** An article that is there, with facts of a table. */
  | {
      kind: 'completed';
      as: string;
      id: string;
      fields: readonly string[];
      kept: readonly string[];
      changes: readonly Change[];
    }
  /** Which column of a table is what. */
  | { kind: 'columns'; as: string; says: string }
  | ({ kind: 'refused' } & Unreadable);
