import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { hiddenFiles } from '../../hosting/hidden-files.ts';

/** Reads the target of a request: the path as it is meant and as it is written, and the question. @returns nothing if it is none. */
export function parseTarget(target: string): Target | undefined {
  const at = `${target}?`.indexOf('?');
  const written = target.slice(0, at);
  const path = decode(written);
  if (!path?.startsWith('/') || path.includes('\0')) return undefined;
  return { path, written, query: target.slice(at) };
}

/** Whether two programs cannot read two things in a path: it has no step upwards or empty, no backslash, no hidden slash. */
export function isPlain({ path, written }: Target): boolean {
  return !/(?:^|\/)\.{1,2}(?:\/|$)|\/\/|\\/.test(path) && !/%2f/i.test(written);
}

/**
 * Finds what stands at a path of a site: a file, or the page of a folder. What is hidden is not there, nor what a
 * symbolic link leads to outside of the site.
 * @param path below the site, without a slash before it.
 */
export async function findFile(folder: string, path: string): Promise<{ file: string; isFolder: boolean } | undefined> {
  if (hiddenFiles.test(path)) return undefined;
  const found = await kindOf(join(folder, path));
  if (found === 'file')
    return path.endsWith('/') || !(await isWithin(folder, path)) ? undefined : { file: path, isFolder: false };
  if (found !== 'folder') return undefined;
  const file = join(path, 'index.html').split(sep).join('/');
  const isPage = (await kindOf(join(folder, file))) === 'file' && (await isWithin(folder, file));
  return isPage ? { file, isFolder: true } : undefined;
}

/** Whether a file is truly in the folder, wherever links on the way lead. */
async function isWithin(folder: string, file: string): Promise<boolean> {
  const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
  return real.startsWith(root + sep);
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

interface Target {
  /** Decoded. */
  path: string;
  /** As it was sent. */
  written: string;
  /** With its question mark, or empty. */
  query: string;
}
