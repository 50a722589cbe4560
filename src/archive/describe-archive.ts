import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from '../records/content-folder.ts';
import { archiveSchema } from '../schema/archive.ts';
import { once } from './once.ts';

/** What makes this archive this one: its name, description, contact and default rights. */
export const describeArchive = once(async () => {
  const facts: unknown = parse(await readFile(join(contentFolder(), 'archive.yaml'), 'utf8'));
  return archiveSchema.parse(facts);
});
