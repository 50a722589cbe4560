import { join } from 'node:path';
import { hashFile, listFiles } from './site-files.ts';
import { writeNew } from '../writing/disk.ts';

/**
 * Writes beside the pages of a site the SHA-256 of every file of it, in the form that `sha256sum --check` reads.
 * @returns the files.
 */
export async function writeManifest(folder: string): Promise<string[]> {
  const files = (await listFiles(folder)).filter((file) => file !== manifestFile);
  let lines = '';
  for (const file of files) lines += `${await hashFile(join(folder, file))}  ${file}\n`;
  writeNew(join(folder, manifestFile), lines);
  return files;
}

/** The checksums of such a list, by file. */
export function parseManifest(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', file = '']) => [file, sum] as const),
  );
}

/** The list's own name. */
export const manifestFile = 'manifest-sha256.txt';
