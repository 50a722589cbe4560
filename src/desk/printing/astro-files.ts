import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lays ready in `.astro/` the lists of what records import, which are empty for every archive: Astro leaves a file that
 * is right already, and two builds that wrote one at once would take each other's half away.
 */
export function layAstroFiles(): void {
  mkdirSync(place, { recursive: true });
  for (const name of ['content-assets.mjs', 'content-modules.mjs']) {
    const path = join(place, name);
    if (read(path) === empty) continue;
    writeFileSync(`${path}.${process.pid}`, empty);
    renameSync(`${path}.${process.pid}`, path);
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const place = '.astro';
const empty = 'export default new Map();';
