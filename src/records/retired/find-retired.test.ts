import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { nothingKept } from '../../kept/nothing-kept.ts';
import { seeFiles } from '../../kept/seen-files.ts';
import { listRecordFiles } from '../content-folder.ts';
import { findRetired } from './find-retired.ts';

test('what became of records is found in records alone, whatever else lies beside them', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'find-retired-'));
  context.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'topics'));
  for (const [name, text] of [
    ['roads.yaml', 'moved: traffic\n'],
    ['traffic.yaml', 'name: Traffic\nscope: All that was moved.\n'],
    ['rails.yaml.orig', 'moved: traffic\n'],
    ['paths.txt', 'moved: traffic\n'],
  ] as const)
    await writeFile(join(folder, 'topics', name), text);
  const keeping = { store: nothingKept, seen: seeFiles(nothingKept), program: 'this' };
  const found = await findRetired('topics', await listRecordFiles(folder, 'topics'), keeping);
  assert.deepEqual([...found], [['roads', { moved: 'traffic' }]]);
});
