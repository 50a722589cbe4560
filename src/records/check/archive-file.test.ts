import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keepIn } from '../../kept/keeping.ts';
import { checkArchiveFile } from './archive-file.ts';

const work = mkdtempSync(join(tmpdir(), 'archive-file-'));
after(() => rmSync(work, { recursive: true }));
const sound = readFileSync(join(import.meta.dirname, '../fixtures/valid/archive.yaml'), 'utf8');
const lines = sound.trimEnd().split('\n').length;

async function judge(text: string): ReturnType<typeof checkArchiveFile> {
  writeFileSync(join(work, 'archive.yaml'), text);
  return checkArchiveFile(work, { publications: [] }, undefined, keepIn(undefined, ''));
}

test('an archive may say something in its own words, and whose its texts are', async () => {
  const { faults, notices } = await judge(`${sound}footer: Ours.\nwords:\n  site:\n    menu: All ways\n`);
  assert.deepEqual([faults, notices], [[], []]);
});

test('own words that nothing says, or with a place that is never filled, are faults with line and field', async () => {
  const { faults } = await judge(`${sound}words:\n  site:\n    menue: All ways\n    home: Home of {archive}\n`);
  assert.deepEqual(
    faults.map(({ file, line, field, found, expected }) => [file, line, field, found, expected]),
    [
      ['archive.yaml', lines + 3, 'words.site.menue', 'site.menue', 'a message that the archive has'],
      ['archive.yaml', lines + 4, 'words.site.home', '{archive}', 'words without a place to fill'],
    ],
  );
});

test('that nobody has written words in the language of the archive yet is told, and no fault', async () => {
  const { faults, notices } = await judge(sound.replace(/^language: .*/m, 'language: kk'));
  assert.deepEqual(faults, []);
  assert.deepEqual(notices, [
    'archive.yaml: the archive’s own words are not written in “kk” yet; its pages say them in English.',
  ]);
});
