import { existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyTree, removeTree, rename, syncFolder } from '../writing/disk.ts';
import { whoHolds, withLock } from '../writing/lock.ts';

/**
 * Has a site to itself, for building or reading it: one command at a time, and what one that was killed left beside it is
 * set right first.
 */
export async function withSite<T>(target: string, command: string, use: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(target), { recursive: true });
  const place = placeOf(target);
  return withLock(lockOf(place), command, async () => {
    settleSite(place);
    return use();
  });
}

/** Sets right what a command that was killed left beside a site, if it left anything: for those who only read it. */
export async function healSite(target: string): Promise<void> {
  const place = placeOf(target);
  const isLocked = existsSync(lockOf(place)) && whoHolds(lockOf(place)) === undefined;
  if (isLocked || Object.values(besides(place)).some((left) => existsSync(left)))
    await withSite(target, 'verify', () => Promise.resolve());
}

/**
 * Puts a finished site where the previous one stands. It is brought beside it first, onto the same file system, so that
 * the exchange itself is two renamings; what fails before them leaves the previous site. Killed between them, the next
 * command finishes it. For whoever has the site to himself.
 * @param putBy where the previous site goes, if it may be of use; else, or if it cannot be moved there, it is removed.
 */
export function putInPlace(built: string, target: string, putBy?: string): void {
  const place = placeOf(target);
  try {
    bringBeside(built, place);
    exchange(place, putBy);
  } catch (error) {
    const { previous, refilling } = besides(place);
    // What is half exchanged in place has to wait for the next command.
    if (existsSync(refilling)) throw error;
    if (!existsSync(place) && existsSync(previous)) rename(previous, place);
    for (const left of Object.values(besides(place))) removeIfThere(left);
    throw error;
  }
}

/** Whether what stands in a site's place is one site and not parts of two. */
export function isWholeSite(target: string): boolean {
  return !existsSync(besides(placeOf(target)).refilling);
}

/** Finishes an exchange that was cut off: there is a whole site again, and nothing beside it. */
function settleSite(place: string): void {
  const { part, fresh, previous, refilling } = besides(place);
  removeIfThere(part);
  if (existsSync(refilling)) refill(place);
  if (!existsSync(place)) {
    if (existsSync(fresh)) rename(fresh, place);
    else if (existsSync(previous)) rename(previous, place);
  }
  removeIfThere(fresh);
  removeIfThere(previous);
}

function bringBeside(built: string, place: string): void {
  const { part, fresh } = besides(place);
  try {
    rename(built, fresh);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyTree(built, part);
    rename(part, fresh);
  }
}

function exchange(place: string, putBy: string | undefined): void {
  const { fresh, previous, refilling } = besides(place);
  if (existsSync(place)) {
    try {
      rename(place, previous);
    } catch (error) {
      // A folder that cannot be renamed, such as a mounted volume.
      if (!['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      rename(fresh, refilling);
      return refill(place);
    }
  }
  rename(fresh, place);
  syncFolder(dirname(place));
  if (putBy !== undefined && existsSync(previous)) moveIfPossible(previous, putBy);
  removeIfThere(previous);
}

function moveIfPossible(from: string, to: string): void {
  try {
    rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
  }
}

/** May be begun again as often as need be. */
function refill(place: string): void {
  const { refilling } = besides(place);
  for (const name of readdirSync(place)) removeTree(join(place, name));
  for (const name of readdirSync(refilling)) copyTree(join(refilling, name), join(place, name));
  removeTree(refilling);
}

function removeIfThere(path: string): void {
  if (existsSync(path)) removeTree(path);
}

/** What stands beside a site while it is exchanged; only the last two are ever whole. */
function besides(place: string): Record<'part' | 'refilling' | 'fresh' | 'previous', string> {
  const beside = (name: string): string => join(dirname(place), `.${basename(place)}-${name}`);
  return { part: beside('part'), refilling: beside('refilling'), fresh: beside('new'), previous: beside('old') };
}

function lockOf(place: string): string {
  return join(dirname(place), `.${basename(place)}-desk`);
}

/** If the site is a link to a folder, the folder is what is replaced. */
function placeOf(target: string): string {
  if (existsSync(target)) return realpathSync(target);
  const holder = dirname(target);
  return join(existsSync(holder) ? realpathSync(holder) : holder, basename(target));
}
