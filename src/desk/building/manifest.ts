import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile, listFiles } from './site-files.ts';
import { writeNew } from '../writing/disk.ts';

/**
 * Writes beside the pages of a site the SHA-256 of every file of it, in the form that `sha256sum --check` reads.
 * @param known those that need not be reckoned.
 * @returns the files, each with its SHA-256.
 */
export async function writeManifest(
  folder: string,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, string>> {
  const files = (await listFiles(folder)).filter((file) => file !== manifestFile);
  const sums = new Map<string, string>();
  for (let start = 0; start < files.length; start += together) {
    const some = files.slice(start, start + together);
    const reckoned = some.map((file) => known.get(file) ?? hashFile(join(folder, file)));
    for (const [index, sum] of (await Promise.all(reckoned)).entries()) sums.set(some[index] ?? '', sum);
  }
  writeNew(join(folder, manifestFile), [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join(''));
  return sums;
}

/** Files that are read at a time. */
const together = 64;

/** The files of a site, each with its SHA-256, as its list has them. */
export function loadManifest(folder: string): Map<string, string> {
  return parseManifest(readFileSync(join(folder, manifestFile), 'utf8'));
}

/** The checksums of such a list, by file. */
export function parseManifest(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', file = '']) => [file, sum] as const),
  );
}

/** The list's own name. */
export const manifestFile = 'manifest-sha256.txt';
