import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParts } from '../fixtures/hand-in.ts';
import { feed } from '../fixtures/samples.ts';

test('the original of an entry is the entry as it stands in the feed, and the page packed in it is read', async () => {
  const { captures, lines } = await readParts('feed.xml', feed);
  const [found] = captures;
  assert.ok(found && feed.includes(new TextDecoder().decode(found.bytes)));
  assert.match(found.layer?.text ?? '', /<h1>Harbör &#38; quay<\/h1>\n<p>The <\/item> is open\.<\/p>/);
  assert.deepEqual(
    [
      found.said.url?.value,
      found.said.published?.value,
      found.said.authors?.value,
      found.said.outlet?.value,
      found.said.language?.value,
    ],
    ['https://news.example/a', '2031-02-03T10:52:00Z', ['Ann Lee'], 'Harbour News', 'en'],
  );
  assert.deepEqual(lines, ['feed.xml, entry 2: the feed has only a summary of it (11 letters)']);
});

test('Atom is read too, its encoding as it says', async () => {
  const atom = `<?xml version='1.0' encoding='windows-1252'?><feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>Harb\u00f6r</title><link href="https://news.example/a"/><published>2031-02-03T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Offen.</p></div></content></entry></feed>`;
  const { captures } = await readParts('a.atom', Buffer.from(atom, 'latin1'));
  assert.equal(captures[0]?.said.title?.value, 'Harbör');
  assert.equal(captures[0]?.charset, 'windows-1252');
  assert.match(captures[0]?.layer?.text ?? '', /<p>Offen\.<\/p>/);
});

test('XML that is no feed, one with entities of its own and a list of Zotero are told what they are', async () => {
  const items = '<item><title>x</title></item>';
  assert.match((await readParts('a.xml', '<?xml version="1.0"?><note>x</note>')).lines.join(), /no feed with entries/);
  assert.match(
    (await readParts('a.xml', `<!DOCTYPE r [<!ENTITY a "x">]><rss><channel>${items}`)).lines.join(),
    /entities of its own/,
  );
  assert.match(
    (
      await readParts('a.rdf', '<?xml version="1.0"?><rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#">')
    ).lines.join(),
    /Zotero/,
  );
});
