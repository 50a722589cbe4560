import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { programDigest } from './program-digest.ts';

const work = mkdtempSync(join(tmpdir(), 'program-'));
after(() => rmSync(work, { recursive: true }));
let made = 0;

function digestOf(files: Record<string, string>, rooms?: string[]): string {
  const project = join(work, `${(made += 1)}`);
  for (const [file, text] of Object.entries({ 'package-lock.json': '{}', 'src/text/a.ts': 'a', ...files })) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  return programDigest(rooms, project);
}

test('the same program has the same mark, wherever it stands', () => {
  assert.equal(digestOf({}), digestOf({}));
  assert.match(programDigest(), /^[0-9a-f]{64}$/);
});

test('a change of the code, of the name of a file or of the packages is another program', () => {
  const marks = [
    {},
    { 'src/text/a.ts': 'b' },
    { 'src/text/b.ts': 'a' },
    { 'src/pages/index.astro': '' },
    { 'package-lock.json': '{ }' },
  ].map((files) => digestOf(files));
  assert.equal(new Set(marks).size, marks.length);
});

test('tests are no part of it', () => {
  assert.equal(digestOf({ 'src/text/a.test.ts': '1', 'src/text/fixtures/a.txt': '1' }), digestOf({}));
});

test('of some rooms only what is in these counts', () => {
  const rooms = ['text', 'paths.ts'];
  const base = { 'src/paths.ts': '1' };
  assert.equal(digestOf({ ...base, 'src/pages/index.astro': '1' }, rooms), digestOf(base, rooms));
  assert.notEqual(digestOf({ 'src/paths.ts': '2' }, rooms), digestOf(base, rooms));
});
