import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../text/compare-text.ts';
import { writeNew } from '../writing/disk.ts';

/**
 * Writes beside the pages of a site the SHA-256 of every file of it, in the form that `sha256sum --check` reads.
 * @param sums by file: all files that there are in the folder.
 */
export function writeManifest(folder: string, sums: ReadonlyMap<string, string>): void {
  const files = [...sums.keys()].filter((file) => file !== manifestFile).toSorted(compareText);
  writeNew(join(folder, manifestFile), files.map((file) => `${sums.get(file)}  ${file}\n`).join(''));
}

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
