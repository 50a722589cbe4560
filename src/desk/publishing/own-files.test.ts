import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkContent } from '../../records/check/check-content.ts';
import { runHere } from '../fixtures/run-here.ts';

const [gazette, ferry] = ['2031-03-02-harbour-gazette-bridge-closed', '2031-03-03-ferry-times-bridge-shut'];
const withdrawal = ['withdraw', ferry, '--ground', 'rights', '--reason', 'They asked.'];

test('withdrawing leaves an original that another article comes from, and the check finds it in order', async (context) => {
  const folder = await lay(context);
  await copyArticle(folder, '2031-03-04-ferry-times-again');
  const { output, errors } = await runHere(withdrawal, { ARCHIVE_CONTENT: folder });
  assert.match(
    output,
    /originals\/shut\.txt is still there, because 2031-03-04-ferry-times-again comes from it too/,
    errors,
  );
  assert.ok((await readdir(join(folder, 'originals'))).includes('shut.txt'));
  const { faults } = await checkContent(folder);
  assert.deepEqual(
    faults.filter(({ file }) => file.startsWith('originals/')),
    [],
  );
  const last = await runHere(['withdraw', '2031-03-04-ferry-times-again', ...withdrawal.slice(2)], {
    ARCHIVE_CONTENT: folder,
  });
  assert.match(last.output, /its original and older versions are deleted/);
  assert.ok(!(await readdir(join(folder, 'originals'))).includes('shut.txt'));
});

test('withdrawing leaves an original that an older version of another article comes from', async (context) => {
  const folder = await lay(context);
  const text = await readFile(join(folder, 'articles', `${ferry}.md`), 'utf8');
  await cp(join(folder, 'articles', `${ferry}.md`), join(folder, 'versions', gazette, 'v1.md'), { recursive: true });
  const { output } = await runHere(withdrawal, { ARCHIVE_CONTENT: folder });
  assert.match(output, new RegExp(`originals/shut\\.txt is still there, because ${gazette} comes from it too`));
  assert.equal(await readFile(join(folder, 'versions', gazette, 'v1.md'), 'utf8'), text);
  assert.ok((await readdir(join(folder, 'originals'))).includes('shut.txt'));
});

test('withdrawing deletes the originals of older versions too, and leaves those of files it cannot read', async (context) => {
  const folder = await lay(context);
  await cp(join(folder, 'originals', 'shut.txt'), join(folder, 'originals', 'shut-early.txt'));
  const text = await readFile(join(folder, 'articles', `${ferry}.md`), 'utf8');
  await cp(join(folder, 'articles', `${ferry}.md`), join(folder, 'versions', ferry, 'v1.md'), { recursive: true });
  await writeFile(join(folder, 'versions', ferry, 'v1.md'), text.replaceAll('shut.txt', 'shut-early.txt'));
  await writeFile(join(folder, 'articles', 'broken.md'), '---\ntitle: "never closed\noriginal: shut.txt\n---\n');
  const { output } = await runHere(withdrawal, { ARCHIVE_CONTENT: folder });
  assert.match(output, /originals\/shut\.txt is still there, because broken comes from it too/);
  const left = await readdir(join(folder, 'originals'));
  assert.deepEqual([left.includes('shut.txt'), left.includes('shut-early.txt')], [true, false]);
  assert.ok(!(await readdir(join(folder, 'versions'))).includes(ferry));
});

test('withdrawing deletes text layers, captures and attachments as well, and the check finds none of them left', async (context) => {
  const folder = await lay(context);
  await cp(join(import.meta.dirname, '../../records/fixtures/held-in-order'), folder, { recursive: true });
  const held = async () =>
    (await readdir(folder, { recursive: true })).filter((file) => /^(?:originals|attachments)\/ferry/.test(file));
  assert.equal((await held()).length, 6);
  const { code, errors } = await runHere(['withdraw', 'ferry-stays', ...withdrawal.slice(2)], {
    ARCHIVE_CONTENT: folder,
  });
  assert.deepEqual([code, errors], [0, '']);
  assert.deepEqual(await held(), []);
  assert.doesNotMatch(await readFile(join(folder, 'articles', 'ferry-stays.md'), 'utf8'), /wrong day/);
  assert.deepEqual((await checkContent(folder)).faults, []);
});

test('a text layer or an attachment of a withdrawn article that somebody brings back is a fault', async (context) => {
  const folder = await lay(context);
  const fixture = join(import.meta.dirname, '../../records/fixtures/held-in-order');
  await cp(fixture, folder, { recursive: true });
  await runHere(['withdraw', 'ferry-stays', ...withdrawal.slice(2)], { ARCHIVE_CONTENT: folder });
  for (const kind of ['originals', 'attachments'])
    await cp(join(fixture, kind), join(folder, kind), { recursive: true });
  assert.deepEqual(
    (await checkContent(folder)).faults.map(({ file, found }) => [file, found.slice(0, 24)]),
    ['ferry.pdf', 'ferry.pdf.txt', 'ferry-2.txt', 'ferry-0.txt']
      .map((name) => [`originals/${name}`, 'the words of ferry-stays'])
      .concat(['ferry-deck.png', 'ferry-form.pdf'].map((name) => [`attachments/${name}`, 'the words of ferry-stays'])),
  );
});

/** A second article made from the same original, of another mark. */
async function copyArticle(folder: string, id: string): Promise<void> {
  const text = await readFile(join(folder, 'articles', `${ferry}.md`), 'utf8');
  await writeFile(join(folder, 'articles', `${id}.md`), text.replace(/^siglum: .*$/m, 'siglum: F2'));
}

async function lay(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'originals-'));
  context.after(() => rm(folder, { recursive: true }));
  await cp(join(import.meta.dirname, '../../records/fixtures/story'), folder, { recursive: true });
  return folder;
}
