import type { Archive } from '../../archive/archive.ts';
import type { Feed } from '../../discovery/feed.ts';
import { absoluteUrl, nameForEver, paths } from '../../paths.ts';
import { listCorrections } from '../../archive/published/corrections.ts';
import { voiceOf } from '../../archive/own-voice.ts';
import { lastKnownDay } from '../../archive/published/last-known-day.ts';

/** The corrections of the whole archive as a feed, the newest of them. */
export async function joinCorrectionsFeed(archive: Archive, _: null, site: URL | undefined): Promise<Feed> {
  const { facts } = archive;
  const { feeds } = voiceOf(facts).words;
  const corrections = listCorrections(archive);
  const asOf = await lastKnownDay(archive);
  const nameOf = (path: string): string => nameForEver(path, facts.feeds.ids ?? facts.url);
  const absolute = (path: string): string => absoluteUrl(path, site);
  return {
    title: feeds.corrections({ archive: facts.name }),
    description: feeds.correctionsDescription({ archive: facts.name }),
    id: nameOf(paths.corrections()),
    page: absolute(paths.corrections()),
    addresses: {
      xml: absolute(paths.beside('corrections', undefined, 'feed.xml')),
      json: absolute(paths.beside('corrections', undefined, 'feed.json')),
    },
    language: facts.language,
    publisher: facts.name,
    entries: corrections.slice(0, most).map(({ article, date, says, by, version, url, withdrawn }) => ({
      id: nameOf(url),
      url: absolute(url),
      title: article.data.title,
      language: article.data.language,
      summary: [
        withdrawn && feeds.withdrawn,
        by === 'outlet' && feeds.byOutlet,
        version !== undefined && feeds.version({ number: version }),
        says,
      ]
        .filter(Boolean)
        .join(' '),
      authors: [facts.name],
      topics: [],
      added: date,
      changed: date,
    })),
    asOf,
  };
}

/** As many as the feeds of new articles have. */
const most = 50;
