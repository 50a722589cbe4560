import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Shelf } from './store.ts';

/**
 * Knows files again: the digest of one that has the size, the times and the place on the disk it had when it was last read
 * is not reckoned anew. A file that was changed so short a time before it was read that another change might not show in its
 * times is read again the next time, as git does.
 * @param trust whether files are known by that; otherwise each is read.
 */
export function seeFiles(store: Shelf, trust: Trust = trustSaid(), now: () => number = Date.now): SeenFiles {
  const folders = new Map<string, SeenFolder>();
  const digests = new Map<string, string>();
  const news: Sight[] = [];
  const folderOf = (path: string): SeenFolder => {
    const name = dirname(path);
    const known = folders.get(name);
    if (known) return known;
    const folder = { files: new Map(store.get<SeenRow[]>('seen', name)), isNew: false };
    folders.set(name, folder);
    return folder;
  };
  const note = (sight: Sight): void => {
    const { path, stamp, digest, isSettled } = sight;
    digests.set(path, digest);
    const folder = folderOf(path);
    const name = basename(path);
    const before = folder.files.get(name);
    if (isSettled ? before?.[0] === stamp && before[1] === digest : !before) return;
    if (isSettled) folder.files.set(name, [stamp, digest]);
    else folder.files.delete(name);
    folder.isNew = true;
    news.push(sight);
  };
  const load: SeenFiles['load'] = (path) => {
    const { stamp, changed } = look(path);
    const bytes = readFileSync(path);
    const digest = hash('sha256', bytes);
    note({ path, stamp, digest, isSettled: changed < now() - unsettled });
    return { bytes, digest };
  };
  const find = (path: string): string => {
    if (trust === 'none') return load(path).digest;
    const seen = folderOf(path).files.get(basename(path));
    return seen && look(path).stamp === seen[0] ? seen[1] : load(path).digest;
  };
  return {
    load,
    digestOf(path) {
      const known = digests.get(path) ?? find(path);
      digests.set(path, known);
      return known;
    },
    takeNews: () => news.splice(0),
    add(sights) {
      for (const sight of sights) note(sight);
    },
    keep() {
      for (const [name, { files, isNew }] of folders) {
        if (!isNew) continue;
        const isThere = (file: string): boolean => digests.has(join(name, file)) || existsSync(join(name, file));
        store.put(
          'seen',
          name,
          [...files].filter(([file]) => isThere(file)),
        );
      }
    },
  };
}

/** Whoever does not trust the times of files has them all read: after a restored backup, on an odd file system. */
export function trustSaid(): Trust {
  return process.env['ARCHIVE_TRUST'] === 'none' ? 'none' : 'stat';
}

/** The time at which its place, rights or times were changed counts too: it cannot be set back as the others can. */
function look(path: string): { stamp: string; changed: number } {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return { stamp: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, changed: Math.max(mtimeMs, ctimeMs) };
}

/** Milliseconds in which two changes may have one time: two seconds on the coarsest file systems, such as FAT. */
const unsettled = 2000;

/** How a file was known, and the digest of its bytes, by its name. */
type SeenRow = [name: string, [stamp: string, digest: string]];

/** The files of a folder as they were last seen. */
interface SeenFolder {
  files: Map<string, SeenRow[1]>;
  /** Whether something in it was not known before. */
  isNew: boolean;
}

/** A file that was read. */
export interface Sight {
  path: string;
  stamp: string;
  digest: string;
  /** Whether a later change is sure to show. */
  isSettled: boolean;
}

/** Whether a file that looks as it did is taken for the same. */
export type Trust = 'stat' | 'none';

/** Files, known again from run to run. */
export interface SeenFiles {
  /** SHA-256 of a file, as it was when this run looked at it last. @throws if it cannot be read. */
  digestOf: (path: string) => string;
  /** Its bytes, with their digest. @throws if it cannot be read. */
  load: (path: string) => { bytes: Buffer; digest: string };
  /** What was read since this was last asked, to be told to another thread. */
  takeNews: () => Sight[];
  /** Counts what another thread has read as seen. */
  add: (sights: readonly Sight[]) => void;
  /** Puts what was seen into the store. */
  keep: () => void;
}
