import { readXml } from '../documents/read-xml.ts';

/** The items of “Zotero RDF”, with the names of their files as they stand there. */
export function readZoteroRdf(source: string): ZoteroItem[] {
  const items: (ZoteroItem & { links: string[] })[] = [];
  const files = new Map<string, string>();
  const path: string[] = [];
  let item: (typeof items)[number] | undefined;
  let [person, attachment, words]: [{ given: string; surname: string } | undefined, string | undefined, string] = [
    undefined,
    undefined,
    '',
  ];
  readXml(source, {
    open: (name, attributes) => {
      path.push(name);
      words = '';
      const about = attributes['rdf:about'] ?? '';
      if (path.length === 2 && name === 'z:Attachment') attachment = about;
      else if (path.length === 2 && !notItems.has(name)) {
        item = { files: [], authors: [], links: [] };
        if (/^https?:/i.test(about)) item.url = about;
      }
      if (name === 'foaf:Person') person = { given: '', surname: '' };
      if (name === 'link:link') item?.links.push(attributes['rdf:resource'] ?? '');
      if (name === 'rdf:resource' && attachment !== undefined) files.set(attachment, attributes['rdf:resource'] ?? '');
    },
    text: (text) => (words += text),
    close: (name) => {
      const inside = path.slice(2).join(' ');
      path.pop();
      const field = fields[inside];
      if (item && field && words.trim() !== '') item[field] ??= words.trim();
      if (item && /^dcterms:isPartOf \S+ dc:title$/.test(inside)) item.outlet ??= words.trim();
      if (name === 'foaf:surname' && person) person.surname = words.trim();
      if (name === 'foaf:givenName' && person) person.given = words.trim();
      if (name === 'foaf:Person' && item && person && inside.startsWith('bib:authors'))
        item.authors.push(`${person.given} ${person.surname}`.trim());
      if (path.length === 1) {
        if (item) items.push(item);
        [item, attachment] = [undefined, undefined];
      }
      words = '';
    },
  });
  return items.map(({ links, ...rest }) => ({
    ...rest,
    files: links
      .flatMap((link) => files.get(link) ?? [])
      .map((file) => (canDecode(file) ? decodeURIComponent(file) : file)),
  }));
}

function canDecode(file: string): boolean {
  return !/%(?![\da-f]{2})/i.test(file) && /^[\x20-\x7e]*$/.test(file) && !/%(?:[89a-f][\da-f])/i.test(file);
}

/** Where the facts of an item stand in it. */
const fields: Readonly<Record<string, 'title' | 'url' | 'date' | 'accessed' | 'language' | 'section'>> = {
  'dc:title': 'title',
  'dc:date': 'date',
  'dcterms:dateSubmitted': 'accessed',
  'z:language': 'language',
  'dc:language': 'language',
  'bib:section': 'section',
  'prism:section': 'section',
  'dc:identifier dcterms:URI rdf:value': 'url',
};

/** What stands beside the items: what they are parts of, notes, folders. */
const notItems = new Set([
  'z:Attachment',
  'z:Collection',
  'bib:Memo',
  'bib:Journal',
  'bib:Newspaper',
  'z:Website',
  'bib:Periodical',
  'rdf:Seq',
]);

/** An item of a list of references, with its files. */
export interface ZoteroItem {
  title?: string;
  url?: string;
  date?: string;
  /** When it was looked at. */
  accessed?: string;
  outlet?: string;
  authors: string[];
  language?: string;
  section?: string;
  files: string[];
}
