import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { changeTogether, type Change } from './change-together.ts';
import { healArchive } from './heal-archive.ts';

const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

// What a process has compiled is kept for each user, and by those alone that end: a full disk comes before being killed.
const compiled = await mkdtemp(join(tmpdir(), 'compiled-'));
after(() => rm(compiled, { recursive: true }));
if (nobody) await chown(compiled, nobody.uid, nobody.gid);

const changes: Change[] = [
  { path: 'articles/one.md', text: 'new' },
  { path: 'versions/one/v1.md', text: 'old' },
  { path: 'originals/gone.txt' },
];

test('writes, makes folders and deletes, and leaves nothing beside', async (context) => {
  const folder = await lay(context);
  changeTogether(folder, 'revise', changes);
  assert.deepEqual(await listAll(folder), ['articles/one.md', 'versions/one/v1.md']);
  assert.equal(await readFile(join(folder, 'articles/one.md'), 'utf8'), 'new');
});

test('what an archive keeps on another disk is written and deleted there, and nothing is left beside', async (context) => {
  const folder = await lay(context);
  const other = await mkdtemp('/dev/shm/originals-').catch(() => undefined);
  if (other === undefined || (await stat(other)).dev === (await stat(folder)).dev)
    return context.skip('there is no other disk');
  context.after(() => rm(other, { recursive: true }));
  await writeFile(join(other, 'gone.txt'), 'old');
  await writeFile(join(other, 'kept.txt'), 'old');
  await rm(join(folder, 'originals'), { recursive: true });
  await symlink(other, join(folder, 'originals'));
  changeTogether(folder, 'revise', [...changes, { path: 'originals/kept.txt', text: 'new' }]);
  assert.deepEqual(await readdir(other), ['kept.txt']);
  assert.equal(await readFile(join(other, 'kept.txt'), 'utf8'), 'new');
  assert.deepEqual(await listAll(folder), ['articles/one.md', 'versions/one/v1.md']);
});

test('a file keeps the rights it had', async (context) => {
  const folder = await lay(context);
  await chmod(join(folder, 'articles/one.md'), 0o664);
  changeTogether(folder, 'revise', changes);
  assert.equal((await stat(join(folder, 'articles/one.md'))).mode & 0o777, 0o664);
});

test('what is as it should be is not written again', async (context) => {
  const folder = await lay(context);
  const before = await stat(join(folder, 'articles/one.md'));
  changeTogether(folder, 'revise', [{ path: 'articles/one.md', text: 'old' }, { path: 'originals/none.txt' }]);
  assert.equal((await stat(join(folder, 'articles/one.md'))).ino, before.ino);
});

test('a disk that is full says whether anything is changed, or noted down for the next command', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  const consequences = new Set<string>();
  for (let step = 1; ; step += 1) {
    const folder = await lay(context);
    const { stderr: said } = changeElsewhere(folder, { ARCHIVE_INTERRUPT: `enospc@${step}` });
    if (said === '') break;
    const [hindrance = '', consequence = '', ...more] = said.trimEnd().split('\n');
    assert.match(hindrance, /^The disk is full: there is no room for .+\. Make room, then run this again\.$/);
    assert.deepEqual(more, []);
    consequences.add(consequence);
    const isNoted = existsSync(join(folder, '.desk', 'journal'));
    if (consequence === 'Nothing was changed.') assert.ok(!isNoted, `change ${step}`);
    await healArchive(folder);
    const text = await readFile(join(folder, 'articles/one.md'), 'utf8');
    assert.equal(text, consequence === 'Nothing was changed.' ? 'old' : 'new', `change ${step}`);
  }
  assert.deepEqual(
    [...consequences],
    ['Nothing was changed.', 'What is to be changed is noted down; the next command finishes it.'],
  );
});

