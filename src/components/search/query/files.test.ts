import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { fetchPage } from './files.ts';

const page = { url: '/articles/a/', content: 'The bridge – “shut”.', word_count: 3 };
const kept = Buffer.from(`pagefind_dcd${JSON.stringify(page)}`);

test('reads the text of an article as Pagefind keeps it, packed or as a server has unpacked it', async () => {
  for (const file of [gzipSync(kept), kept])
    assert.deepEqual(await fetchPage(addressOf(file)), { ...page, weighted_locations: [] });
});

function addressOf(file: Buffer): string {
  return `data:application/octet-stream;base64,${file.toString('base64')}`;
}
