import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readParts } from '../fixtures/hand-in.ts';
import { makeDocx } from '../fixtures/make-documents.ts';
import { makeZip } from '../fixtures/make-zip.ts';

const zeros = Buffer.alloc(36_000_000, 'a');
const bomb = /unpacks to more than 200 times its size/;

test('a bomb of gzip is refused before it has gone off', async () => {
  const { captures, lines } = await readParts(
    'bomb.txt.gz',
    Buffer.concat([gzipSync('text'), gzipSync(zeros, { level: 1 })]),
  );
  assert.deepEqual(captures, []);
  assert.match(lines.join(), bomb);
});

test('a bomb in a ZIP is refused, whatever the ZIP says of its size', async () => {
  assert.match(
    (await readParts('bomb.zip', makeZip({ 'a.txt': Buffer.concat([Buffer.from('a'), zeros]) }))).lines.join(),
    bomb,
  );
  assert.match(
    (await readParts('bomb.zip', makeZip({ 'a.html': '<html>'.repeat(50) }, { size: 3 }))).lines.join(),
    /a\.html: .*damaged/,
  );
});

test('what a file packed by itself holds is known by the rest of its name, and one packed twice is not opened', async () => {
  const { captures } = await readParts('note.txt.gz', gzipSync('The harbour is open.'));
  assert.deepEqual(
    captures.map(({ as, mediaType }) => [as, mediaType]),
    [['note.txt.gz', 'text/plain']],
  );
  for (const name of ['note', 'a.zip.gz', 'a.gz.gz', 'a.wacz.gz']) {
    const { captures: none, lines } = await readParts(name, gzipSync('The harbour is open.'));
    assert.deepEqual([none, lines], [[], [`${name}: its name does not say what is packed in it`]]);
  }
});

test('many small bombs in one ZIP are one bomb', async () => {
  const quarter = Buffer.concat([Buffer.from('<html>'), zeros.subarray(0, 9_000_000)]);
  const { lines } = await readParts(
    'bomb.zip',
    makeZip({ 'a.html': quarter, 'b.html': quarter, 'c.html': quarter, 'd.html': quarter }),
  );
  assert.match(lines.join(), bomb);
});

test('a document that is a ZIP is watched like any other', async () => {
  assert.match((await readParts('bomb.docx', makeDocx('', { 'word/media/a.png': zeros }))).lines.join(), bomb);
});

test('of a gzip that is cut off the whole records are read, and the break is told', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `{"title":"${at}","text":"${Math.sin(at)}"}\n`).join('');
  const packed = gzipSync(rows);
  const { captures, lines } = await readParts('rows.jsonl.gz', packed.subarray(0, packed.length / 2));
  assert.ok(captures.length > 1000 && captures.length < 4000);
  assert.match(lines.at(-1) ?? '', /^rows\.jsonl\.gz: the gzip is cut off or damaged after \d+ bytes$/);
});

test('a ZIP that is cut off or locked is told so', async () => {
  const zip = makeZip({ 'a.txt': 'A'.repeat(500) });
  assert.match((await readParts('a.zip', zip.subarray(0, zip.length - 9))).lines.join(), /cut off or damaged/);
  const locked = Buffer.from(zip);
  const entry = locked.lastIndexOf('PK\x01\x02');
  locked.writeUInt16LE(locked.readUInt16LE(entry + 8) | 1, entry + 8);
  assert.match((await readParts('a.zip', locked)).lines.join(), /locked with a password/);
});