test('killed before any of its changes of the disk, all is as it was or as it was to be', async (context) => {
  context.mock.method(console, 'error', () => undefined);
  const seen = new Set<string>();
  for (let step = 1; ; step += 1) {
    const folder = await lay(context);
    const { signal } = changeElsewhere(folder, { ARCHIVE_INTERRUPT: `kill@${step}` });
    await healArchive(folder);
    const text = await readFile(join(folder, 'articles/one.md'), 'utf8');
    const files =
      text === 'old' ? ['articles/one.md', 'originals/gone.txt'] : ['articles/one.md', 'versions/one/v1.md'];
    assert.deepEqual(await listAll(folder), files, `change ${step}`);
    assert.ok(!(await readdir(folder)).includes('.desk'), `change ${step}`);
    if (signal === null) break;
    seen.add(text);
  }
  assert.deepEqual([...seen], ['old', 'new']);
});

test('what was noted down is not carried out over what somebody has written since', async (context) => {
  const folder = await lay(context);
  killOnceNoted(folder);
  await writeFile(join(folder, 'articles/one.md'), 'by hand');
  await assert.rejects(
    healArchive(folder),
    /“archive revise” was cut off, and .*one\.md, which was to become what is in .*journal.1, was changed since/,
  );
  assert.equal(await readFile(join(folder, 'articles/one.md'), 'utf8'), 'by hand');
  context.mock.method(console, 'error', () => undefined);
  await writeFile(join(folder, 'articles/one.md'), 'old');
  await healArchive(folder);
  assert.deepEqual(await listAll(folder), ['articles/one.md', 'versions/one/v1.md']);
});

for (const [what, path] of [
  ['a file', 'articles/one.md'],
  ['a folder', 'originals'],
] as const) {
  test(`${what} that may not be written stops it with a sentence, and all is as it was`, async (context) => {
    if (process.platform === 'win32') return context.diagnostic('Rights are another matter on this system.');
    const folder = await lay(context);
    await chmod(join(folder, path), path.endsWith('.md') ? 0o444 : 0o555);
    const { stderr: said } = changeElsewhere(folder, {});
    assert.match(said, /cannot be written or read: it belongs to another user or is write-protected/);
    assert.doesNotMatch(said, /\n\s+at /);
    await chmod(join(folder, path), 0o755);
    assert.deepEqual(await listAll(folder), ['articles/one.md', 'originals/gone.txt']);
    assert.equal(await readFile(join(folder, 'articles/one.md'), 'utf8'), 'old');
  });
}

/** Makes the changes in a process that is killed as soon as they are noted down. */
function killOnceNoted(folder: string): void {
  for (let step = 1; !existsSync(join(folder, '.desk', 'journal')); step += 1) {
    rmSync(join(folder, '.desk'), { recursive: true, force: true });
    changeElsewhere(folder, { ARCHIVE_INTERRUPT: `kill@${step}` });
  }
}

/** Makes the changes in a process of somebody who is not the superuser. @returns how it ended. */
function changeElsewhere(
  folder: string,
  environment: Record<string, string>,
): Pick<SpawnSyncReturns<string>, 'stderr' | 'signal'> {
  const text = `import { changeTogether } from '${join(import.meta.dirname, 'change-together.ts')}';
    try { changeTogether('${folder}', 'revise', ${JSON.stringify(changes)}); } catch (error) { console.error(error.message); }`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', text], {
    ...nobody,
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: compiled, ...environment },
  });
}

async function lay(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'change-'));
  context.after(() => rm(folder, { recursive: true }));
  for (const [name, text] of [
    ['articles/one.md', 'old'],
    ['originals/gone.txt', 'gone'],
  ] as const) {
    await mkdir(join(folder, dirname(name)));
    await writeFile(join(folder, name), text);
  }
  if (nobody)
    for (const path of ['', ...(await readdir(folder, { recursive: true }))])
      await chown(join(folder, path), nobody.uid, nobody.gid);
  return folder;
}

async function listAll(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}
