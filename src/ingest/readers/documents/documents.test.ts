import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParts } from '../fixtures/hand-in.ts';
import { makeDocx, makeOdt, setParagraph } from '../fixtures/make-documents.ts';
import { mail } from '../fixtures/samples.ts';

const office = 'http://schemas.openxmlformats.org';
const link = `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="p" Type="${office}/officeDocument/2006/relationships/image" Target="https://tracker.example/p.png" TargetMode="External"/></Relationships>`;
const drawing = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="${office}/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="${office}/drawingml/2006/picture"><pic:blipFill><a:blip r:link="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

test('a Word document is read as a page, with what it says of itself', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Quay &amp; pier</dc:title><dc:creator>Ann Lee</dc:creator></cp:coreProperties>';
  const { captures } = await readParts(
    'a.docx',
    makeDocx(setParagraph('Harbour opens', 'Heading1') + setParagraph('Open &amp; dry.'), {
      'docProps/core.xml': core,
    }),
  );
  const [found] = captures;
  assert.match(found?.layer?.text ?? '', /<h1>Harbour opens<\/h1><p>Open &amp; dry\.<\/p>/);
  assert.deepEqual([found?.said.title?.value, found?.said.authors?.value], ['Quay & pier', ['Ann Lee']]);
  assert.match(found?.said.title?.evidence ?? '', /^The title in the properties of the Word document says/);
});

test('what a Word document only refers to is not fetched, and its macros are not run', async () => {
  const bytes = makeDocx(setParagraph('Open.') + drawing, {
    'word/_rels/document.xml.rels': link,
    'word/vbaProject.bin': 'x',
  });
  const { captures, lines } = await readParts('a.docm', bytes);
  assert.deepEqual(captures[0]?.doubts ?? lines, ['The document has macros in it; none was run.']);
  assert.doesNotMatch(captures[0]?.layer?.text ?? '', /tracker/);
});

test('a document nested without end is refused, and so is one without a text', async () => {
  const deep = 50_000;
  const word = await readParts('a.docx', makeDocx('<w:p>'.repeat(deep) + '</w:p>'.repeat(deep)));
  const open = await readParts('a.odt', makeOdt('<text:section>'.repeat(deep) + '</text:section>'.repeat(deep)));
  assert.match(word.lines.join(), /^a\.docx: its parts are nested deeper than in any document$/);
  assert.match(open.lines.join(), /^a\.odt: its parts are nested deeper than in any document$/);
  assert.match((await readParts('a.docx', makeDocx(''))).lines.join(), /no text is in it/);
});

test('an OpenDocument text keeps headings, lists, tables, links and what is stressed; its notes come last', async () => {
  const { captures } = await readParts(
    'a.odt',
    makeOdt(
      [
        '<text:tracked-changes><text:p>struck out</text:p></text:tracked-changes>',
        '<text:h text:outline-level="2">Harbour &amp; quay</text:h>',
        '<text:p>It<text:s text:c="2"/>is <text:span text:style-name="B">open</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So they say.</text:p></text:note-body></text:note>.</text:p>',
        '<text:list><text:list-item><text:p><text:a xlink:href="https://news.example/a">Quay</text:a></text:p></text:list-item></text:list>',
        '<table:table><table:table-row><table:table-cell><text:p>1931</text:p></table:table-cell></table:table-row></table:table>',
      ].join(''),
    ),
  );
  assert.equal(
    captures[0]?.layer?.text,
    [
      '<!doctype html>\n<article>\n<h2>Harbour &#38; quay</h2>\n<p>It  is <strong>open</strong><sup>1</sup>.</p>\n',
      '<ul><li><p><a href="https://news.example/a">Quay</a></p>\n</li>\n</ul>\n',
      '<table><tr><td><p>1931</p>\n</td></tr>\n</table>\n<p>So they say.</p>\n</article>\n',
    ].join(''),
  );
});

test('entities of XML cannot grow, for there are none', async () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  assert.match(
    (await readParts('a.odt', makeOdt('<text:p>&b;</text:p>', {}, doctype))).lines.join(),
    /undefined entity/,
  );
});

test('a mail is read under its subject, and what is attached has a name without folders', async () => {
  const { captures } = await readParts('a.eml', mail);
  const [found] = captures;
  assert.equal(found?.layer?.text.trim(), 'Harbör opens\n\nThe harbör is open.');
  assert.deepEqual(
    [found.said.title?.value, found.said.published?.value, found.said.outlet?.value, found.said.outlet?.basis],
    ['Harbör opens', '2031-02-03T10:52:00+01:00', 'Harbour News', 'inferred'],
  );
  assert.deepEqual(
    found.enclosed?.map(({ name, mediaType }) => [name, mediaType]),
    [['quay.png', 'image/png']],
  );
});
