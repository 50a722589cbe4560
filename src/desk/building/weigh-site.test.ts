import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { weighSite } from './weigh-site.ts';

test('a site has its files, the folders they stand in, their bytes, and a largest file', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const texts = { 'index.html': '12345', 'articles/a/index.html': '123', 'articles/b/text.txt': '1234567' };
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  assert.deepEqual(weighSite(folder, Object.keys(texts)), {
    files: 3,
    entries: 6,
    bytes: 15,
    largest: { file: 'articles/b/text.txt', bytes: 7 },
  });
});
