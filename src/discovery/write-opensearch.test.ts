import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { writeOpenSearch } from './write-opensearch.ts';

const search = {
  name: 'Archive of Bridges & Roads, kept by the harbour',
  searchIn: 'Search in Archive of Bridges & Roads, kept by the harbour',
  description: 'One event as many told it. '.repeat(50),
  language: 'en',
  contact: 'archivist@archive.example',
  template: 'https://archive.example/search/?q={searchTerms}&a',
  address: 'https://archive.example/opensearch.xml',
};

test('each text is cut between words to the length that the format allows', () => {
  const { texts } = read(writeOpenSearch(search));
  assert.equal(texts.get('Description'), `${'One event as many told it. '.repeat(37)}One event as many told`);
  assert.equal(texts.get('ShortName'), 'Archive of');
  assert.equal(texts.get('LongName'), 'Search in Archive of Bridges & Roads, kept by');
});

test('a name without spaces is cut between letters', () => {
  const { texts } = read(writeOpenSearch({ ...search, name: '𠮷'.repeat(20) }));
  assert.equal(texts.get('ShortName'), '𠮷'.repeat(16));
});

test('a program learns where a question goes and where the description stands', () => {
  const { urls, texts } = read(writeOpenSearch(search));
  assert.ok(!texts.has('Url'), 'an address is an attribute, and stands alone');
  assert.deepEqual(urls, [
    { type: 'text/html', template: search.template },
    { type: 'application/opensearchdescription+xml', rel: 'self', template: search.address },
  ]);
});

test('only an e-mail address is a contact', () => {
  assert.equal(read(writeOpenSearch(search)).texts.get('Contact'), search.contact);
  assert.equal(read(writeOpenSearch({ ...search, contact: 'https://a.example/' })).texts.has('Contact'), false);
});

/** The text of each element, and the attributes of those that give an address. */
function read(xml: string): { texts: Map<string, string>; urls: object[] } {
  const parser = new SaxesParser();
  const texts = new Map<string, string>();
  const urls: object[] = [];
  let open = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open = name;
    if (name === 'Url') urls.push({ ...attributes });
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') texts.set(open, text);
  });
  parser.write(xml).close();
  return { texts, urls };
}
