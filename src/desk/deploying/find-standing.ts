import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseManifest, manifestFile } from '../building/manifest.ts';
import { Refusal } from '../refusal.ts';
import { isAddress, openSite } from '../verifying/open-site.ts';

/**
 * Reads which files stand on a host. Without a list nothing stands there yet, as far as anybody knows.
 * @param place the address or the folder of a site, or its list itself.
 */
export async function findStanding(place: string): Promise<StandingSite> {
  const text = isAddress(place) ? await fetchList(place) : await readList(place);
  return { shown: place, sums: text === undefined ? new Map() : parseList(text, place) };
}

async function fetchList(address: string): Promise<string | undefined> {
  const isList = address.endsWith('.txt');
  const site = openSite(isList ? address.slice(0, address.lastIndexOf('/') + 1) : address);
  const found = await site.read(isList ? basename(address) : manifestFile);
  return found?.bytes.toString('utf8');
}

async function readList(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found)
    throw new Refusal(
      `There is no ${path}. Name the list of files of the site that stands, or its folder, which may be empty.`,
    );
  const file = found.isDirectory() ? join(path, manifestFile) : path;
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Whoever follows a plan deletes what the list names: it must be a list, and name nothing beside the site. */
function parseList(text: string, place: string): Map<string, string> {
  const sums = parseManifest(text);
  const lines = text.split('\n').filter(Boolean);
  if (sums.size === 0 || sums.size !== lines.length)
    throw new Refusal(`What stands at ${place} is no ${manifestFile}. Name where the site itself stands.`);
  const strange = [...sums.keys()].find((file) => !isPlain(file));
  if (strange !== undefined)
    throw new Refusal(
      `The list at ${place} names ${JSON.stringify(strange)}, which no site of an archive has. Nothing can be planned by it.`,
    );
  return sums;
}

/** Whether a name is that of a file below the site, which no shell and no terminal takes for something else. */
function isPlain(file: string): boolean {
  return /^[\w.,~+@=-]+(?:\/[\w.,~+@=-]+)*$/.test(file) && !/(?:^|\/)(?:-|\.{1,2}(?:\/|$))/.test(file);
}

/** What stands on a host. */
interface StandingSite {
  /** Where it was looked for, as the archivist wrote it. */
  shown: string;
  /** Its files, each with its SHA-256. */
  sums: ReadonlyMap<string, string>;
}
