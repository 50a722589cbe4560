import { mediaTypeOf } from '../media-types.ts';
import { escapeXml } from '../text/markup/escape-xml.ts';
import { writeElement } from '../text/markup/write-xml.ts';

/**
 * How a browser or another program puts a question to the archive:
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function writeOpenSearch({
  name,
  searchIn,
  description,
  language,
  contact,
  template,
  address,
}: SearchInterface): string {
  const elements = [
    write('ShortName', {}, shorten(name, 16)),
    write('LongName', {}, shorten(searchIn, 48)),
    write('Description', {}, shorten(description, 1024)),
    write('Url', { type: 'text/html', template }),
    write('Url', { type: mediaTypeOf('opensearch.xml'), rel: 'self', template: address }),
    ...(contact.includes('@') ? [write('Contact', {}, contact)] : []),
    write('Language', {}, language),
    write('InputEncoding', {}, 'UTF-8'),
    write('OutputEncoding', {}, 'UTF-8'),
  ];
  const content = elements.map((element) => `\n${element}`).join('');
  const namespace = { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement('OpenSearchDescription', namespace, content, '\n')}\n`;
}

/** As many whole words as fit; the format sets a limit to the length of each text. */
function shorten(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  return letters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '');
}

function write(name: string, attributes: Record<string, string>, text = ''): string {
  return writeElement(name, attributes, escapeXml(text));
}

/** The search of an archive. */
interface SearchInterface {
  name: string;
  /** The longer name of the search. */
  searchIn: string;
  description: string;
  /** Of the archive's own words. BCP 47. */
  language: string;
  /** An e-mail or web address. */
  contact: string;
  /** The address of an answer, with `{searchTerms}` for the question. */
  template: string;
  /** Where this description stands. */
  address: string;
}
