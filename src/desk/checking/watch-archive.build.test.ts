import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startArchive } from '../fixtures/run-archive.ts';

const work = mkdtempSync(join(tmpdir(), 'watch-'));
after(() => rmSync(work, { recursive: true }));

test('an archive that is watched is checked again when a file is saved, and Ctrl-C ends it well', async () => {
  const folder = join(work, 'content');
  cpSync(join(import.meta.dirname, '../../records/fixtures/story'), folder, { recursive: true });
  const { process: child, ended } = startArchive(['check', '--watch'], { ARCHIVE_CONTENT: folder });
  const heard = listen(child.stderr);
  await heard(/Ctrl-C ends/);
  writeFileSync(join(folder, 'topics/traffic.yaml'), 'name: Traffic\n');
  await heard(/topics\/traffic\.yaml[^]*scope[^]*Ctrl-C ends/);
  child.kill('SIGINT');
  assert.equal((await ended).code, 0);
});

/** Waits until something is said that was not heard before. */
function listen(stream: NodeJS.ReadableStream | null): (words: RegExp) => Promise<void> {
  assert.ok(stream);
  let said = '';
  let wake = (): void => undefined;
  stream.on('data', (chunk) => {
    said += String(chunk);
    wake();
  });
  return async (words) => {
    while (!words.test(said)) await new Promise<void>((resume) => (wake = resume));
    said = '';
  };
}
