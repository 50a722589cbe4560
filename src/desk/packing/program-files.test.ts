import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { programFiles, loadLeftOut } from './program-files.ts';

const root = resolve(import.meta.dirname, '../../..');
const isLeftOut = loadLeftOut(root);
/** The archive itself, what git keeps of the program, and what a package has beside it. */
const others = new Set(['content', '.git', 'site', 'REBUILD.txt', 'ro-crate-metadata.json']);

test('everything at the top of the program is packaged, or known to be none of it', () => {
  const there = readdirSync(root).filter((name) => !others.has(name) && !isLeftOut(join(root, name)));
  assert.deepEqual(there.toSorted(), [...programFiles].toSorted());
});

test('what commands and tests make is left out wherever it stands', () => {
  for (const path of ['node_modules', 'dist', 'e2e/.sites', 'e2e/test-results', 'content/.desk'])
    assert.ok(isLeftOut(join(root, path)), path);
  for (const path of ['src', 'e2e', 'e2e/fixtures', 'src/pages/.well-known', '.github'])
    assert.ok(!isLeftOut(join(root, path)), path);
});
