import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { changeOnTrial } from './change-on-trial.ts';
import type { Change } from './change-together.ts';
import { healArchive } from './heal-archive.ts';

// Before every change of the disk: ARCHIVE_INTERRUPT_ALL=1.
const stride = process.env['ARCHIVE_INTERRUPT_ALL'] === undefined ? 9 : 1;

const before = { 'articles/one.md': 'old', 'originals/gone.txt': 'gone', 'versions/two/v1.md': 'first' };
const afterwards = { 'articles/one.md': 'new', 'versions/one/a/v1.md': 'old', 'versions/one/b.md': 'b' };
const changes: Change[] = [
  { path: 'articles/one.md', text: 'new' },
  { path: 'versions/one/a/v1.md', text: 'old' },
  { path: 'versions/one/b.md', text: 'b' },
  { path: 'originals/gone.txt' },
  { path: 'versions/two' },
];

test('what is judged good stays, and what is not is taken back with every folder that was made for it', async (context) => {
  const folder = await lay(context);
  assert.equal(await changeOnTrial(folder, 'rename', changes, () => Promise.resolve(false)), false);
  assert.deepEqual(await readAll(folder), before);
  assert.equal(await changeOnTrial(folder, 'rename', changes, () => Promise.resolve(true)), true);
  assert.deepEqual(await readAll(folder), afterwards);
});

test('a judgement that fails is none: all is taken back', async (context) => {
  const folder = await lay(context);
  const failing = changeOnTrial(folder, 'rename', changes, () => Promise.reject(new Error('no')));
  await assert.rejects(failing, /^Error: no$/);
  assert.deepEqual(await readAll(folder), before);
});

test('what somebody writes into a changed file before it is taken back is not lost', async (context) => {
  const folder = await lay(context);
  const byHand = changeOnTrial(folder, 'rename', changes, async () => {
    await writeFile(join(folder, 'articles/one.md'), 'by hand');
    return false;
  });
  await assert.rejects(byHand, /one\.md, which was to become .*, was changed since/);
  assert.equal(await readFile(join(folder, 'articles/one.md'), 'utf8'), 'by hand');
});

test('a file that may not be written stops it before anything is changed', async (context) => {
  if (process.getuid?.() === 0) return context.skip('Whoever runs this may write everything.');
  const folder = await lay(context);
  await chmod(join(folder, 'articles/one.md'), 0o444);
  const refused = changeOnTrial(folder, 'rename', changes, () => Promise.resolve(true));
  await assert.rejects(refused, /cannot be written or read.*\nNothing was changed\.$/);
  assert.deepEqual(await readAll(folder), before);
});

test('killed or without room at any change of the disk, what was not judged to the end is taken back', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  for (const kind of ['kill', 'enospc'])
    for (const verdict of [true, false]) {
      const seen = new Set<string>();
      for (let step = 1; ; step += stride) {
        const folder = await lay(context);
        const { signal, stderr } = changeElsewhere(folder, verdict, `${kind}@${step}`);
        if (kind === 'enospc' && stderr !== '') assert.match(stderr, /^The disk is full/);
        await healArchive(folder);
        const found = await readAll(folder);
        assert.deepEqual(found, verdict && found['articles/one.md'] === 'new' ? afterwards : before, `${kind}@${step}`);
        seen.add(found['articles/one.md'] ?? '');
        if (kind === 'kill' ? signal === null : stderr === '') break;
      }
      assert.deepEqual([...seen], verdict ? ['old', 'new'] : ['old']);
    }
});

function changeElsewhere(folder: string, verdict: boolean, interrupt: string) {
  const text = `import { changeOnTrial } from '${join(import.meta.dirname, 'change-on-trial.ts')}';
    try { await changeOnTrial('${folder}', 'rename', ${JSON.stringify(changes)}, async () => ${verdict}); }
    catch (error) { console.error(error.message); }`;
  const env = { ...process.env, ARCHIVE_INTERRUPT: interrupt };
  return spawnSync(process.execPath, ['--input-type=module-typescript', '-e', text], { env, encoding: 'utf8' });
}

async function lay(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'trial-'));
  context.after(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(before)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Every file with its text; what is left beside is found too. */
async function readAll(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.toSorted().map(async (path) => [relative(folder, path), await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}
