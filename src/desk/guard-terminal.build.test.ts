import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runArchive } from './fixtures/run-archive.ts';
import { writeJson } from './write-json.ts';

test('shows what stands in a record and never lets it command the terminal', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'terminal-'));
  t.after(() => rm(folder, { recursive: true }));
  await cp(join(import.meta.dirname, '../records/fixtures/story'), folder, { recursive: true });
  const file = join(folder, 'outlets', 'unknown.yaml');
  await writeFile(file, `name: \u001B]0;owned\u0007 \u009B2J\nkind: \u202Eunknown\n`);
  const entity = join(folder, 'entities', 'old-bridge.yaml');
  await writeFile(entity, `${await readFile(entity, 'utf8')}forms: ["the Quarter", "\u202Ethe Quarter"]\n`);
  await writeFile(join(folder, 'originals', 'left\u001B[31m.txt'), 'Left over.');
  const { code, output, errors } = await runArchive(['check'], { ARCHIVE_CONTENT: folder });
  assert.equal(code, 1);
  assert.match(errors, /\\u\{202e\}unknown/);
  assert.match(errors, /left\\x\{1b\}\[31m\.txt/);
  assert.doesNotMatch(output + errors, /[\p{Cc}--[\t\n]]|[\u202A-\u202E]/v);
});

test('writes JSON that commands no terminal and reads as it was', () => {
  const value = { name: 'a\u001B\u009B\u202E\u2028é' };
  assert.doesNotMatch(writeJson(value), /[\p{Cc}--[\n]]|[\u2028-\u202E]/v);
  assert.deepEqual(JSON.parse(writeJson(value)), value);
});
