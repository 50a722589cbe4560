import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { startArchive } from '../fixtures/run-archive.ts';

const work = await mkdtemp(join(tmpdir(), 'dev-'));
after(() => rm(work, { recursive: true }));

test(
  'shows a dossier as it is saved, says what is wrong with it, and nothing that no editor can mend',
  { timeout: 240_000 },
  async (context) => {
    const content = join(work, 'content');
    await cp(join(import.meta.dirname, '../../records/fixtures/story'), content, { recursive: true });
    for (const kind of ['claims', 'quotations', 'correspondences']) await rm(join(content, kind), { recursive: true });
    const file = join(content, 'stories', 'old-bridge.mdx');
    const saved = await readFile(file, 'utf8');
    const run = startArchive(['dev'], { ARCHIVE_CONTENT: content, ASTRO_DEV_BACKGROUND: '0', PORT: '0' });
    context.after(() => run.process.kill('SIGKILL'));
    let said = '';
    for (const stream of [run.process.stdout, run.process.stderr]) stream?.on('data', (part) => (said += String(part)));
    const address = await until(
      () => /http:\/\/localhost:\d+\//.exec(said)?.[0],
      () => said,
    );
    const show = async (expected: RegExp, story = 'old-bridge'): Promise<void> => {
      let shown = '';
      const isShown = async (): Promise<boolean> => {
        shown = await (await fetch(`${address}stories/${story}/`)).text();
        return expected.test(shown);
      };
      await until(isShown, () => `${expected} is not in:\n${/<main[^]*<\/main>/.exec(shown)?.[0] ?? shown}\n${said}`);
    };

    await show(/Nothing else is known, <em>so far<\/em>/);
    await writeFile(file, saved.replace(/title: .*/, 'title: "A bridge"').replace('Nothing else', 'Nothing more'));
    await show(/<h1[^>]*>A bridge<[^]*Nothing more is known/);
    assert.doesNotMatch(said.replaceAll(halfSaved, ''), /\[(?:WARN|ERROR)\]/);
    await writeFile(file, `${saved}\nimport\tx from "./evil.mjs"\n`);
    // The browser is told by the overlay of the development server, the editor in the terminal.
    const message = /stories\/old-bridge\.mdx\n {2}line 20\n {4}found {5}“import\tx from "\.\/evil\.mjs"”/;
    await until(async () => (await fetch(`${address}stories/old-bridge/`)).status === 500 && message.test(said));
    await writeFile(file, saved);
    await show(/Nothing else is known/);

    const [added, moved] = [join(content, 'stories/storm.mdx'), join(content, 'stories/2031/storm.mdx')];
    await writeFile(added, saved.replace('Nothing else', 'Of the storm, nothing'));
    await show(/Of the storm, nothing is known/, 'storm');
    await mkdir(dirname(moved));
    await rename(added, moved);
    await writeFile(moved, saved.replace('Nothing else', 'In its folder, nothing'));
    await show(/In its folder, nothing is known/, 'storm');
  },
);

/** What is told of a file that is read while it is being saved; the next reading takes it back. */
const halfSaved =
  /\S* ?\[ERROR\] \[records\/stories\] left out:\n\S+\n {2}line 1\n {4}found {5}no facts above the text\n[^]*?1 fault in 1 file\.\n/g;

/** Waits for an answer, and says what there is instead if none comes. */
async function until<T>(ask: () => T | Promise<T>, tell: () => string = String): Promise<NonNullable<T>> {
  const start = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() - start > patience) assert.fail(`No answer in ${patience} ms. ${tell()}`);
    await setTimeout(250);
  }
}

/** Milliseconds; a development server starts in three seconds, and on a busy machine in many more. */
const patience = 100_000;
