import { momentOf, writeContent, type Feed, type FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed(feed: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map(describeEntry),
  };
}

function describeEntry(entry: FeedEntry): object {
  const content = writeContent(entry);
  return {
    id: entry.id,
    url: entry.url,
    external_url: entry.source,
    title: entry.title,
    // It has to have a content; a summary stands beside it.
    ...(content === undefined ? { content_text: entry.summary } : { content_html: content, summary: entry.summary }),
    date_published: momentOf(entry.added),
    date_modified: momentOf(entry.changed),
    authors: entry.authors.map((name) => ({ name })),
    tags: entry.topics,
  };
}
