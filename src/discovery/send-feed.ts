import { contentTypeOf } from '../media-types.ts';
import type { Feed, FeedFormat } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

/** A feed as the file of a format. */
export function sendFeed(feed: Feed, format: FeedFormat): Response {
  return new Response(writers[format](feed), {
    headers: { 'content-type': contentTypeOf(`feed.${format}`) },
  });
}

const writers = {
  xml: writeAtom,
  json: (feed: Feed) => JSON.stringify(writeJsonFeed(feed)),
} as const;
