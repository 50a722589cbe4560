import { readdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';

/** The folder the site is built into: `ARCHIVE_OUT`, or `dist` beside the program. */
export function siteFolder(): string {
  return resolve(process.env['ARCHIVE_OUT'] || 'dist');
}

/** A path as it is told: from the project if it is in it, else in full. */
export function showPath(path: string): string {
  return holds('.', path) ? relative('.', path) : path;
}

/** Why a folder must not be replaced by a site, namely because it is something else; nothing if it may. */
export async function whyNotReplace(target: string, content: string): Promise<string | undefined> {
  const inside = ['.', content].find((kept) => holds(target, kept));
  if (inside !== undefined) return `it holds ${resolve(inside)}`;
  if (holds(content, target)) return `it is in ${content}, the archive itself`;
  const names = await listNames(target);
  if (!names) return 'it is not a folder that can be read';
  if (names.includes('.git')) return 'it is a Git repository; build into another folder and copy the site from there';
  if (names.length > 0 && !names.includes('index.html'))
    return 'it holds files that are not a site; name an empty folder in ARCHIVE_OUT';
  return undefined;
}

async function listNames(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : undefined;
  }
}

function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}
