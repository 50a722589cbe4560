import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { checkContent } from '../../records/check/check-content.ts';
import { programFiles } from '../packing/program-files.ts';
import { enterAll } from './enter-all.ts';
import { fillPackage } from './fill-package.ts';
import { placeSite } from './place-site.ts';
import { healSite } from '../building/put-in-place.ts';
import { doHere, runHere } from '../fixtures/run-here.ts';
import { healArchive } from '../writing/heal-archive.ts';

// Every command is cut short before single changes of the disk, by a kill and by a full disk, and run again. Before all of
// them it takes many minutes: ARCHIVE_INTERRUPT_ALL=1. (What all commands write by is cut short everywhere in
// `writing/change-together.build.test.ts`.)
const all = process.env['ARCHIVE_INTERRUPT_ALL'] !== undefined;

const work = await mkdtemp(join(tmpdir(), 'interrupted-'));
const otherDisk = `/dev/shm/built-${process.pid}`;
after(async () => {
  for (const folder of [work, otherDisk]) await rm(folder, { recursive: true, force: true });
});
const [story, published] = [join(import.meta.dirname, '../../records/fixtures/story'), join(work, 'published')];
const project = join(import.meta.dirname, '../../..');
const epoch = '1930000000';
const gazette = '2031-03-02-harbour-gazette-bridge-closed';
const ferry = '2031-03-03-ferry-times-bridge-shut';
const saidOfArchive = Object.entries({
  name: 'Harbour archive',
  description: 'What was written of the harbour.',
  url: 'https://harbour.example',
  language: 'en',
  contact: 'desk@harbour.example',
}).flatMap(([field, said]) => [`--${field}`, said]);

before(async () => {
  await cp(story, published, { recursive: true });
  const { code, errors } = await runWhole(part('enter-all.ts', enterAll), published);
  assert.equal(code, 0, errors);
});

const commands: Record<string, Command> = {
  'publish, the first time': {
    work: part('enter-all.ts', enterAll),
    lay: (folder) => cp(story, folder, { recursive: true }),
  },
  'publish, later': {
    work: part('enter-all.ts', enterAll),
    lay: async (folder) => {
      await layPublished(folder);
      await writeFile(join(folder, 'topics', 'weather.yaml'), 'name: Weather\nscope: Wind, rain and ice.\n');
    },
  },
  revise: { work: archive('revise', ferry, '--reason', 'A comma.'), lay: layPublished },
  withdraw: {
    work: archive('withdraw', ferry, '--ground', 'rights', '--reason', 'They asked.'),
    lay: layRevised,
    // What else cites its words is left to an editor.
    isClean: false,
  },
  collate: {
    work: archive('collate', 'old-bridge'),
    lay: async (folder) => {
      await layPublished(folder);
      await layFiles(join(folder, 'quotations'), { 'old-bridge.yaml': 'story: old-bridge\nquotations: []\n' });
      const groups = [
        ['accept', 'p1s1'],
        ['reject', 'p1s2'],
      ].map(([made, place]) => `  - decision: ${made}\n    same: [${gazette}#p1s1, ${ferry}#${place}]\n`);
      await layFiles(join(folder, 'review'), {
        'old-bridge.yaml': [
          'by: A. B.\n',
          `families:\n  - id: storm-report\n    decision: accept\n    articles: [${gazette}, ${ferry}]\n`,
          `sentences:\n${groups.join('')}`,
          `quotations:\n  - decision: reject\n    a: ${gazette}#p2s1\n    b: ${ferry}#p2s1\n`,
        ].join(''),
      });
    },
  },
  add: {
    work: archive('add', join(work, 'handed in')),
    stride: 33,
    lay: async (folder) => {
      await layPublished(folder);
      const page = (words: string): string =>
        `<link rel="canonical" href="https://quay.example/song"><h1>A song</h1><p>${words} ${'The river runs below the bridge. '.repeat(9)}</p>`;
      await layFiles(join(work, 'handed in'), {
        'a.html': page('It is sung on Monday.'),
        'b.html': page('It is sung on Sunday.'),
        'c.txt': `Quay News logo\n\nA storm\n\n${'The bridge was shut in the storm.\n\n'.repeat(3)}`,
      });
    },
  },
  'new, an archive': {
    work: archive('new', ...saidOfArchive),
    lay: () => Promise.resolve(),
    stride: 67,
    // Before it is begun, an empty folder is no archive.
    isClean: false,
  },
  'new, a record': {
    work: archive('new', 'topic', '--name', 'High water', '--scope', 'Floods of the river.'),
    lay: layPublished,
    stride: 9,
  },
  rename: {
    work: archive('rename', 'article', ferry, 'ferry-times-shut'),
    lay: layRevised,
    stride: 37,
  },
  'rename, undone because the check objects': {
    work: archive('rename', 'article', ferry, '2031-03'),
    lay: layRevised,
    stride: 41,
    isUndone: true,
  },
  merge: { work: archive('merge', 'entity', 'old-bridge-quarter', 'old-bridge'), lay: layPublished, stride: 17 },
  split: {
    work: archive('split', 'topic', 'traffic', 'ferries', 'roads', '--to', 'roads'),
    lay: async (folder) => {
      await layPublished(folder);
      await layFiles(join(folder, 'topics'), {
        'ferries.yaml': 'name: Ferries\nscope: Boats.\n',
        'roads.yaml': 'name: Roads\nscope: Cars.\n',
      });
    },
    stride: 17,
  },
  'build, onto the same disk': {
    work: part('place-site.ts', placeSite),
    lay: laySites,
    isSite: true,
    stride: 3,
    environment: () => Promise.resolve({ BUILT_IN: join(work, 'built') }),
  },
  'build, from another disk': {
    work: part('place-site.ts', placeSite),
    lay: laySites,
    isSite: true,
    stride: 5,
    // Where there is no second disk, it is the same test again.
    environment: async () => ({ BUILT_IN: (await isOtherDisk('/dev/shm')) ? otherDisk : join(work, 'built') }),
  },
  package: {
    work: part('fill-package.ts', fillPackage),
    lay: async (folder) => {
      await cp(story, join(folder, 'content'), { recursive: true });
      await layFiles(join(folder, 'site'), { 'index.html': 'site' });
      for (const name of programFiles) await layFiles(join(folder, 'program'), { [name]: name });
    },
    environment: (folder) => Promise.resolve({ ARCHIVE_CONTENT: join(folder, 'content') }),
    isPackage: true,
    stride: 29,
  },
};

