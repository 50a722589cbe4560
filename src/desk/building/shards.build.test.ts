import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { layFixture } from '../fixtures/published-archive.ts';
import { runArchive, type Run } from '../fixtures/run-archive.ts';

const work = await mkdtemp(join(tmpdir(), 'shards-'));
after(() => rm(work, { recursive: true }));
const content = join(work, 'content');
await layFixture(content);
const parts = [1, 2, 3].map((number) => join(work, `part-${number}`));

test(
  'a site that is joined of its parts is to the byte the one that is built as a whole',
  { timeout: 120_000 },
  async () => {
    assertDone(await run('whole', 'build'));
    for (const [index, part] of parts.entries())
      assertDone(await run(relative(work, part), 'build', '--shard', `${index + 1}/3`));
    for (const part of parts) assert.ok((await readdir(join(part, 'pages'))).length > 0, part);
    assertDone(await run('joined', 'join', ...parts.toReversed()));
    assert.deepEqual(await readSite(join(work, 'joined')), await readSite(join(work, 'whole')));
  },
);

test('a site is not joined of parts one of which is missing, touched, or made of another archive', async () => {
  const [first = '', second = '', third = ''] = parts;
  assert.match((await run('other', 'join', first, third)).errors, /^Missing: part 2 of 3\.$/m);
  assert.match((await run('other', 'join', first, second, third, third)).errors, /4 folders, and 3 parts/);
  assert.match((await run('other', 'join', content)).errors, /content is no part of a site/);
  const page = (await readdir(join(first, 'pages'), { recursive: true })).find((file) => file.endsWith('.html'));
  await appendFile(join(first, 'pages', page ?? ''), ' ');
  assert.match((await run('other', 'join', ...parts)).errors, /is not as it was printed/);
  await writeFile(join(content, 'topics/rain.yaml'), 'name: Rain\nscope: Rain.\n');
  assert.match((await run('other', 'join', ...parts)).errors, /another state of the archive/);
});

test('a part is named by two numbers, and takes the place of nothing but a part', async () => {
  for (const share of ['0/3', '4/3', 'three', '1'])
    assert.match((await run('other', 'build', '--shard', share)).errors, /names no part/);
  assert.match((await run('whole', 'build', '--shard', '1/3')).errors, /is there and no part of a site/);
});

function run(out: string, ...words: string[]): Promise<Run> {
  return runArchive(words, { ARCHIVE_CONTENT: content, ARCHIVE_OUT: join(work, out) });
}

function assertDone({ code, errors }: Run): void {
  assert.equal(code, 0, errors);
}

async function readSite(folder: string): Promise<Record<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [relative(folder, file), (await readFile(file)).toString('base64')])),
  );
}
