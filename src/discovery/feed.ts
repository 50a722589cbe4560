import { mediaTypeOf } from '../media-types.ts';
/** What a feed says, in whichever format. Addresses are absolute; dates are days, `YYYY-MM-DD`. */
export interface Feed {
  title: string;
  /** What it brings, in a sentence. */
  description: string;
  /** The page it belongs to: what it is called by for ever. */
  page: string;
  /** Where it stands in each format. */
  addresses: Record<FeedFormat, string>;
  /** Of the archive's own words. BCP 47. */
  language: string;
  /** Who makes it: the archive. */
  publisher: string;
  /** The newest first. */
  entries: FeedEntry[];
}

/** One thing that is new. */
export interface FeedEntry {
  /** Its permanent link, which is its name too: a reader shows nothing twice. */
  url: string;
  title: string;
  /** Of the title. BCP 47. */
  language: string;
  /** What to know of it, in the archive's words: never the text itself. */
  summary: string;
  authors: string[];
  /** Where it stood before. */
  source?: string | undefined;
  topics: string[];
  added: string;
  /** When it was last changed; not before it was added. */
  changed: string;
}

/** The formats of a feed, by the ending of its file. */
export const feedFormats = {
  xml: { name: 'Atom', mediaType: mediaTypeOf('feed.xml') },
  json: { name: 'JSON Feed', mediaType: mediaTypeOf('feed.json') },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** When a feed last had anything new; a feed that never had is as old as time is counted. */
export function lastChangeOf({ entries }: Feed): string {
  return entries.reduce((latest, { changed }) => (changed > latest ? changed : latest), '1970-01-01');
}

/** The first moment of a day, as RFC 3339 writes it. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
