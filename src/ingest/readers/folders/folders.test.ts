import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseFolder, type FolderPlan } from './recognise-folder.ts';

const plan = async (files: Record<string, string>): Promise<FolderPlan> =>
  recogniseFolder(Object.keys(files), async (name) => new TextEncoder().encode(files[name]));
const rdf = (items: string): string =>
  `<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#">${items}</rdf:RDF>`;
const item = `<bib:Article rdf:about="https://news.example/a"><z:itemType>newspaperArticle</z:itemType>
  <dcterms:isPartOf><bib:Newspaper><dc:title>Harbour News</dc:title></bib:Newspaper></dcterms:isPartOf>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lee</foaf:surname><foaf:givenName>Ann</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <link:link rdf:resource="#1"/><link:link rdf:resource="#2"/><dc:title>Harbour &amp; quay</dc:title><dc:date>2031-02-03</dc:date>
  <dcterms:dateSubmitted>2031-02-04 08:00:00</dcterms:dateSubmitted><z:language>en</z:language></bib:Article>`;
const attach = (id: string, file: string): string =>
  `<z:Attachment rdf:about="#${id}"><dc:title>Snapshot</dc:title><rdf:resource rdf:resource="${file}"/></z:Attachment>`;

test('of an export of Zotero each item’s snapshot is read, with the facts of the item', async () => {
  const found = await plan({
    'out/out.rdf': rdf(item + attach('1', 'files/1/a.pdf') + attach('2', 'files/2/a%20b.html')),
    'out/files/1/a.pdf': '',
    'out/files/2/a b.html': '',
  });
  assert.equal(found.called, 'an export of Zotero');
  assert.equal(found.read.length, 1);
  assert.equal(found.read[0]?.name, 'out/files/2/a b.html');
  const said = Object.fromEntries(
    Object.entries(found.read[0]?.said ?? {}).map(([key, one]) => [key, (one as { value: unknown }).value]),
  );
  assert.deepEqual(said, {
    title: 'Harbour & quay',
    url: 'https://news.example/a',
    published: '2031-02-03',
    captured: '2031-02-04',
    outlet: 'Harbour News',
    authors: ['Ann Lee'],
    language: 'en',
  });
});

test('a path in an export that leads out of it leads nowhere', async () => {
  const found = await plan({
    'out.rdf': rdf(
      item + attach('1', '../../etc/passwd') + item.replaceAll('#1', '#3') + attach('3', 'files/3/a.html'),
    ),
    'files/3/a.html': '',
  });
  assert.deepEqual(
    found.read.map(({ name }) => name),
    ['files/3/a.html'],
  );
  assert.deepEqual(
    found.missing?.map(({ found: what }) => what),
    ['its file is not in the folder'],
  );
});

test('RIS with files is read like it', async () => {
  const ris =
    'TY  - NEWS\r\nTI  - Harbour\r\nAU  - Lee, Ann\r\nDA  - 2031/02/03/\r\nT2  - Harbour News\r\nUR  - https://news.example/a\r\nL1  - files/1/a.pdf\r\nER  - \r\n';
  const found = await plan({ 'out.ris': ris, 'files/1/a.pdf': '' });
  assert.deepEqual(
    [found.read[0]?.name, found.read[0]?.said?.authors?.value, found.read[0]?.said?.published?.value],
    ['files/1/a.pdf', ['Ann Lee'], '2031-02-03'],
  );
});

test('of each snapshot of ArchiveBox the truest copy is read, dated by when it was taken', async () => {
  const index = JSON.stringify({
    url: 'https://news.example/a',
    title: 'Harbour',
    timestamp: '946684800',
    history: { singlefile: [{ status: 'succeeded', start_ts: '2031-02-03T10:00:00+00:00' }] },
  });
  const at = 'data/archive/946684800.1/';
  const found = await plan({
    [`${at}index.json`]: index,
    [`${at}output.html`]: '',
    [`${at}singlefile.html`]: '',
    [`${at}screenshot.png`]: '',
    'data/archive/946684801/index.json': '{bad',
  });
  assert.deepEqual(
    found.read.map(({ name, said }) => [name, said?.url?.value, said?.captured?.value]),
    [[`${at}singlefile.html`, 'https://news.example/a', '2031-02-03']],
  );
  assert.deepEqual(
    found.missing?.map(({ as }) => as),
    ['data/archive/946684801/'],
  );
});

test('of any other folder every file is read but what belongs to a page that was saved complete', async () => {
  const found = await plan({
    'a.html': '',
    'a_files/b.js': '',
    'c_files/d.txt': '',
    'e/f.pdf': '',
    'g.rdf': '<rdf:RDF>',
  });
  assert.deepEqual(
    found.read.map(({ name }) => name),
    ['a.html', 'c_files/d.txt', 'e/f.pdf', 'g.rdf'],
  );
});
