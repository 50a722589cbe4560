import {
  chmodSync,
  closeSync,
  copyFileSync,
  constants,
  createWriteStream,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../refusal.ts';
import { beforeStep } from './interrupt.ts';

// Every change that a command makes to the disk is one of these, so that a test can cut it short at each. They wait for
// the disk: nothing else of the program may run between two of them.

/** Makes a folder that may be there already; the one it stands in must be there. */
export function makeFolder(path: string): void {
  beforeStep(path, { grows: true });
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Makes a folder and those it stands in. */
export function makeFolders(path: string): void {
  beforeStep(path, { grows: true });
  mkdirSync(path, { recursive: true });
}

/** Writes a file that is not there yet, and waits until it is on the disk. */
export function writeNew(path: string, content: string | Uint8Array, mode?: number): void {
  writeAhead(path, content, mode);
  syncFile(path);
}

/**
 * Writes a file that is not there yet; only after `syncFile` is it on the disk for sure. Of many files all are best written
 * first and waited for then: the disk is done with most of them after the first.
 */
export function writeAhead(path: string, content: string | Uint8Array, mode?: number): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  beforeStep(path, { grows: true });
  const file = openSync(path, 'wx');
  try {
    // In two halves, so that a test can tear it.
    for (const half of [bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)]) {
      beforeStep(path, { grows: true });
      for (let from = 0; from < half.length;) from += writeSync(file, half, from);
    }
    if (mode !== undefined) chmodSync(path, mode);
  } finally {
    closeSync(file);
  }
}

/** Waits until what was written into a file is on the disk. */
export function syncFile(path: string): void {
  beforeStep(path, { grows: false });
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes a file that is not there yet from lines or pieces that do not all fit into memory, and waits until it is on the disk. */
export async function writeLines(path: string, lines: AsyncIterable<string | Uint8Array>): Promise<void> {
  beforeStep(path, { grows: true });
  await pipeline(lines, createWriteStream(path, { flags: 'wx', flush: true }));
}

/** Gives a file or folder another name on the same disk, all at once. */
export function rename(from: string, to: string): void {
  beforeStep(to, { grows: false });
  renameSync(from, to);
}

/** Waits until the names in a folder are on the disk; some systems have no way to ask for it. */
export function syncFolder(path: string): void {
  beforeStep(path, { grows: false });
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!unable.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Deletes a file, or a folder and all in it; there may be none. A link is deleted, not what it leads to. */
export function removeTree(path: string): void {
  const names = listNames(path);
  for (const name of names ?? []) removeTree(join(path, name));
  beforeStep(path, { grows: false });
  try {
    if (names) rmdirSync(path);
    else unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Deletes a folder that holds nothing; one that does is left. */
export function removeIfEmpty(path: string): void {
  beforeStep(path, { grows: false });
  try {
    rmdirSync(path);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Copies a file, or a folder and all in it but what is left out. What is neither is refused: a copy would not hold it. */
export function copyTree(from: string, to: string, isLeftOut: (path: string) => boolean = () => false): void {
  const copy = (source: string, target: string, isFolder: boolean): void => {
    if (isLeftOut(source)) return;
    if (!isFolder) {
      beforeStep(target, { grows: true });
      copyFileSync(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      return;
    }
    makeFolder(target);
    for (const entry of readdirSync(source, { withFileTypes: true })) {
      const path = join(source, entry.name);
      if (!entry.isDirectory() && !entry.isFile() && !isLeftOut(path))
        throw new Refusal(`${path} is no file but a link or a device. Put the file itself there, or take it away.`);
      copy(path, join(target, entry.name), entry.isDirectory());
    }
  };
  makeFolders(dirname(to));
  copy(from, to, listNames(from) !== undefined);
}

/** @returns nothing if it is no folder; a link to one is none. */
function listNames(path: string): string[] | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : undefined;
}

const unable = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);
