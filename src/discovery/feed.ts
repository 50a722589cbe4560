import { directionOf } from '../text/direction.ts';
import { escapeXml } from '../text/markup/escape-xml.ts';

/** What a feed says, in whichever format. Addresses are absolute; dates are days, `YYYY-MM-DD`. */
export interface Feed {
  title: string;
  /** What it brings, in a sentence. */
  description: string;
  /** What it is called for ever. */
  id: string;
  /** The page it belongs to. */
  page: string;
  /** Where it stands in each format. */
  addresses: Record<FeedFormat, string>;
  /** Of the archive's own words. BCP 47. */
  language: string;
  /** Who makes it: the archive. */
  publisher: string;
  /** The newest first. */
  entries: FeedEntry[];
  /** The last day that is known of the archive at all: what a feed is as old as that has never had an entry. */
  asOf: string | undefined;
}

/** One thing that is new. */
export interface FeedEntry {
  /** What it is called for ever, wherever the archive stands: a reader shows nothing twice. */
  id: string;
  /** Its permanent link. */
  url: string;
  title: string;
  /** Of the title. BCP 47. */
  language: string;
  /** What to know of it, in the archive's words. */
  summary: string;
  /** Its own words, a paragraph each, where the archive lets feeds carry them. */
  paragraphs?: string[] | undefined;
  authors: string[];
  /** Where it stood before. */
  source?: string | undefined;
  topics: string[];
  added: string;
  /** When it was last changed; not before it was added. */
  changed: string;
}

/** A format of a feed, by the ending of its file. */
export type FeedFormat = 'xml' | 'json';

/**
 * When a feed last had anything new; where it never had, when anything of the archive was last put down. An archive that
 * knows of no day at all has a feed as old as time is counted: Atom insists on one.
 */
export function lastChangeOf({ entries, asOf }: Feed): string {
  const days = entries.map(({ changed }) => changed).toSorted();
  return days.at(-1) ?? asOf ?? '1970-01-01';
}

/** The first moment of a day, as RFC 3339 writes it. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The words of an entry as HTML, in which nothing of them is markup. */
export function writeContent({ paragraphs, language }: FeedEntry): string | undefined {
  if (!paragraphs) return undefined;
  const about = `lang="${escapeXml(language)}" dir="${directionOf(language)}"`;
  return paragraphs.map((words) => `<p ${about}>${escapeXml(words)}</p>`).join('\n');
}
