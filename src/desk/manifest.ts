import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../records/fault.ts';
import { hashFile, listFiles } from './site-files.ts';

/**
 * Writes beside the pages of a site the SHA-256 of every file of it, in the form that `sha256sum --check` reads.
 * @returns the files.
 */
export async function writeManifest(folder: string): Promise<string[]> {
  const files = (await listFiles(folder)).filter((file) => file !== manifest);
  let lines = '';
  for (const file of files) lines += `${await hashFile(join(folder, file))}  ${file}\n`;
  await writeFile(join(folder, manifest), lines);
  return files;
}

/** Compares a site with its manifest. @returns nothing if it has none; else how many files it lists, and what is wrong. */
export async function checkManifest(folder: string): Promise<{ count: number; faults: Fault[] } | undefined> {
  const text = await readFile(join(folder, manifest), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const listed = new Map(
    [...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum, file]) => [file, sum] as [string, string]),
  );
  const faults: Fault[] = [];
  const present = new Set(await listFiles(folder));
  for (const [file, sum] of listed) {
    if (!present.has(file)) faults.push({ file, found: 'no such file', expected: `the file that ${manifest} lists` });
    else if ((await hashFile(join(folder, file))) !== sum)
      faults.push({ file, found: 'other bytes than were built', expected: `SHA-256 ${sum}` });
  }
  const strange = [...present].filter((file) => file !== manifest && !listed.has(file));
  faults.push(...strange.map((file) => ({ file, found: `a file that ${manifest} does not list` })));
  return { count: listed.size, faults };
}

const manifest = 'manifest-sha256.txt';
