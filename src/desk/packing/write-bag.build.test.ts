import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { writeBag } from './write-bag.ts';

test('sha256sum finds every file of a bag as it is listed, whatever script its name is in', async (context) => {
  const bag = await layBag(context, ['plain.txt', 'with space.txt', 'потоп — «наводнение».txt', 'deep/er/#&+~.html']);
  await writeBag(bag, { 'Source-Organization': 'Harbour Archive' });
  const list = await readFile(join(bag, 'manifest-sha256.txt'), 'utf8');
  assert.equal(list.trimEnd().split('\n').length, 4);
  if (spawnSync(checker, ['--version']).error) return context.diagnostic(`There is no ${checker} here.`);
  for (const name of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    execFileSync(checker, ['--check', '--strict', '--quiet', name], { cwd: bag, stdio: 'pipe' });
});

test('only %, CR and LF in a path are written as codes, and a reader who knows no more finds every file', async (context) => {
  const names = ['100%.txt', '%41.txt', 'two\nlines.txt', 'two\r\nlines.txt', 'a&b é.txt'];
  const bag = await layBag(context, names);
  await writeBag(bag, {});
  const list = await readFile(join(bag, 'manifest-sha256.txt'), 'utf8');
  assert.match(list, / {2}data\/100%25\.txt\n/);
  assert.match(list, / {2}data\/two%0D%0Alines\.txt\n/);
  assert.match(list, / {2}data\/a&b é\.txt\n/);
  assert.deepEqual((await readAsOthersDo(bag)).toSorted(), names.map((name) => `data/${name}`).toSorted());
});

test('a bag that would hold a link is refused', async (context) => {
  const bag = await layBag(context, ['plain.txt']);
  await symlink('/etc/hostname', join(bag, 'data', 'linked.txt'));
  await assert.rejects(writeBag(bag, {}), /linked\.txt is no file but a link or a device/);
});

/** What a package’s own message names. */
const checker = 'sha256sum';

/** Reads a bag by RFC 8493, section 3, alone. @returns the paths of its payload, each found with its checksum. */
async function readAsOthersDo(bag: string): Promise<string[]> {
  assert.match(
    await readFile(join(bag, 'bagit.txt'), 'utf8'),
    /^BagIt-Version: 1\.0\nTag-File-Character-Encoding: UTF-8\n$/,
  );
  const lines = (await readFile(join(bag, 'manifest-sha256.txt'), 'utf8')).split(/\r\n|\r|\n/).filter(Boolean);
  const listed = lines.map((line) => {
    const [, sum, path = ''] = /^([0-9a-f]{64})\s+\*?(.*)$/.exec(line) ?? [];
    return { sum, path: path.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replaceAll('%25', '%') };
  });
  for (const { sum, path } of listed)
    assert.equal(
      createHash('sha256')
        .update(await readFile(join(bag, path)))
        .digest('hex'),
      sum,
      path,
    );
  const there = (await readdir(join(bag, 'data'), { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(bag, join(entry.parentPath, entry.name)));
  assert.deepEqual(there.toSorted(), listed.map(({ path }) => path).toSorted());
  return there;
}

async function layBag(context: TestContext, names: readonly string[]): Promise<string> {
  const bag = await mkdtemp(join(tmpdir(), 'bag-'));
  context.after(() => rm(bag, { recursive: true }));
  for (const name of names) {
    await mkdir(join(bag, 'data', name, '..'), { recursive: true });
    await writeFile(join(bag, 'data', name), `These are the words of ${name}.`);
  }
  return bag;
}
