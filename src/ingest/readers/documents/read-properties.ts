import type { Said } from '../../capture.ts';
import { decodeLoosely } from '../decode.ts';
import { readSaid } from '../said.ts';
import { readXml } from './read-xml.ts';

/** What a document says of itself (Dublin Core, in `docProps/core.xml` or `meta.xml`): its title, who made it, its language. */
export function readProperties(xml: Uint8Array | undefined, what: string): Said {
  if (!xml) return {};
  const words = new Map<string, string>();
  let open = '';
  readXml(decodeLoosely(xml), {
    open: (name) => (open = name),
    close: () => (open = ''),
    text: (text) => words.set(open, `${words.get(open) ?? ''}${text}`),
  });
  const place = (field: string): string => `The ${field} in the properties of the ${what}`;
  const author = words.get('meta:initial-creator') ?? words.get('dc:creator') ?? '';
  return readSaid([
    { key: 'title', value: words.get('dc:title') ?? '', place: place('title') },
    { key: 'authors', value: author, place: place('author') },
    { key: 'language', value: words.get('dc:language') ?? '', place: place('language') },
  ]).said;
}
