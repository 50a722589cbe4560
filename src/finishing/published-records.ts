import { readFile } from 'node:fs/promises';
import type { ArticleRecord } from '../schema/published/article-record.ts';
import type { CollationRecord } from '../schema/published/collation.ts';

/** The record of an article, as the pages have just written it. */
export function loadArticleRecord(path: string): Promise<ArticleRecord> {
  return loadJson(path);
}

/** The comparison of a story, as the pages have just written it. */
export function loadCollation(path: string): Promise<CollationRecord> {
  return loadJson(path);
}

/** Not tried again by its schema: a file of this build, written by a function of that type. */
async function loadJson(path: string) {
  return JSON.parse(await readFile(path, 'utf8'));
}
