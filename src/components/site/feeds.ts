import { feedFormats, type FeedFormat } from '../../discovery/feed.ts';
import { paths } from '../../paths.ts';

/** The feed of a page in each format. */
export function linkFeeds(page: string): FeedLink[] {
  return (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
    ...feedFormats[format],
    href: paths.feed(page, format),
  }));
}

interface FeedLink {
  name: string;
  mediaType: string;
  href: string;
}
