import { hash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts a file in its place in a site, beside it first: one that stands there may be the last site's as well, which must stay
 * as it is.
 * @param path below the folder of the site.
 * @returns the path with the SHA-256 of the file.
 */
export function layFile(folder: string, path: string, content: string | Uint8Array): [path: string, sha256: string] {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(besideOf(place), content);
  renameSync(besideOf(place), place);
  return [path, hash('sha256', content)];
}

/** Where a file stands while it is written. */
export function besideOf(place: string): string {
  return `${place}.new`;
}
