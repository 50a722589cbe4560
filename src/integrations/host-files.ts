import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listHostFiles } from '../hosting/list-host-files.ts';
import type { SiteRules } from '../hosting/site-rules.ts';
import { listPublished } from './published-records.ts';

/** Writes into a built site what its host is told of it, in the language of every host we know. */
export async function writeHostFiles(folder: string, rules: Omit<SiteRules, 'charsets'>): Promise<void> {
  // What stands behind # never reaches a host.
  const moved = rules.moved.flatMap(({ from, to }) => (from.includes('#') ? [] : [{ from, to }]));
  const files = listHostFiles({ ...rules, moved, charsets: await readCharsets(folder) });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** The originals that are not UTF-8: a host would show them wrongly. */
async function readCharsets(folder: string): Promise<SiteRules['charsets']> {
  const charsets: { address: string; charset: string }[] = [];
  for (const { id, path } of await listPublished(folder, 'articles', 'record.json')) {
    const { original } = JSON.parse(await readFile(path, 'utf8')) as { original?: { charset?: string } };
    const charset = original?.charset?.toLowerCase() ?? 'utf-8';
    if (charset !== 'utf-8') charsets.push({ address: `/articles/${id}/original.txt`, charset });
  }
  return charsets;
}
