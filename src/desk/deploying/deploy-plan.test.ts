import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { runHere } from '../fixtures/run-here.ts';
import { serveSite } from '../serving/serve.ts';

const work = mkdtempSync(join(tmpdir(), 'deploy-'));
after(() => rmSync(work, { recursive: true }));
const list = 'manifest-sha256.txt';
const [old, made, empty] = [join(work, 'old'), join(work, 'made'), join(work, 'empty')];
lay(old, { 'index.html': 'old', 'gone/index.html': 'old', 'same/index.html': 'same' });
lay(made, { 'index.html': 'made', 'topics/a/index.html': 'made', 'same/index.html': 'same' });
mkdirSync(empty);
const environment = { ARCHIVE_OUT: made, ARCHIVE_CONTENT: join(work, 'content') };
const lines = `new topics/a/index.html\nentries index.html\ngone gone/index.html\nlist ${list}\n`;

test('a line is a step and a file, in the order in which they are done; what it comes to is told beside', async () => {
  const { code, output, errors } = await plan('--from', old);
  assert.deepEqual([code, output], [0, lines]);
  assert.match(errors, /^3 files of 4 to upload, 0 MB; 1 file to delete\.\n$/);
});

test('the site that stands is found by its folder, its list, its address and the address of its list', async () => {
  const { url, close } = await serveSite(old, { base: '/old/', port: 0, plain: true });
  try {
    for (const place of [old, join(old, list), url, url.slice(0, -1), `${url}${list}`])
      assert.deepEqual((await plan('--from', place)).output, lines, place);
  } finally {
    await close();
  }
});

test('where no list is yet all is uploaded and nothing deleted, and that is told', async () => {
  const { url, close } = await serveSite(empty, { base: '/', port: 0, plain: true });
  try {
    for (const place of [empty, url]) {
      const { code, output, errors } = await plan('--from', place);
      assert.equal(code, 0);
      assert.equal(output, `new topics/a/index.html\nentries same/index.html\nentries index.html\nlist ${list}\n`);
      assert.match(
        errors,
        /^There is no manifest-sha256\.txt at .*: all is taken for new there, and nothing is deleted\.\n4 files/,
      );
    }
  } finally {
    await close();
  }
});

test('a site that is there already needs nothing, and no line says so', async () => {
  const { code, output, errors } = await plan('--from', made);
  assert.deepEqual([code, output], [0, '']);
  assert.match(errors, /^Nothing to do: 4 files are there as built\.\n$/);
});

test('as JSON it has sizes, step by step and in all', async () => {
  const { output } = await plan('--from', old, '--json');
  const { upload, delete: gone, steps } = JSON.parse(output) as Record<string, unknown> & { steps: unknown[] };
  const size = 3 * 64 + 3 * 2 + 'index.html\nsame/index.html\ntopics/a/index.html\n'.length;
  assert.deepEqual(upload, { files: 3, bytes: 8 + size });
  assert.deepEqual(gone, { files: 1 });
  assert.deepEqual(steps[0], { step: 'new', files: ['topics/a/index.html'], bytes: 4 });
  assert.equal(steps.length, 5);
});

test('after an upload that was cut off both lists count', async () => {
  const { output } = await plan('--from', old, '--from', made);
  assert.equal(output, lines);
});

test('what is no list, or names what is not below a site, is refused: whoever follows the plan would delete it', async () => {
  const sum = hash('sha256', '');
  for (const text of ['<!doctype html>', '', `${sum}  a\nand more\n`])
    await refuses(text, /^What stands at .* is no manifest-sha256\.txt\. /);
  for (const file of [
    '../secret',
    '/etc/passwd',
    'a/../../b',
    './a',
    'a//b',
    '-rf',
    'a/-rf',
    'a b',
    'a\\b',
    '$(id)',
    'a\u001B[2J',
    'a;b',
    '*',
  ])
    await refuses(`${sum}  ${file}\n`, /^The list at .* names .*, which no site of an archive has\./);
});

test('without a site that was built, or with one that lacks a file, there is no plan', async () => {
  const none = await runHere(['deploy-plan', '--from', old], { ...environment, ARCHIVE_OUT: join(work, 'none') });
  assert.deepEqual([none.code, none.output], [1, '']);
  assert.match(none.errors, /^There is no site in .*none\. Build it first/);
  const broken = join(work, 'broken');
  lay(broken, { 'index.html': 'made' });
  rmSync(join(broken, 'index.html'));
  const { code, output, errors } = await runHere(['deploy-plan', '--from', old], {
    ...environment,
    ARCHIVE_OUT: broken,
  });
  assert.deepEqual([code, output], [1, '']);
  assert.match(errors, /^index\.html is not in .*broken, which is not as it was built\. Build it again\.\n$/);
});

test('a place that is not there is told, since it may be written wrongly', async () => {
  const { code, output, errors } = await plan('--from', join(work, 'nowhere'));
  assert.deepEqual([code, output], [1, '']);
  assert.match(errors, /^There is no .*nowhere\. Name the list of files/);
});

function plan(...words: string[]): ReturnType<typeof runHere> {
  return runHere(['deploy-plan', ...words], environment);
}

async function refuses(text: string, message: RegExp): Promise<void> {
  const file = join(work, 'list.txt');
  writeFileSync(file, text);
  const { code, output, errors } = await plan('--from', file);
  assert.deepEqual([code, output], [1, ''], text);
  assert.match(errors, message);
}

/** A site with its list. */
function lay(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const sums = Object.entries(files).map(([file, text]) => `${hash('sha256', text)}  ${file}\n`);
  writeFileSync(join(folder, list), sums.toSorted().join(''));
}
