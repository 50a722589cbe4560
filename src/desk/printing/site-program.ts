import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../kept/key.ts';
import { programDigest } from '../../kept/program-digest.ts';

/**
 * A mark of all that makes a site and is not the archive's: another one may make another site of the same archive. Where it
 * will stand, which decides its links, counts as part of it.
 */
export function siteProgram(settings: { site: string; base: string }): string {
  const others = ['astro.config.mjs', 'package.json', ...listPublic()];
  return keyOf(
    programDigest(),
    settings,
    others.map((file) => [file, readFileSync(file, 'base64')]),
  );
}

function listPublic(): string[] {
  return readdirSync('public', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
