import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ferry, layFixture, promise, publishedAddresses, saying, warning } from '../fixtures/published-archive.ts';
import { runArchive, startArchive, type Run } from '../fixtures/run-archive.ts';
import { listAddresses } from './site-files.ts';

const work = await mkdtemp(join(tmpdir(), 'build-'));
after(() => rm(work, { recursive: true }));
const [content, out] = [join(work, 'content'), join(work, 'deep', 'site')];
const environment = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out };
const other = join(work, 'other');

await layFixture(content);

test(
  'start builds the site of the archive named into the folder named, shows it under its base path, and ends well when it is told to',
  { timeout: 120_000 },
  async (context) => {
    const run = startArchive(['start'], { ...environment, BASE_PATH: '/shown/', PORT: '0' });
    context.after(() => run.process.kill('SIGKILL'));
    const [url, meanwhile] = await Promise.all([findAddress(run.process.stdout), buildOther()]);
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/shown\/$/);
    assert.match(await (await fetch(url)).text(), /href="\/shown\/stories\/"/);
    run.process.kill('SIGINT');
    const { code, output, errors } = await run.ended;
    assert.equal(code, 0, errors);
    assert.match(
      output,
      /^2 articles, 1 story, 3 entities, 2 topics, 5 outlets, 1 page of its own: \d+ pages in .*site\nThe archive stands at http/,
    );
    assert.match(await readFile(join(out, 'index.html'), 'utf8'), /Harbour Archive/);
    assert.deepEqual(await readdir(join(work, 'deep')), ['site']);
    assert.equal(meanwhile.code, 0, meanwhile.errors);
    assert.match(meanwhile.output, /^1 article, [^\n]*: \d+ pages in .*other\n$/);
  },
);

test('a site has the addresses on the list, which grows when pages or files are added and loses none but feeds of few', async () => {
  const isFeedOfFew = (address: string) =>
    /^\/(?:stories|topics|entities|outlets)\/[^/]+\/feed\.(?:xml|json)$/.test(address);
  assert.deepEqual(
    await listAddresses(out),
    publishedAddresses.filter((address) => !isFeedOfFew(address)),
  );
});

test('before the first publication no page calls a link permanent, and each that speaks of links says that they may change', async () => {
  for (const file of saying) {
    const text = await readFile(join(out, file), 'utf8');
    assert.match(text, warning, file);
    assert.doesNotMatch(text, promise, file);
  }
  const article = await readFile(join(out, 'articles', ferry, 'index.html'), 'utf8');
  assert.match(article, /<cite-passage[^>]* data-warning="Not published yet/);
});

test('of two archives that are built at the same time each has its own dossiers', async () => {
  assert.match(await readDossier(out), /Nothing else is known, <em>so far<\/em>/);
  assert.match(await readDossier(other), /Two papers told of it; one was withdrawn\./);
});

test('leaves the previous site to the byte if there is a fault in the archive', async () => {
  const before = await digest(out);
  await appendFile(join(content, 'topics', 'traffic.yaml'), 'scop: How people move.\n');
  const { code, output, errors } = await runArchive(['build'], environment);
  assert.deepEqual([code, output], [1, '']);
  assert.match(
    errors,
    /topics\/traffic\.yaml\n[^]*Did you mean “scope”\?[^]*\nNothing was built; .*site is as it was\.\n$/,
  );
  assert.equal(await digest(out), before);
});

/** Has a build fail when all is printed. */
const breaking = `import { DatabaseSync } from 'node:sqlite';
const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (words) {
  if (words.includes('INTO products')) throw new TypeError('broken');
  return prepare.call(this, words);
};`;

test('leaves the previous site to the byte if the build itself fails, and nothing beside it', async () => {
  await writeFile(join(content, 'topics', 'traffic.yaml'), 'name: Traffic\nscope: How people and goods move.\n');
  const before = await digest(out);
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(breaking)}`;
  const { code, errors } = await runArchive(['build'], { ...environment, NODE_OPTIONS });
  assert.equal(code, 1);
  assert.match(
    errors,
    /(?:^|\n)The program has a fault\. Whoever looks after it needs these lines:\nTypeError: broken\n {4}at [^]*\nThe build did not come to its end; .*site is as it was\.\n$/,
  );
  assert.equal(await digest(out), before);
  assert.deepEqual(await readdir(join(work, 'deep')), ['site']);
});

test('leaves the previous site to the byte if the build is interrupted, and nothing of the new one', async () => {
  const before = await digest(out);
  await writeFile(join(content, 'topics', 'traffic.yaml'), 'name: Traffic\nscope: How people and ships move.\n');
  const run = startArchive(['build'], environment);
  const aside = `.astro/build-${run.process.pid}`;
  while (!existsSync(aside) && run.process.exitCode === null) await setTimeout(10);
  run.process.kill('SIGTERM');
  assert.equal((await run.ended).code, 1);
  assert.equal(existsSync(aside), false);
  assert.equal(await digest(out), before);
});

test('does not replace a folder that is not a site', async () => {
  const { code, errors } = await runArchive(['build'], { ...environment, ARCHIVE_OUT: content });
  assert.equal(code, 1);
  assert.match(errors, /^Nothing was built: .*content is not replaced, it holds .*content\.\n$/);
});

/** Builds an archive with another dossier of the same name. */
function buildOther(): Promise<Run> {
  const fixture = resolve(import.meta.dirname, '../../../e2e/fixtures/retired');
  return runArchive(['build'], { ARCHIVE_CONTENT: fixture, ARCHIVE_OUT: other });
}

function readDossier(site: string): Promise<string> {
  return readFile(join(site, 'stories', 'old-bridge', 'index.html'), 'utf8');
}

/** The address in what a program says; the wait ends with the program. */
async function findAddress(stream: NodeJS.ReadableStream | null): Promise<string> {
  let said = '';
  for await (const part of stream ?? []) {
    said += String(part);
    const address = /http:\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  return said;
}

/** One number for all paths and bytes in a folder. */
async function digest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  assert.ok(entries.length > 0);
  for (const path of entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()) {
    hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
}
