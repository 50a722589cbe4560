import type { Timemap, TimemapFormat } from '../discovery/write-timemap.ts';
import { paths } from '../paths.ts';
import { addedOn } from './added.ts';
import type { Article } from './articles.ts';
import { correctionsFor, readVersions } from './versions.ts';

/** Where the versions of an article stand, the oldest first, and since when; the last one stands at the article's own address. */
export async function readTimemap(article: Article, site: URL | undefined): Promise<Timemap> {
  const absolute = (path: string): string => String(new URL(path, site));
  const addressOf = (format: TimemapFormat): string => absolute(paths.timemap(article.id, format));
  const older = (await readVersions(article)).toReversed();
  const added = await addedOn(article);
  const since = (version: number): string => correctionsFor(article, version)[0]?.date ?? added;
  return {
    original: absolute(paths.article(article.id)),
    addresses: { link: addressOf('link'), json: addressOf('json') },
    versions: [
      ...older.map(({ version }) => ({
        url: absolute(paths.version(article.id, version)),
        date: version === 1 ? added : since(version),
      })),
      {
        url: absolute(paths.article(article.id)),
        date: article.data.version === 1 ? added : since(article.data.version),
      },
    ],
  };
}
