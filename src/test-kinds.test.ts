import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

// Starting a process for every file of tests costs more than most of the tests: all share one but those called
// `x.build.test.ts`, which start the program, build sites or wait for other processes.

test('a test that starts a process is called “build”, so that it has one of its own', () => {
  const starts =
    /^import (?!type )[^;]*? from '(?:node:child_process|(?:\.{1,2}\/)+(?:[a-z-]+\/)*(?:run-archive|published-fixture)\.ts)'/m;
  assert.deepEqual(listShared(starts), []);
});

test('none of the tests that share a process leaves it otherwise than the next expects it', () => {
  assert.deepEqual(listShared(/^(?:before|beforeEach|afterEach)\(|process\.chdir\(/m), []);
  const restoring = listShared(/context\.after\(/);
  assert.deepEqual(
    listShared(/process\.env\[.*\] =/).filter((file) => !restoring.includes(file)),
    [],
  );
});

/** The files of tests that share a process and have something in them. */
function listShared(pattern: RegExp): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.build.test.ts') && !file.endsWith(own))
    .filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
}

const root = import.meta.dirname;
const own = 'test-kinds.test.ts';