for (const [name, command] of Object.entries(commands)) {
  test(`${name}: cut short at any change of the disk, nothing is lost and the next run heals it`, async (context) => {
    const [begun, whole] = [join(work, `${name} begun`), join(work, `${name} whole`)];
    await mkdir(begun);
    await command.lay(begun);
    await cp(begun, whole, { recursive: true });
    const { code, errors } = await runWhole(command.work, whole, await command.environment?.(whole));
    const done = command.isUndone ? 1 : 0;
    assert.equal(code, done, errors);
    const [first, last] = [await readTree(begun), await readTree(whole)];
    assert.equal(isDeepStrictEqual(first, last), command.isUndone ?? false);
    let [cuts, end] = [0, Infinity];
    for (const kind of ['kill', 'enospc']) {
      const stride = all ? 1 : (command.stride ?? 23);
      for (let step = kind === 'kill' ? 1 : 1 + (stride >> 1); step < end; step += stride) {
        const folder = join(work, `${name} ${kind} ${step}`);
        await cp(begun, folder, { recursive: true });
        const environment = { ...(await command.environment?.(folder)), ARCHIVE_INTERRUPT: `${kind}@${step}` };
        const cut = await runCut(command.work, folder, environment);
        // A full disk ends it so too, but not later than a kill does.
        if (cut.code === done && !(command.isUndone && kind === 'enospc')) {
          assert.ok(step > 1);
          end = step;
          assert.deepEqual(await readTree(folder), last);
          break;
        }
        cuts += 1;
        const at = `${kind} before change ${step}`;
        if (kind === 'enospc') assert.doesNotMatch(cut.errors, /\n\s+at /, at);
        await heal(command, folder);
        const healed = await readTree(folder);
        if (!command.isPackage && JSON.stringify(healed) !== JSON.stringify(last))
          assert.deepEqual(healed, first, `${at}: what is there is neither the old nor the new`);
        if (command.isClean !== false && !command.isSite && !command.isPackage)
          assert.deepEqual((await checkContent(folder)).faults, [], at);
        const again = await runWhole(command.work, folder, await command.environment?.(folder));
        assert.doesNotMatch(again.errors, /\n\s+at /, at);
        assert.deepEqual(await readTree(folder), last, at);
        await rm(folder, { recursive: true });
      }
    }
    context.diagnostic(`${cuts} interruptions`);
    assert.ok(cuts >= 4);
  });
}

