import type { Archive } from '../../archive/archive.ts';
import { writeJsonTimemap, writeTimemap, type Timemap } from '../../discovery/write-timemap.ts';
import { absoluteUrl, paths } from '../../paths.ts';
import { addedOn } from '../../archive/added.ts';
import type { Article } from '../../archive/articles.ts';
import { publishedSince } from '../../archive/published.ts';
import { correctionsFor, listOlderVersions } from '../../archive/published/versions.ts';

/** Where the versions of an article stand, as links. */
export async function writeLinkTimemap(archive: Archive, article: Article, site: URL | undefined): Promise<string> {
  return writeTimemap(await joinTimemap(archive, article, site));
}

/** The same as JSON. */
export async function writeArticleTimemap(archive: Archive, article: Article, site: URL | undefined): Promise<object> {
  return writeJsonTimemap(await joinTimemap(archive, article, site));
}

/**
 * Where the versions of an article stand, the oldest first, and since when; the last one stands at the article's own
 * address. One of which no day is known yet is left out: the format has no word for that.
 */
async function joinTimemap(archive: Archive, article: Article, site: URL | undefined): Promise<Timemap> {
  const absolute = (path: string): string => absoluteUrl(path, site);
  const addressOf = (file: 'timemap.link' | 'timemap.json'): string => absolute(paths.articleFile(article.id, file));
  const older = (await listOlderVersions(archive, article)).toReversed();
  const added = await addedOn(archive, article);
  // An outlet may have changed its text long before the archive has shown it.
  const shown = await Promise.all(
    older.map(({ version }) => publishedSince(archive, `/articles/${article.id}/v${version}/`)),
  );
  const since = (version: number): string | undefined => {
    const [change] = correctionsFor(article, version);
    const day = change?.by === 'outlet' ? (shown[version - 2] ?? later(change.date, added)) : change?.date;
    return version === 1 ? added : (day ?? added);
  };
  const titleOf = (version: number): string | undefined => {
    const [change] = correctionsFor(article, version);
    return change?.by === 'outlet' ? `changed by the outlet, as seen on ${change.date}` : undefined;
  };
  const numbered = [
    ...older.map(({ version }) => ({ version, url: paths.version(article.id, version) })),
    { version: article.data.version, url: paths.article(article.id) },
  ];
  return {
    original: absolute(paths.article(article.id)),
    addresses: { link: addressOf('timemap.link'), json: addressOf('timemap.json') },
    versions: numbered.flatMap(({ version, url }) => {
      const date = since(version);
      return date === undefined ? [] : [{ url: absolute(url), date, title: titleOf(version) }];
    }),
  };
}

/** The later of two days; what is shown here was added before. */
function later(day: string, added: string | undefined): string {
  return added !== undefined && added > day ? added : day;
}
