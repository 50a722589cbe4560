import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { compareText } from '../../text/compare-text.ts';
import { addressOf, hasPlaces, placesOn } from '../../ledger/addresses.ts';
import { Refusal } from '../refusal.ts';

/**
 * The files of a folder and all in it, sorted, as paths below it with `/`. What is neither file nor folder is refused: a
 * list that passed over it would not say all that is there.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (strange)
    throw new Refusal(
      `${join(strange.parentPath, strange.name)} is no file but a link or a device. Put the file itself there, or take it away.`,
    );
  // A site may have a million files, most of them beside others.
  const below = new Map<string, string>();
  const files = entries.flatMap((entry) => {
    if (!entry.isFile()) return [];
    const { parentPath, name } = entry;
    const path = below.get(parentPath) ?? join(relative(folder, parentPath), sep).split(sep).join('/');
    below.set(parentPath, path);
    return path === '/' ? name : `${path}${name}`;
  });
  return files.toSorted(compareText);
}

/** Every address of a built site that somebody may cite, places within pages included, from the site's root. */
export async function listAddresses(folder: string): Promise<string[]> {
  const addresses: string[] = [];
  for (const file of await listFiles(folder)) {
    const address = addressOf(file);
    if (address === undefined) continue;
    addresses.push(address);
    if (!hasPlaces(address)) continue;
    const html = await readFile(join(folder, file), 'utf8');
    addresses.push(...placesOn(address, html).map((place) => `${address}#${place}`));
  }
  return addresses;
}

/** The files of a folder and all in it, sorted, each with its SHA-256. */
export async function hashFiles(folder: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for (const file of await listFiles(folder)) sums.set(file, await hashFile(join(folder, file)));
  return sums;
}

/** The SHA-256 of a file in small hexadecimal, without holding the file in memory. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