/** The next command of any kind begins so. */
async function heal({ isSite, isPackage }: Command, folder: string): Promise<void> {
  const work = async (): Promise<boolean> => {
    if (isSite) await healSite(join(folder, 'dist'));
    if (!isSite && !isPackage) await healArchive(folder);
    return true;
  };
  assert.equal((await doHere(work, {})).code, 0);
}

async function layPublished(folder: string): Promise<void> {
  await cp(published, folder, { recursive: true });
}

async function layRevised(folder: string): Promise<void> {
  await layPublished(folder);
  const { code, errors } = await runWhole(archive('revise', ferry, '--reason', 'A comma.'), folder);
  assert.equal(code, 0, errors);
}

async function laySites(folder: string): Promise<void> {
  await layFiles(join(folder, 'dist'), { 'index.html': 'old', 'gone.html': 'old' });
  await layFiles(join(folder, 'dist', 'topics'), { 'index.html': 'old' });
  await layFiles(join(folder, 'new'), { 'index.html': 'new' });
  await layFiles(join(folder, 'new', 'outlets'), { 'index.html': 'new', 'feed.xml': 'new' });
}

async function layFiles(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

async function isOtherDisk(folder: string): Promise<boolean> {
  const [there, here] = [await stat(folder).catch(() => undefined), await stat(work)];
  return there !== undefined && there.dev !== here.dev;
}

/** Everything in a folder, hidden files included, with its bytes. */
async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).map((entry) => ({
    isFile: entry.isFile(),
    path: join(entry.parentPath, entry.name),
  }));
  const texts = entries
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(async ({ isFile, path }) => [path.slice(folder.length), isFile ? await readFile(path, 'base64') : 'folder']);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

/** A command as it is called. */
function archive(...words: string[]): Work {
  return {
    words: [join(import.meta.dirname, '../cli.ts'), ...words],
    runHere: (environment) => runHere(words, environment),
  };
}

/** What a command does on the disk beside building a site, which takes long. */
function part(file: string, work: () => Promise<boolean>): Work {
  const text = `import { ${work.name} } from '${join(import.meta.dirname, file)}';
    process.exit((await ${work.name}()) ? 0 : 1);`;
  return {
    words: ['--input-type=module-typescript', '-e', text],
    runHere: (environment) => doHere(work, environment),
  };
}

/** Runs it to its end, in this process: starting one costs more than all the rest. */
function runWhole({ runHere: run }: Work, folder: string, environment: Record<string, string> = {}): Promise<Ended> {
  return run({ SOURCE_DATE_EPOCH: epoch, ARCHIVE_CONTENT: folder, ...environment });
}

/** Runs it in a process of its own, which may be killed. */
function runCut({ words }: Work, folder: string, environment: Record<string, string>): Promise<Ended> {
  const env = {
    ...process.env,
    SOURCE_DATE_EPOCH: epoch,
    // A process that is killed keeps nothing of what it has compiled: it reads what others have kept.
    NODE_COMPILE_CACHE: join(project, 'node_modules/.cache/node'),
    ARCHIVE_CONTENT: folder,
    ...environment,
  };
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = execFile(process.execPath, words, { env, cwd: project }, (_, __, errors) =>
    resolve({ code: child.exitCode, errors }),
  );
  return promise;
}

interface Command {
  work: Work;
  /** Lays what it is run on into an empty folder. */
  lay: (folder: string) => Promise<void>;
  environment?: (folder: string) => Promise<Record<string, string>>;
  /** How many changes lie between two that the everyday run cuts short: far enough for it to take seconds. */
  stride?: number;
  /** Whether it is about a site and not about records. */
  isSite?: boolean;
  /** Whether it makes a package, beside all that it reads. */
  isPackage?: boolean;
  /** Whether it takes back what it has changed. */
  isUndone?: boolean;
  /** Whether the archive has no faults at any time. */
  isClean?: boolean;
}

interface Work {
  /** What Node is called with. */
  words: string[];
  runHere: (environment: Record<string, string>) => Promise<Ended>;
}

interface Ended {
  code: number | null;
  errors: string;
}
