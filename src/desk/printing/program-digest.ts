import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A mark of the program that makes a site: another one may make another site of the same archive. Where it stands, which
 * decides its links, counts as part of it.
 */
export function programDigest({ site, base }: { site: string; base: string }): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, site, base]));
  for (const file of [
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    ...listSource('src'),
    ...listSource('public'),
  ])
    hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, characters);
}

/** What is never part of a site is left out. */
function listSource(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !/\.test\.ts$|\/fixtures\/|^src\/bench\//.test(file))
    .toSorted();
}

/** 128 bits. */
const characters = 32;
