import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import {
  edit,
  enter,
  ferry,
  ferryFile,
  gazette,
  gazetteFile,
  layFixture,
  publishedAddresses,
} from '../fixtures/published-archive.ts';
import { revise } from '../fixtures/published-changes.ts';
import { runArchive, startArchive } from '../fixtures/run-archive.ts';
import { doHere } from '../fixtures/run-here.ts';
import { loadSettings } from '../../records/settings.ts';
import { showProgress } from '../progress.ts';
import { openNextLog, recallSite, stateOf } from './last-site.ts';
import { SiteLog } from './site-log.ts';
import { openPress } from './press.ts';
import { pressParts } from './press-parts.ts';
import { printPages, type Printed } from './print-pages.ts';
import { siteProgram } from './site-program.ts';

const work = await mkdtemp(join(tmpdir(), 'stale-'));
after(() => rm(work, { recursive: true }));
const content = join(work, 'content');
const out = join(work, 'site');
const silent = showProgress({ write: () => true });
const environment = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, SOURCE_DATE_EPOCH: '1940000000' };

await layFixture(content);

/** One change of each kind of record, with a file it must show in, and one that has nothing to do with it. */
const changes: Record<string, { make: () => Promise<unknown>; shows: string; not?: string }> = {
  'a new form of a name': {
    make: () => edit(content, 'entities/ilse-brandt.yaml', (text) => text.replace('[Brandt]', '[Brandt, ferries]')),
    shows: `articles/${ferry}/index.html`,
    not: `articles/${gazette}/index.html`,
  },
  'a topic that is described otherwise': {
    make: () => edit(content, 'topics/traffic.yaml', (text) => text.replace('people', 'ships')),
    shows: 'topics/traffic/index.html',
    not: `articles/${ferry}/index.html`,
  },
  'an outlet with another name': {
    make: () => edit(content, 'outlets/ferry-times.yaml', (text) => text.replace('Ferry Times', 'The Ferry Times')),
    shows: `articles/${ferry}/citation.ris`,
    not: `articles/${gazette}/citation.ris`,
  },
  'other facts of an article': {
    make: () => edit(content, gazetteFile, (text) => text.replace('summary: ', 'summary: Indeed. ')),
    shows: `articles/${gazette}/record.json`,
    not: `articles/${ferry}/original/index.html`,
  },
  'another title of a story': {
    make: () => edit(content, 'stories/old-bridge.mdx', (text) => text.replace('title: The', 'title: Our')),
    shows: `articles/${ferry}/index.html`,
    not: 'topics/traffic/index.html',
  },
  'other words of a dossier': {
    make: () => edit(content, 'stories/old-bridge.mdx', (text) => text.replace('Nothing else', 'Nothing more')),
    shows: 'stories/old-bridge/index.html',
    not: 'stories/old-bridge/compare/index.html',
  },
  'another claim': {
    make: () => edit(content, 'claims/old-bridge.yaml', (text) => text.replace('When the', 'On what day the')),
    shows: 'stories/old-bridge/compare/index.html',
    not: `articles/${ferry}/index.html`,
  },
  'a quotation that is less sure': {
    make: () => edit(content, 'quotations/old-bridge.yaml', (text) => text.replace('likely', 'guess')),
    shows: 'stories/old-bridge/collation.json',
    not: 'topics/bridges/index.html',
  },
  'a correspondence that is none': {
    make: () => edit(content, 'correspondences/old-bridge.yaml', (text) => text.replace('paraphrase', 'related')),
    shows: `articles/${gazette}/index.html`,
    not: `articles/${gazette}/original/index.html`,
  },
  'another step between two texts': {
    make: () => edit(content, 'derivations/old-bridge.yaml', (text) => text.replace('as it was, but', 'as it was but')),
    shows: 'stories/old-bridge/compare/index.html',
    not: `articles/${ferry}/text.txt`,
  },
  'another name of the archive': {
    make: () => edit(content, 'archive.yaml', (text) => text.replace('Harbour Archive', 'Bridge Archive')),
    shows: '404.html',
    not: `articles/${ferry}/text.txt`,
  },
  'an address that is led elsewhere': {
    make: () =>
      writeFile(join(content, 'redirects.yaml'), '- from: /old/\n  to: /topics/bridges/\n  since: "2031-04-01"\n'),
    shows: 'old/index.html',
    not: `articles/${ferry}/index.html`,
  },
  'an article that is new': {
    make: async () => {
      const text = await readFile(join(content, ferryFile), 'utf8');
      await writeFile(
        join(content, 'articles/2031-03-04-ferry-times-again.md'),
        text.replace('siglum: FT', 'siglum: FU'),
      );
    },
    shows: 'articles/2031-03-04-ferry-times-again/index.html',
    not: `articles/${ferry}/text.txt`,
  },
  'an article that is gone': {
    make: () => rm(join(content, 'articles/2031-03-04-ferry-times-again.md')),
    shows: 'articles/2031/index.html',
    not: `articles/${ferry}/text.txt`,
  },
  'a publication': {
    make: () =>
      enter(
        content,
        '2031-04-02',
        publishedAddresses.filter((address) => existsSync(join(out, address.replace(/#.*/, '')))),
      ),
    shows: `articles/${ferry}/index.html`,
    not: `articles/${ferry}/text.txt`,
  },
  'a second version of an article': {
    make: async () => {
      await revise(content, '');
      await edit(
        content,
        ferryFile,
        (text) =>
          text.replace(
            'version: 2',
            'version: 2\ncorrections:\n  - { date: "2031-05-01", version: 2, says: Cut. }\nremoved:\n  - { lines: 3, kind: advertisement }',
          ),
        { mayStay: true },
      );
    },
    shows: `articles/${ferry}/v1/index.html`,
    not: `articles/${gazette}/text.txt`,
  },
};

test(
  'whatever record is changed, the site becomes to the byte what one that is made from nothing would be',
  { timeout: 300_000 },
  async () => {
    await build(out);
    for (const [name, { make, shows, not }] of Object.entries(changes)) {
      const before = await readSite(out);
      await make();
      await build(out);
      const now = await readSite(out);
      assert.notEqual(now.get(shows)?.sum, before.get(shows)?.sum, `${name} shows in ${shows}`);
      if (not !== undefined)
        assert.equal(now.get(not)?.inode, before.get(not)?.inode, `${name} has nothing to do with ${not}`);
      if (compared.has(name)) await compare(name);
    }
    await compare('all of it');
  },
);

/** What is not as it should be stays so, unless what comes next makes it anew: before that the site is looked at. */
const compared = new Set(['another step between two texts', 'an article that is gone']);

async function compare(after: string): Promise<void> {
  const clean = join(work, 'clean');
  await build(clean);
  assert.deepEqual(sums(await readSite(out)), sums(await readSite(clean)), after);
  assert.deepEqual(readLog(out), readLog(clean), `what is known of the site after ${after}`);
  await rm(clean, { recursive: true });
}

test('what is to be printed is found by one process, and divided among several if it is much', async () => {
  await edit(content, 'topics/traffic.yaml', (text) => text.replace('ships', 'carts'));
  const { log } = stateOf(out);
  const printed: Printed[] = [];
  for (const processes of [1, 2]) {
    const folder = join(work, `printed by ${processes}`);
    const print = async (): Promise<boolean> => {
      const press = (await openPress(siteProgram(loadSettings()))) ?? '';
      const job = { bundle: join(press, pressParts.bundle), folder, log };
      const next = openNextLog(out, recallSite(out, siteProgram(loadSettings())));
      const now = await printPages(job, { processes, few: 1 }, next, silent);
      next.close();
      if (now) printed.push(now);
      return now !== undefined;
    };
    assert.equal((await doHere(print, environment)).code, 0);
  }
  const [alone, divided] = printed;
  assert.ok(alone && divided && alone.fresh.size > 1 && alone.fresh.size < alone.pages.size);
  assert.deepEqual(divided.fresh, alone.fresh);
  assert.deepEqual(sums(await readSite(join(work, 'printed by 2'))), sums(await readSite(join(work, 'printed by 1'))));
});

test('a site that somebody has touched is made from nothing', async () => {
  await appendFile(join(out, 'index.html'), '<!-- mine -->');
  const { output } = await build(out);
  assert.doesNotMatch(output, /anew/);
  assert.doesNotMatch(await readFile(join(out, 'index.html'), 'utf8'), /mine/);
});

test('a file that somebody has laid into a site is not in the next one, nor in the one after that', async () => {
  for (const words of ['one', 'two', 'three']) {
    await writeFile(join(out, 'mine.txt'), words);
    await build(out);
    assert.equal(existsSync(join(out, 'mine.txt')), false);
  }
});

test('a build that is killed while it prints leaves the old site whole, and the next one makes the new', async () => {
  const before = sums(await readSite(out));
  await edit(content, 'archive.yaml', (text) => text.replace('name: ', 'name: The '));
  const run = startArchive(['build'], environment);
  while (!existsSync(`.astro/build-${run.process.pid}/site/index.html`) && run.process.exitCode === null)
    await setTimeout(2);
  run.process.kill('SIGKILL');
  await run.ended;
  assert.deepEqual(sums(await readSite(out)), before);
  await build(out);
  assert.match(await readFile(join(out, 'index.html'), 'utf8'), /The (?:Bridge|Harbour) Archive/);
  assert.equal(existsSync(`.astro/build-${run.process.pid}`), false);
});

async function build(folder: string): Promise<{ output: string }> {
  const { code, output, errors } = await runArchive(['build'], { ...environment, ARCHIVE_OUT: folder });
  assert.equal(code, 0, errors);
  return { output };
}

/** Every file of a site with what it holds, and which file of the disk it is. */
async function readSite(folder: string): Promise<Map<string, { sum: string; inode: number }>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files.toSorted().map(async (path) => {
        const sum = createHash('sha256')
          .update(await readFile(path))
          .digest('hex');
        return [relative(folder, path), { sum, inode: (await stat(path)).ino }] as const;
      }),
    ),
  );
}

/** What is known of a site: of each page what it asked, with the answers, and every question there is. */
function readLog(target: string): { asked: Record<string, string[]>; questions: string[] } {
  const log = new SiteLog(stateOf(target).log, { readOnly: true });
  const [pages, questions] = [[...log.readPages()], new Map([...log.readQuestions()].map((one) => [one.number, one]))];
  log.close();
  const say = (number: number): string => `${questions.get(number)?.question} ${questions.get(number)?.digest}`;
  const asked = pages.map((page) => [page.file, [...page.asked].map(say).toSorted()] as const);
  return { asked: Object.fromEntries(asked), questions: [...questions.keys()].map(say).toSorted() };
}

function sums(site: ReadonlyMap<string, { sum: string }>): Record<string, string> {
  return Object.fromEntries([...site].map(([file, { sum }]) => [file, sum]));
}
