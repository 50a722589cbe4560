import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The published files of one name (`record.json`) below a section of a built site, one for each record, sorted by id. */
export async function listPublished(site: string, section: string, name: string): Promise<PublishedFile[]> {
  const folder = join(site, section);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const found = await Promise.all(
    ids.map(async (id) => ((await readdir(join(folder, id))).includes(name) ? [id] : [])),
  );
  return found
    .flat()
    .toSorted()
    .map((id) => ({ id, path: join(folder, id, name) }));
}

/** What a built site publishes of one record. */
export interface PublishedFile {
  id: string;
  path: string;
}
