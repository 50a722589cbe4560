import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { benchSize } from './bench-size.ts';

const work = mkdtempSync(join(tmpdir(), 'bench-size-'));
after(() => rmSync(work, { recursive: true }));

test('each run of a size is measured, and a program beside it that fails costs no figure', async () => {
  const programs = join(work, 'programs');
  mkdirSync(programs);
  for (const name of ['hugo', 'pagefind']) {
    writeFileSync(join(programs, name), '#!/bin/sh\necho out of memory\nexit 3\n');
    chmodSync(join(programs, name), 0o755);
  }
  const told: string[] = [];
  const path = process.env['PATH'];
  process.env['PATH'] = [programs, path].join(delimiter);
  const place = join(work, '5');
  mkdirSync(place);
  const { runs } = await benchSize(place, {
    articles: 5,
    seed: 1,
    isPublished: false,
    program: resolve(import.meta.dirname, '../../..'),
    withRivals: true,
    tell: (text) => void told.push(text),
  }).finally(() => (process.env['PATH'] = path));
  assert.deepEqual(
    runs.filter(({ name }) => !name.startsWith('Eleventy')).map(({ name }) => name),
    ['build from nothing', 'nothing changed', 'one article changed', 'one form added'],
  );
  assert.ok(runs.every(({ isWhole }) => isWhole));
  assert.ok(told.includes('Hugo failed:\nout of memory'), told.join('\n'));
});
