import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import * as yauzl from 'yauzl';
import { writeZip, type PackedFile } from './write-zip.ts';

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

test('a large file is packed from the disk', async () => {
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

test('a file that cannot be read is an error', async () => {
  await assert.rejects(pack([{ name: 'a.txt', path: join(work, 'is-not-there.txt') }]), { code: 'ENOENT' });
});

async function pack(files: readonly PackedFile[]): Promise<Buffer> {
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
