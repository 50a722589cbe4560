import { readFile } from 'node:fs/promises';
import { contentFolder } from '../records/content-folder.ts';
import { parseRecord } from '../records/parse-record.ts';
import { listVersions } from '../records/versions.ts';
import type { Article } from './articles.ts';
import { once } from './once.ts';

/** The older versions of an article, the newest of them first. */
export async function listOlderVersions(article: Article): Promise<OlderVersion[]> {
  const files = (await versionFiles()).get(article.id) ?? [];
  const versions = await Promise.all(
    files.map(async ({ version, path, shown }): Promise<OlderVersion[]> => {
      const { data } = parseRecord('articles', shown, await readFile(path));
      return data ? [{ version, article: { ...article, data: data as Article['data'], file: path } }] : [];
    }),
  );
  return versions.flat().toSorted((a, b) => b.version - a.version);
}

/** Why and when an article was given a version, as far as its corrections say. */
export function correctionsFor({ data }: Article, version: number): Article['data']['corrections'] {
  return data.corrections.filter((correction) => correction.version === version);
}

const versionFiles = once(() => listVersions(contentFolder()));

/** An older version; as an article it has the facts and the words of then. */
export interface OlderVersion {
  version: number;
  article: Article;
}
