import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../schema/published/article-record.ts';
import type { CollationRecord } from '../schema/published/collation.ts';
import type { Catalogue } from '../schema/published/search.ts';

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

/** The record of an article, as the pages have just written it. */
export function loadArticleRecord(path: string): Promise<ArticleRecord> {
  return loadJson(path);
}

/** The comparison of a story, as the pages have just written it. */
export function loadCollation(path: string): Promise<CollationRecord> {
  return loadJson(path);
}

/** What the search knows of a volume of articles, as the pages have just written it. */
export function loadCatalogue(path: string): Promise<Catalogue> {
  return loadJson(path);
}

/** Not tried again by its schema: a file of this build, written by a function of that type. */
async function loadJson(path: string) {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** What a built site publishes of one record. */
export interface PublishedFile {
  id: string;
  path: string;
}
