import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Unreadable } from '../../ingest/capture.ts';

/**
 * Lists the files that were handed in, those of folders in the order of their names. What is hidden is left out; a link is not
 * followed, since it may lead anywhere.
 */
export function* walkFiles(paths: readonly string[]): Generator<WalkedFile | Unreadable> {
  const todo = paths.toReversed();
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) yield { as: path, found: 'no such file or folder', remedy: 'Look at how its name is written.' };
    else if (found.isSymbolicLink())
      yield { as: path, found: 'a link', remedy: 'Hand in the file itself: a link may lead to anything.' };
    else if (found.isDirectory()) todo.push(...listFolder(path).toReversed());
    else if (found.isFile()) yield { path, size: found.size };
    else yield { as: path, found: 'neither a file nor a folder', remedy: 'Hand in a file.' };
  }
}

function listFolder(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !leftOut.has(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/** What systems leave in folders. */
const leftOut = new Set(['Thumbs.db', 'desktop.ini', '__MACOSX']);

/** A file that was handed in. */
export interface WalkedFile {
  path: string;
  /** Bytes. */
  size: number;
}
