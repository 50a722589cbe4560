import type { Archive } from '../archive.ts';
import type { Article } from '../articles.ts';

/** The older versions of an article, the newest of them first. */
export async function listOlderVersions(archive: Archive, article: Article): Promise<OlderVersion[]> {
  const versions = await archive.loadVersions(article.id);
  return versions
    .map(({ version, file, data }) => ({ version, article: { ...article, data, file } }))
    .toSorted((a, b) => b.version - a.version);
}

/** Why and when an article was given a version, as far as its corrections say. */
export function correctionsFor({ data }: Article, version: number): Article['data']['corrections'] {
  return data.corrections.filter((correction) => correction.version === version);
}

/** An older version; as an article it has the facts and the words of then. */
export interface OlderVersion {
  version: number;
  article: Article;
}
