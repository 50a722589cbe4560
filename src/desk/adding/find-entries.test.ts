import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { findEntries } from './find-entries.ts';
import { emptyArchive } from './fixtures/empty-archive.ts';
import { weighFiles } from './walk-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'entries-'));
after(() => rm(folder, { recursive: true }));

test('how many bytes are read of all only grows, and in the end is all of them, whatever became of the files', async () => {
  const row = (at: number): string => JSON.stringify({ title: `Bridge ${at}`, text: 'It was shut on that day.' });
  await mkdir(join(folder, 'deeper'));
  await writeFile(join(folder, 'a.jsonl'), [1, 2, 3].map((at) => `${row(at)}\n`).join(''));
  await writeFile(join(folder, 'b.docx'), 'no Word document at all');
  await writeFile(join(folder, 'deeper', 'c.txt'), '');
  const told: number[] = [];
  const kinds: string[] = [];
  const settings = { day: '2031-04-01', given: {} };
  for await (const { kind } of findEntries([folder], emptyArchive(folder), settings, (bytes) => told.push(bytes)))
    kinds.push(kind);
  assert.deepEqual(kinds, ['new', 'new', 'new', 'refused', 'refused']);
  assert.deepEqual(
    told,
    told.toSorted((a, b) => a - b),
  );
  assert.equal(told.at(-1), weighFiles(folder));
});
