import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { runArchive, type Run } from './run-archive.ts';

const ferry = '2031-03-03-ferry-times-bridge-shut';

test('a quotation nobody has entered is proposed, and a refusal is kept for ever', async (context) => {
  const { folder, run } = await lay(context);
  await writeFile(join(folder, 'quotations', 'old-bridge.yaml'), 'story: old-bridge\nquotations: []\n');
  assert.match((await run('collate', 'old-bridge')).output, /\d proposals? to decide in .*old-bridge\.yaml/);
  const review = join(folder, 'review', 'old-bridge.yaml');
  const text = await readFile(review, 'utf8');
  assert.match(text, /aWords: We will open it when it is safe,\n[^]*bWords: We open it once it is safe,/);

  await writeFile(review, text.replace(/decision:(?![^]*decision:)/, 'decision: accept'));
  assert.match(
    (await run('collate', 'old-bridge')).output,
    /1 accepted quotation waits in .* until you have entered it/,
  );
  assert.match(await readFile(review, 'utf8'), /decision: accept/);

  await writeFile(review, (await readFile(review, 'utf8')).replace(/decision:.*$/gm, 'decision: reject'));
  assert.match(
    (await run('collate', 'old-bridge')).output,
    /Put on record: \d decisions?\.\nNothing is left to decide\./,
  );
  assert.equal(existsSync(review), false);
  assert.match(await readFile(join(folder, 'quotations', 'old-bridge.yaml'), 'utf8'), /rejected:\n {2}- a: 2031/);
  assert.equal((await run('check')).code, 0);
  assert.match((await run('collate', 'old-bridge')).output, /^Nothing is left to decide\.\n$/);
});

test('an article without a story is told which one it fits, and a mistyped one what was meant', async (context) => {
  const { folder, run } = await lay(context);
  const file = join(folder, 'articles', `${ferry}.md`);
  await writeFile(file, (await readFile(file, 'utf8')).replace('story: old-bridge\n', ''));
  const { output } = await run('place', ferry, '--json');
  const { stories } = JSON.parse(output) as { stories: { story: string; score: number }[] };
  assert.deepEqual(
    stories.map(({ story }) => story),
    ['old-bridge'],
  );
  assert.match(
    (await run('place', ferry.replace('shut', 'shot'))).errors,
    /Did you mean “2031-03-03-ferry-times-bridge-shut”/,
  );
});

async function lay(context: TestContext): Promise<{ folder: string; run: (...words: string[]) => Promise<Run> }> {
  const folder = await mkdtemp(join(tmpdir(), 'collate-'));
  context.after(() => rm(folder, { recursive: true }));
  await cp(join(import.meta.dirname, '../records/fixtures/story'), folder, { recursive: true });
  return { folder, run: (...words) => runArchive(words, { ARCHIVE_CONTENT: folder }) };
}
