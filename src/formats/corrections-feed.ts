import type { Feed } from '../discovery/feed.ts';
import { absoluteUrl, paths } from '../paths.ts';
import { describeArchive } from '../archive/describe-archive.ts';
import { listCorrections } from '../archive/corrections.ts';
import { lastKnownDay } from '../archive/last-known-day.ts';

/** The corrections of the whole archive as a feed, the newest of them. */
export async function joinCorrectionsFeed(site: URL | undefined): Promise<Feed> {
  const [archive, corrections, asOf] = await Promise.all([describeArchive(), listCorrections(), lastKnownDay()]);
  const absolute = (path: string): string => absoluteUrl(path, site);
  return {
    title: `Corrections · ${archive.name}`,
    description: `What ${archive.name} has set right since it was published.`,
    page: absolute(paths.corrections()),
    addresses: {
      xml: absolute(paths.feed(paths.corrections(), 'xml')),
      json: absolute(paths.feed(paths.corrections(), 'json')),
    },
    language: archive.language,
    publisher: archive.name,
    entries: corrections.slice(0, most).map(({ article, date, says, version, url, withdrawn }) => ({
      url: absolute(url),
      title: article.data.title,
      language: article.data.language,
      summary: [withdrawn && 'Withdrawn.', version !== undefined && `Version ${version}.`, says]
        .filter(Boolean)
        .join(' '),
      authors: [archive.name],
      topics: [],
      added: date,
      changed: date,
    })),
    asOf,
  };
}

/** As many as the feeds of new articles have. */
const most = 50;
