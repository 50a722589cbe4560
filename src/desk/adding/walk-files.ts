import { lstatSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Unreadable } from '../../ingest/capture.ts';
import { recogniseFolder } from '../../ingest/readers/folders/recognise-folder.ts';
import { handInFile } from '../../ingest/readers/hand-in-file.ts';
import type { Handed } from './find-entries.ts';

/**
 * Hands in a file, or those of a folder in the order of their names, with what is said of them in it. What is hidden is left out;
 * a link is not followed, since it may lead anywhere.
 */
export async function* walkFiles(path: string): AsyncGenerator<Handed | Unreadable> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) yield { as: path, found: 'no such file or folder', remedy: 'Look at how its name is written.' };
  else if (!found.isDirectory()) yield whyNot(path) ?? { file: await handInFile(path) };
  else {
    const names = [...listNames(path)];
    const { read, missing = [] } = await recogniseFolder(names, (name) => readFile(join(path, name)));
    for (const { name, said } of read)
      yield whyNot(join(path, name)) ?? { file: await handInFile(join(path, name)), said };
    yield* missing;
  }
}

/** The bytes of all files that `walkFiles` would find, before it is known which of them are read. */
export function weighFiles(path: string): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.size ?? 0;
  return [...listNames(path)].reduce((sum, name) => sum + lstatSync(join(path, name)).size, 0);
}

function whyNot(path: string): Unreadable | undefined {
  const found = lstatSync(path);
  if (found.isFile()) return undefined;
  return found.isSymbolicLink()
    ? { as: basename(path), found: 'a link', remedy: 'Hand in the file itself: a link may lead to anything.' }
    : { as: basename(path), found: 'neither a file nor a folder', remedy: 'Hand in a file.' };
}

/** The names of all files in a folder, with those of its folders before them. */
function* listNames(folder: string): Generator<string> {
  const todo = [''];
  for (let within = todo.pop(); within !== undefined; within = todo.pop()) {
    const entries = readdirSync(join(folder, within), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !leftOut.has(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) if (!entry.isDirectory()) yield `${within}${entry.name}`;
    for (const entry of entries.toReversed()) if (entry.isDirectory()) todo.push(`${within}${entry.name}/`);
  }
}

/** What systems leave in folders. */
const leftOut = new Set(['Thumbs.db', 'desktop.ini', '__MACOSX']);
