import { escapeXml } from '../text/markup/escape-xml.ts';
import { writeElement } from '../text/markup/write-xml.ts';
import { mediaTypeOf } from '../media-types.ts';
import { lastChangeOf, momentOf, writeContent, type Feed, type FeedEntry } from './feed.ts';

/** A feed as Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function writeAtom(feed: Feed): string {
  const links = [
    write('link', { rel: 'self', type: mediaTypeOf('feed.xml'), href: feed.addresses.xml }),
    write('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    write('id', {}, feed.id),
    write('title', {}, feed.title),
    write('subtitle', {}, feed.description),
    ...links,
    write('updated', {}, momentOf(lastChangeOf(feed))),
    writePerson(feed.publisher),
    ...feed.entries.map(writeEntry),
    '</feed>\n',
  ].join('\n');
}

function writeEntry(entry: FeedEntry): string {
  const content = writeContent(entry);
  return [
    '<entry>',
    write('id', {}, entry.id),
    write('title', { 'xml:lang': entry.language }, entry.title),
    write('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    ...(entry.source === undefined ? [] : [write('link', { rel: 'via', href: entry.source })]),
    write('published', {}, momentOf(entry.added)),
    write('updated', {}, momentOf(entry.changed)),
    ...entry.authors.map(writePerson),
    ...entry.topics.map((topic) => write('category', { term: topic })),
    write('summary', {}, entry.summary),
    ...(content === undefined ? [] : [write('content', { type: 'html' }, content)]),
    '</entry>',
  ].join('\n');
}

function writePerson(name: string): string {
  return writeElement('author', {}, write('name', {}, name));
}

function write(name: string, attributes: Record<string, string>, text = ''): string {
  return writeElement(name, attributes, escapeXml(text));
}
