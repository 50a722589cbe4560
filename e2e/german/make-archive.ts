import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes the first archive into a folder, in place of what stood there, as one that speaks German. Its articles stay as they are. */
export function writeGermanArchive(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL('../../content', import.meta.url)), folder, { recursive: true });
  const facts = join(folder, 'archive.yaml');
  const english = readFileSync(facts, 'utf8');
  const german = english.replace(/^language: en$/m, 'language: de');
  if (german === english) throw new Error('content/archive.yaml does not say “language: en”');
  writeFileSync(facts, german);
}
