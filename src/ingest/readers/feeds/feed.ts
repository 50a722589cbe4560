import { parseFeed } from 'feedsmith';
import type { Capture, HandedIn, TextLayer, Unreadable } from '../../capture.ts';
import { escapeHtml } from '../../../text/markup/escape-html.ts';
import { unlessEmpty } from '../../../text/omit-missing.ts';
import { cutEntries } from './cut-entries.ts';
import { decodeLoosely } from '../decode.ts';
import { Refusal, refuse, unreadable } from '../refusal.ts';
import { readSaid, type SaidField } from '../said.ts';

/**
 * A feed of RSS or Atom: each entry with its full text is a capture. Its original is the entry as it stands in the feed, to
 * the byte; the page that is packed in it is its layer.
 */
export async function* readFeed(file: HandedIn): AsyncGenerator<Capture | Unreadable> {
  const bytes = await file.load();
  // Letters of one byte each, so that an entry can be cut out to the byte whatever the encoding is.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (/^(?:\xff\xfe|\xfe\xff)/.test(source)) throw new Refusal('it is a feed in UTF-16', 'Save it anew in UTF-8.');
  const entries = cutEntries(source);
  const [head, tail] = [source.slice(0, entries[0]?.start), source.slice(entries.at(-1)?.end ?? 0)];
  if (head.includes('http://www.zotero.org/namespaces/'))
    throw new Refusal('it is a list of references of Zotero', 'Export it with files, and hand in the whole folder.');
  if (entries.length === 0 || !/<(?:[\w-]{1,40}:)?(?:rss|feed|RDF|channel)\b/.test(head))
    throw new Refusal(
      'it is XML, and no feed with entries',
      'If it is a page, call it .html; if it is a text, call it .txt.',
    );
  if (/<!DOCTYPE[^>]*\[/i.test(head))
    throw new Refusal('it declares entities of its own, as no feed does', 'Leave it out.');
  const charset = /^\s*(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1];
  for (const [at, { start, end }] of entries.entries()) {
    const as = `${file.name}, entry ${at + 1}`;
    try {
      const entry = Buffer.from(source.slice(start, end), 'latin1');
      const whole = decode(Buffer.from(head + source.slice(start, end) + tail, 'latin1'), charset);
      yield captureEntry(as, entry, charset, parseFeed(whole) as ParsedFeed);
    } catch (error) {
      yield refuse(as, error, 'Save the page of this entry, and hand in that.');
    }
  }
}

function captureEntry(
  as: string,
  bytes: Uint8Array,
  charset: string | undefined,
  { feed }: ParsedFeed,
): Capture | Unreadable {
  const [entry] = feed.items ?? feed.entries ?? [];
  if (!entry)
    return unreadable(as, 'it is no entry that can be read', 'Save the page of this entry, and hand in that.');
  const link = entry.link ?? entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? '';
  const full = entry.content?.encoded ?? entry.content?.value;
  const short = wordsOf(entry.description) ?? wordsOf(entry.summary) ?? '';
  const isFull = full !== undefined && countLetters(full) >= countLetters(short) && countLetters(full) > 0;
  if (!isFull && countLetters(short) < leastText)
    return unreadable(
      as,
      `the feed has only a summary of it (${countLetters(short)} letters)`,
      link === ''
        ? 'Save the page itself, and hand in that.'
        : `Save the page itself (${link.slice(0, 300)}), and hand in that.`,
    );
  const { said, doubts = [] } = readSaid(listFields(entry, link, isFull ? short : '', feed));
  const unsure = isFull ? [] : ['The feed calls the text a description: it may be a summary.'];
  return {
    as,
    bytes,
    mediaType: 'application/xml',
    charset,
    layer: writeLayer(wordsOf(entry.title) ?? '', isFull ? (full ?? '') : short),
    said,
    doubts: unlessEmpty([...doubts, ...unsure]),
  };
}

function listFields(entry: ParsedEntry, link: string, deck: string, feed: ParsedFeed['feed']): SaidField[] {
  const { dc } = entry;
  const people = [
    ...(dc?.creators ?? []),
    ...(dc?.creators ? [] : (entry.authors ?? []).map(({ name = '' }) => mailName(name))),
  ];
  const fields: [SaidField['key'], string | undefined, string][] = [
    ['title', wordsOf(entry.title), 'The entry'],
    ['deck', /[<&]/.test(deck) || countLetters(deck) > 400 ? undefined : deck, 'The summary of the entry'],
    ['url', link, 'The entry'],
    ['published', entry.pubDate ?? entry.published ?? dc?.dates?.[0], 'The entry'],
    ['authors', people.join('; '), 'The entry'],
    [
      'section',
      entry.categories?.length === 1 ? (entry.categories[0]?.name ?? entry.categories[0]?.term) : undefined,
      'The entry',
    ],
    ['outlet', wordsOf(feed.title), 'The head of the feed'],
    ['language', feed.language ?? feed.dc?.languages?.[0], 'The head of the feed'],
  ];
  return fields.map(([key, value = '', place]) => ({ key, value, place }));
}

/** RSS has an address first: `desk@news.example (Ann Doe)`. */
function mailName(author: string): string {
  return /^\S+@\S+ \((.+)\)$/.exec(author)?.[1] ?? author;
}

function writeLayer(title: string, html: string): TextLayer {
  return {
    text: `<!doctype html>\n<article>\n<h1>${escapeHtml(title)}</h1>\n${html}\n</article>\n`,
    mediaType: 'text/html',
    how: 'The title of the entry and the page that is packed in it, unpacked by feedsmith.',
  };
}

function decode(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeLoosely(bytes);
  }
}

function wordsOf(value: string | { value?: string } | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.value;
}

function countLetters(html: string): number {
  return html.replace(/<[^<>]*>/g, '').trim().length;
}

/** What feeds call a description is mostly one sentence or two; a text of news has more than these letters. */
const leastText = 700;

/** What is used of a feed as feedsmith reads it, whichever of the formats it is in. */
interface ParsedFeed {
  feed: {
    title?: string | { value?: string };
    language?: string;
    dc?: { languages?: string[] };
    items?: ParsedEntry[];
    entries?: ParsedEntry[];
  };
}

interface ParsedEntry {
  title?: string | { value?: string };
  link?: string;
  links?: { href?: string; rel?: string }[];
  description?: string;
  summary?: string | { value?: string };
  content?: { encoded?: string; value?: string };
  pubDate?: string;
  published?: string;
  authors?: { name?: string }[];
  categories?: { name?: string; term?: string }[];
  dc?: { creators?: string[]; dates?: string[] };
}
