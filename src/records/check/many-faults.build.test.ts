import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from './check-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'many-'));
after(() => rm(folder, { recursive: true }));

test('more faults of one file are told than a call can have arguments', async () => {
  await cp(join(import.meta.dirname, '../fixtures/story'), folder, { recursive: true });
  const fields = Array.from({ length: 150_000 }, (_, number) => `k${number}: 1\n`).join('');
  const file = 'articles/2031-03-03-ferry-times-bridge-shut.md';
  const text = await readFile(join(folder, file), 'utf8');
  await writeFile(join(folder, file), `---\n${fields}${text.slice(4)}`);
  const { faults } = await checkContent(folder);
  assert.equal(faults.filter((fault) => fault.file === file && /^k\d+$/.test(fault.field ?? '')).length, 150_000);
});
