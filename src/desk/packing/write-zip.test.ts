import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import * as yauzl from 'yauzl';
import { writeZip, type ZipFile } from './write-zip.ts';

const work = mkdtempSync(join(tmpdir(), 'zip-'));
after(() => rmSync(work, { recursive: true }));

test('whatever is packed is unpacked by another program as the same bytes under the same names', async () => {
  const name = fc.stringMatching(/^[\p{L}\p{N} _-]{1,30}$/u).map((one) => `originals/${one}.txt`);
  const file = fc.record({ name, bytes: fc.uint8Array({ maxLength: 3000 }) });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(file, { selector: (one) => one.name, maxLength: 8 }), async (files) => {
      const found = await unpack(await pack(files));
      assert.deepEqual(
        found,
        files.map((one) => [one.name, Buffer.from(one.bytes).toString('hex')]),
      );
    }),
    { numRuns: 60 },
  );
});

test('the same files give the same bytes, and words take less room than they have', async () => {
  const files = [{ name: 'a.txt', bytes: Buffer.from('the wall '.repeat(1000)) }];
  const first = await pack(files);
  assert.deepEqual(await pack(files), first);
  assert.ok(first.length < 500);
});

test('a file too large for memory is read piece by piece and stored as it is', async () => {
  const path = join(work, 'large.mp4');
  writeFileSync(path, 'begins');
  truncateSync(path, 33 * 1024 * 1024);
  const packed = await pack([
    { name: 'a.txt', bytes: Buffer.from('a') },
    { name: 'large.mp4', path },
  ]);
  const [, large = []] = await unpack(packed);
  assert.equal(large[0], 'large.mp4');
  assert.equal(large[1]?.length, 2 * 33 * 1024 * 1024);
  assert.ok(large[1]?.startsWith(Buffer.from('begins').toString('hex')));
});

test('more files than ZIP could count at first are all there', async () => {
  const files = Array.from({ length: 66_000 }, (_, at) => ({ name: `${at}.txt`, bytes: Buffer.alloc(0) }));
  const zip = await yauzl.fromBufferPromise(await pack(files), { lazyEntries: true });
  assert.equal(zip.entryCount, 66_000);
  let last = '';
  for await (const { fileName } of zip.eachEntry()) last = fileName;
  assert.equal(last, '65999.txt');
});

async function pack(files: readonly ZipFile[]): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(writeZip(files)));
}

/** Names with their bytes in hexadecimal digits, after their checksums were found right. */
async function unpack(packed: Buffer): Promise<[name: string, bytes: string][]> {
  const zip = await yauzl.fromBufferPromise(packed, { lazyEntries: true });
  const found: [string, string][] = [];
  for await (const entry of zip.eachEntry()) {
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    assert.equal(entry.crc32, crc32(bytes));
    found.push([entry.fileName, bytes.toString('hex')]);
  }
  return found;
}
