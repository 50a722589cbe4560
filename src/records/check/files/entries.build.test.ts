import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkContent } from '../check-content.ts';
import { checkEntries } from './entries.ts';
import { writeFaults } from '../../fault.ts';

test('a link is told, wherever it stands and wherever it leads', async (context) => {
  const folder = await lay(context);
  await symlink('/etc/hostname', join(folder, 'originals', 'linked.txt'));
  await symlink(join(folder, 'articles'), join(folder, 'topics', 'more'));
  await symlink('nowhere', join(folder, 'articles', 'lost.md'));
  const said = writeFaults((await checkContent(folder)).faults);
  for (const file of ['articles/lost.md', 'originals/linked.txt', 'topics/more'])
    assert.match(said, new RegExp(`^${file}\n {4}found {5}a link to another place\n`, 'm'));
  assert.match(said, /3 faults in 3 files/);
});

const names: Record<string, [name: Buffer | string, shown: string, reason: RegExp]> = {
  'bytes that are not UTF-8': [Buffer.from('caf\u00e9.md', 'latin1'), 'caf\\x{e9}.md', /not UTF-8/],
  'a line break': ['two\nlines.md', 'two\\x{0a}lines.md', /control character/],
  'a backslash': ['a\\b.md', 'a\\b.md', /one of </],
  'a %': ['100%.md', '100%.md', /a %/],
  'a full stop at its end': ['ends.', 'ends.', /full stop at its end/],
  'a space at its end': ['ends ', 'ends ', /space or full stop at its end/],
};

for (const [what, [name, shown, reason]] of Object.entries(names)) {
  test(`a file whose name has ${what} is told and not passed over`, async (context) => {
    const folder = await lay(context);
    for (const kind of ['articles', 'originals'])
      await writeFile(Buffer.concat([Buffer.from(`${folder}/${kind}/`), Buffer.from(name)]), 'Some words.');
    const { faults } = await checkContent(folder);
    assert.deepEqual(
      faults.map(({ file }) => file),
      [`articles/${shown}`, `originals/${shown}`],
    );
    for (const { found } of faults) assert.match(found, reason);
    assert.match(faults[1]?.remedy ?? '', /“received\.as”/);
  });
}

test('a folder with such a name is told once, and so is what stands in it', async (context) => {
  const folder = await lay(context);
  await mkdir(join(folder, 'articles', 'May?'));
  await writeFile(join(folder, 'articles', 'May?', 'one.md'), 'Some words.');
  const { faults } = checkEntries(folder);
  assert.deepEqual(
    faults.map(({ file }) => file),
    ['articles/May?/'],
  );
});

test('hidden files are not the archive’s, and names in any script are its own', async (context) => {
  const folder = await lay(context);
  await symlink('/etc', join(folder, '.linked'));
  await mkdir(join(folder, 'articles', '2031 Überschwemmung — потоп'));
  assert.deepEqual(checkEntries(folder), { faults: [], isReadable: true });
});

test('what may not be read is told before anything else is judged', async (context) => {
  if (!mayBeRefused) return context.diagnostic('Whoever runs this may read everything, and cannot become another.');
  const folder = await lay(context);
  await chmod(join(folder, 'topics'), 0o000);
  await chmod(join(folder, 'outlets', 'unknown.yaml'), 0o000);
  const check = join(import.meta.dirname, 'entries.ts');
  const output = execFileSync(
    process.execPath,
    ['-e', `import('${check}').then(async (m) => console.log(JSON.stringify(await m.checkEntries('${folder}'))))`],
    { ...asNobody, encoding: 'utf8' },
  );
  await chmod(join(folder, 'topics'), 0o700);
  const { faults, isReadable } = JSON.parse(output) as Awaited<ReturnType<typeof checkEntries>>;
  assert.equal(isReadable, false);
  assert.deepEqual(
    faults.map(({ file, found }) => [file, found]),
    [
      ['outlets/unknown.yaml', 'a file that may not be read'],
      ['topics/', 'a folder that may not be read'],
    ],
  );
});

/** The superuser may read everything, so as such the test is run as somebody who may not. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const mayBeRefused = process.platform !== 'win32';

async function lay(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entries-'));
  context.after(() => rm(folder, { recursive: true }));
  await cp(join(import.meta.dirname, '../../fixtures/story'), folder, { recursive: true });
  await chmod(folder, 0o755);
  return folder;
}
