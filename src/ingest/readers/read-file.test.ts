import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readAll, readParts } from './fixtures/hand-in.ts';
import { makeZip } from './fixtures/make-zip.ts';
import { savedPage, samples } from './fixtures/samples.ts';

test('every kind of file gives what it holds, its bytes kept as they came', async () => {
  const found: [string, string[], string[]][] = [];
  for (const [name, bytes] of Object.entries(samples)) {
    const { captures, lines } = await readParts(name, bytes);
    found.push([name, captures.map(({ mediaType }) => mediaType), lines]);
    for (const one of captures)
      if (captures.length === 1 && !/zip|wacz|gz|json|xml/.test(name))
        assert.deepEqual(Buffer.from(one.bytes), Buffer.from(bytes));
  }
  const page = 'text/html';
  assert.deepEqual(found, [
    ['page.html', [page], []],
    ['page.mhtml', ['multipart/related'], []],
    ['page.webarchive', ['application/x-webarchive'], []],
    ['note.md', ['text/plain'], []],
    ['print.pdf', ['application/pdf'], []],
    ['text.docx', ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'], []],
    ['text.odt', ['application/vnd.oasis.opendocument.text'], []],
    ['mail.eml', ['message/rfc822'], []],
    ['week.warc', [page, page], []],
    ['week.warc.gz', [page, page], []],
    ['week.wacz', [page], []],
    ['all.zip', [page, 'text/plain'], []],
    ['page.html.gz', [page], []],
    ['rows.jsonl', ['application/json', 'application/json'], []],
    ['rows.json', ['application/json'], ['rows.json, record 2: no field of it has the text of an article']],
    ['feed.xml', ['application/xml'], ['feed.xml, entry 2: the feed has only a summary of it (11 letters)']],
  ]);
});

test('a file that is not what it is called is read as what it is, and that is said', async () => {
  const { captures } = await readParts('page.txt', savedPage);
  assert.equal(captures[0]?.mediaType, 'text/html');
  assert.deepEqual(captures[0]?.doubts, ['It is a web page by its first bytes, though not by its name.']);
});

test('what is not read is one line with what was found and what to do', async () => {
  assert.deepEqual(await readAll('empty.txt', ''), [
    { as: 'empty.txt', found: 'it is empty', remedy: 'Save it again from where it is from, or leave it out.' },
  ]);
  assert.deepEqual((await readParts('x.qqq', 'abc')).lines, ['x.qqq: files called .qqq are not known here']);
  assert.deepEqual((await readParts('old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).lines, [
    'old.doc: it is a document of an old Office (.doc, .xls, .ppt, .msg)',
  ]);
});

test('a name cannot break the line of the report or command a terminal', async () => {
  const [found] = await readAll('a\n\u001B[2Jb.qqq', 'abc');
  assert.equal(found?.as, 'a \\u{1b}[2Jb.qqq');
});

test('what was packed with gzip is called as it was handed in', async () => {
  const { captures } = await readParts('rows.jsonl.gz', gzipSync('{"title":"A","text":"B"}\n'));
  assert.equal(captures[0]?.as, 'rows.jsonl.gz, line 1');
});

test('names in a ZIP are words and never paths, and one bad file leaves the others readable', async () => {
  const { captures, lines } = await readParts(
    'all.zip',
    makeZip({
      '../../etc/a.txt': 'A',
      '/b.txt': 'B',
      'c.doc': '',
      '__MACOSX/._a.txt': 'x',
      'd.zip': 'PK',
      'C:\\e.txt': 'E',
    }),
  );
  assert.deepEqual(
    captures.map(({ as, bytes }) => `${as}: ${new TextDecoder().decode(bytes)}`),
    ['all.zip, ../../etc/a.txt: A', 'all.zip, /b.txt: B', 'all.zip, C:/e.txt: E'],
  );
  assert.deepEqual(lines, ['all.zip, c.doc: it is empty', 'all.zip, d.zip: it is a ZIP in a ZIP']);
});
