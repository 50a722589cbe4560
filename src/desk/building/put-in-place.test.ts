import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isWholeSite, putInPlace, withSite } from './put-in-place.ts';

const work = await mkdtemp(join(tmpdir(), 'put-'));
after(() => rm(work, { recursive: true }));

test('replaces a site as a whole and leaves nothing beside it', async () => {
  const place = join(work, 'whole');
  await makeFolder(join(place, 'dist'), { 'index.html': 'old', 'gone.html': 'old' });
  await makeFolder(join(work, 'new'), { 'index.html': 'new' });
  putInPlace(join(work, 'new'), join(place, 'dist'));
  assert.deepEqual(await readdir(place), ['dist']);
  assert.deepEqual(await readdir(join(place, 'dist')), ['index.html']);
  assert.equal(await readFile(join(place, 'dist', 'index.html'), 'utf8'), 'new');
});

test('makes the folders it needs', async () => {
  await makeFolder(join(work, 'first'), { 'index.html': 'first' });
  const place = join(work, 'a', 'b', 'dist');
  await withSite(place, 'build', async () => putInPlace(join(work, 'first'), place));
  assert.deepEqual(await readdir(join(work, 'a', 'b')), ['dist']);
});

test('replaces what a link leads to, not the link', async () => {
  const place = join(work, 'linked');
  await makeFolder(join(place, 'real'), { 'index.html': 'old' });
  await symlink(join(place, 'real'), join(place, 'dist'));
  await makeFolder(join(work, 'newer'), { 'index.html': 'newer' });
  putInPlace(join(work, 'newer'), join(place, 'dist'));
  assert.equal(await readFile(join(place, 'real', 'index.html'), 'utf8'), 'newer');
  assert.deepEqual((await readdir(place)).toSorted(), ['dist', 'real']);
});

test('leaves the previous site if there is nothing to put there', async () => {
  await makeFolder(join(work, 'kept', 'dist'), { 'index.html': 'old' });
  assert.throws(() => putInPlace(join(work, 'missing'), join(work, 'kept', 'dist')), /ENOENT/);
  assert.deepEqual(await readdir(join(work, 'kept')), ['dist']);
  assert.equal(await readFile(join(work, 'kept', 'dist', 'index.html'), 'utf8'), 'old');
});

const cut = {
  'a copy of the new site that is not whole': [{ dist: 'old', '.dist-part': 'half' }, 'old'],
  'the new site beside the old one': [{ dist: 'old', '.dist-new': 'new' }, 'old'],
  'both sites, and neither in the place': [{ '.dist-new': 'new', '.dist-old': 'old' }, 'new'],
  'the old site out of its place': [{ '.dist-old': 'old' }, 'old'],
  'the old site beside the new one': [{ dist: 'new', '.dist-old': 'old' }, 'new'],
  'a place half refilled': [{ dist: 'half', '.dist-refilling': 'new' }, 'new'],
} as const;

for (const [left, [folders, whole]] of Object.entries(cut))
  test(`a command that was killed and left ${left} leaves one whole site to the next`, async () => {
    const place = await mkdtemp(join(work, 'cut-'));
    for (const [name, text] of Object.entries(folders)) await makeFolder(join(place, name), { [text]: text });
    await withSite(join(place, 'dist'), 'build', async () => assert.ok(isWholeSite(join(place, 'dist'))));
    assert.deepEqual(await readdir(place), ['dist']);
    assert.deepEqual(await readdir(join(place, 'dist')), [whole]);
  });

async function makeFolder(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
