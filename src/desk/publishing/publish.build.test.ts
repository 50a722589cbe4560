import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkContent } from '../../records/check/check-content.ts';
import { writeFaults } from '../../records/fault.ts';
import { citedPlace } from '../../text/fingerprint.ts';
import { enterPublication } from './enter-publication.ts';
import {
  edit,
  ferry,
  ferryFile,
  gazette,
  layFixture,
  promise,
  runIn,
  saying,
  warning,
} from '../fixtures/published-archive.ts';
import { runArchive, type Run } from '../fixtures/run-archive.ts';
import { runHere } from '../fixtures/run-here.ts';
import { serveSite } from '../serving/serve.ts';

const work = await mkdtemp(join(tmpdir(), 'publish-'));
after(() => rm(work, { recursive: true }));
const published = join(work, 'published');
const environment = { ARCHIVE_CONTENT: published, ARCHIVE_OUT: join(work, 'site'), SOURCE_DATE_EPOCH: '1930000000' };

before(async () => {
  await layFixture(published);
  const { code, output, errors } = await runArchive(['publish'], environment);
  assert.equal(code, 0, errors);
  assert.match(
    output,
    /Published: \d+ addresses and 6 passages are in the ledger for good, as 2031-02-27-[0-9a-f]{32}\./,
  );
});

test('publishing again adds nothing and changes nothing', async () => {
  const ledger = await readLedgerFiles(published);
  const { code, output } = await runHere(['publish'], environment);
  assert.equal(code, 0);
  assert.match(output, /Nothing new: everything in the archive is published already\.\n$/);
  assert.deepEqual(await readLedgerFiles(published), ledger);
});

test('what is published is called permanent, and nothing there is said to be unpublished', async () => {
  for (const file of saying) {
    const text = await readFile(join(environment.ARCHIVE_OUT, file), 'utf8');
    assert.doesNotMatch(text, warning, file);
  }
  for (const file of ['index.html', 'llms.txt', 'about/index.html', `articles/${ferry}/index.html`])
    assert.match(await readFile(join(environment.ARCHIVE_OUT, file), 'utf8'), promise, file);
  const article = await readFile(join(environment.ARCHIVE_OUT, 'articles', ferry, 'index.html'), 'utf8');
  assert.match(article, /aria-label="Passage 1, permanent link"/);
  assert.doesNotMatch(article, /data-warning/);
});

test('a build does not put a site in place that would lose an address', async () => {
  const folder = await layPublished('lost-address');
  // Of a kind that the check knows no rule for, such as a file that this program does not make any more.
  const facts = { addresses: ['/stories/old-bridge/notes.txt'], words: [], versions: [], withdrawals: [] };
  await enterPublication(folder, (await checkContent(folder)).ledger, { date: '2031-02-28', facts });
  assert.deepEqual((await checkContent(folder)).faults, []);
  const { code, errors } = await run(folder, ['build']);
  assert.equal(code, 1);
  assert.match(
    errors,
    /\/stories\/old-bridge\/notes\.txt\n {4}found {5}nothing at this address, which is published since 2031-02-28[^]*The new site would lose what is published; .* is as it was\.\n$/,
  );
});

test('publishing more adds a publication and leaves the first to the byte', async () => {
  const folder = await layPublished('more');
  const first = await readLedgerFiles(folder);
  await writeFile(join(folder, 'topics', 'weather.yaml'), 'name: Weather\nscope: Wind, rain and ice.\n');
  await reviseFerry(folder);
  const { output, code, errors } = await run(folder, ['publish']);
  assert.equal(code, 0, errors);
  // The page of the topic, its two feeds, the article as it was and where its versions stand in two formats; the new version
  // has a title and two passages.
  assert.match(output, /Published: 4 addresses and 3 passages/);
  const second = await readLedgerFiles(folder);
  for (const [file, text] of first) if (file !== 'heads.txt') assert.equal(second.get(file), text);
  assert.equal((await readdir(join(folder, 'ledger'))).length, 3);
});

/** Keeps version 1 of the ferry article and takes a sentence out of version 2. */
async function reviseFerry(folder: string): Promise<void> {
  const { code, output, errors } = await run(folder, ['revise', ferry, '--reason', 'A comma: “so”.']);
  assert.equal(code, 0, errors);
  assert.match(output, /Version 1 is kept as .*v1\.md\.\nNow change .*shut\.md, which is version 2/);
  assert.equal(
    await readFile(join(folder, 'versions', ferry, 'v1.md'), 'utf8'),
    await readFile(join(published, ferryFile), 'utf8'),
  );
  await edit(folder, ferryFile, (text) => text.replace(' About 40 ferries were late.', ''));
  assert.deepEqual((await checkContent(folder)).faults, []);
}

test('the site has the new version and, beside it, the old one with its words', async () => {
  const read = (file: string) => readFile(join(work, 'more-site', 'articles', ferry, file), 'utf8');
  const [page, old] = [await read('index.html'), await read('v1/index.html')];
  const cited = 'Harbour officials shut the Old Bridge on Sunday. About 40 ferries were late.';
  // Links to the old words, to a sentence that is gone and to what still stands all open somewhere on the page.
  for (const place of [citedPlace('p1', cited), 'p1s2', citedPlace('p1s2', 'About 40 ferries were late.'), 'p1', 'p2'])
    assert.equal(page.split(`id="${place}"`).length, 2, place);
  assert.match(page, /A comma: “so”\.[^]*Version 1 as it was/);
  assert.match(old, new RegExp(`id="${citedPlace('p1', cited)}"`));
  assert.match(old, /This is version 1, kept as it was because it may be cited/);
});

test('a new version whose passages lost their numbers is told the line that gives them back', async () => {
  const folder = await layPublished('renumbered');
  await run(folder, ['revise', ferry, '--reason', 'Order.']);
  await edit(folder, ferryFile, (text) => text.replace(/(Harbour[^\n]*)\n\n("We[^\n]*)/, '$2\n\n$1'));
  const said = writeFaults((await checkContent(folder)).faults);
  assert.match(said, /remedy {4}Write “passages: \[p2, p1\]” into its facts\./);
  await edit(folder, ferryFile, (text) => text.replace('version: 2', 'version: 2\npassages: [p2, p1]'));
  // What is left is that the original has them in another order.
  assert.doesNotMatch(writeFaults((await checkContent(folder)).faults), /passages/);
});

test('revising refuses what is not published, not there, or changed already', async () => {
  const folder = await layPublished('refused');
  assert.match(
    (await run(folder, ['revise', '2031-03-03-ferry-times-bridge-shot', '--reason', 'x'])).errors,
    /Did you mean/,
  );
  await edit(folder, ferryFile, (text) => text.replace('Harbour officials', 'Officials'));
  assert.match((await run(folder, ['revise', ferry, '--reason', 'x'])).errors, /Nothing was revised: mend this first/);
  await edit(folder, ferryFile, (text) => text.replace('Officials', 'Harbour officials'));
  await rm(join(folder, 'ledger'), { recursive: true });
  await edit(folder, 'archive.yaml', (text) => text.replace(/^ledger: .*\n/m, ''));
  assert.match((await run(folder, ['revise', ferry, '--reason', 'x'])).errors, /Version 1 of .* is not published yet/);
  assert.deepEqual(await readdir(join(folder)).then((names) => names.includes('versions')), false);
});

test('verify says that all is as it was, or what is not', async () => {
  const folder = await layPublished('verified');
  const site = join(work, 'verified-site');
  await cp(environment.ARCHIVE_OUT, site, { recursive: true });
  const good = await runHere(['verify'], { ARCHIVE_CONTENT: folder, ARCHIVE_OUT: site });
  assert.equal(good.code, 0, good.errors);
  assert.match(
    good.output,
    /^2 articles in .*, with originals as they were received\na ledger of 1 publication with \d+ addresses, unbroken\n\d+ files in .* as they were built, with the words of the articles\n$/,
  );
  await writeFile(join(folder, 'originals', 'shut.txt'), 'Another text.\n');
  await writeFile(join(site, 'articles', gazette, 'text.txt'), 'Another text.\n');
  await rm(join(site, 'topics', 'bridges', 'index.html'));
  const bad = await runHere(['verify'], { ARCHIVE_CONTENT: folder, ARCHIVE_OUT: site });
  assert.equal(bad.code, 1);
  assert.match(bad.errors, /found {5}originals\/shut\.txt with SHA-256/);
  assert.match(bad.errors, /text\.txt\n {4}found {5}other bytes than were built/);
  assert.match(bad.errors, /topics\/bridges\/index\.html\n {4}found {5}no such file/);
});

test('verify compares a site on its host with the ledger and the articles, in all directions', async () => {
  const [site, later] = [join(work, 'hosted-site'), join(work, 'more')];
  await cp(environment.ARCHIVE_OUT, site, { recursive: true });
  const host = await serveSite(site, { base: '/', port: 0 });
  const verify = (folder: string, place = host.url): Promise<Run> =>
    runHere(['verify', '--site', place], { ARCHIVE_CONTENT: folder });
  try {
    const good = await verify(published);
    assert.equal(good.code, 0, good.errors);
    assert.match(
      good.output,
      /\d+ files in http:\/\/127\.0\.0\.1:\d+\/ as they were built, with the words of the articles\n$/,
    );
    // An older site was put back: the archive has published since.
    const older = await verify(later);
    assert.equal(older.code, 1);
    assert.match(older.errors, /\/ledger\.txt\n {4}found {5}a site made before 2031-02-27-[0-9a-f]{32} was published/);
    assert.match(
      older.errors,
      /\/topics\/weather\/\n {4}found {5}nothing at this address, which is published since 2031-02-27/,
    );
    // An older archive was put back: the site knows more.
    const newer = await verify(published, `${later}-site`);
    assert.equal(newer.code, 1);
    assert.match(
      newer.errors,
      /ledger\.txt\n {4}found {5}2031-02-27-[0-9a-f]{32}, a publication that the ledger of this archive does not have/,
    );
    // Somebody has changed words on the host, and made the list fit.
    const record = join(site, 'articles', ferry, 'record.json');
    await writeFile(record, (await readFile(record, 'utf8')).replaceAll('About 40 ferries', 'About 90 ferries'));
    const sums = join(site, 'manifest-sha256.txt');
    const sum = createHash('sha256')
      .update(await readFile(record))
      .digest('hex');
    await writeFile(
      sums,
      (await readFile(sums, 'utf8')).replace(/^\w{64}(?= {2}articles\/2031-03-03-ferry[^/]*\/record\.json$)/m, sum),
    );
    const changed = await verify(published);
    assert.equal(changed.code, 1);
    assert.match(changed.errors, /record\.json\n {4}found {5}other words than the article has/);
    assert.match(changed.errors, /1 fault in 1 file\.\n$/);
    await rm(join(site, 'articles', gazette), { recursive: true });
    assert.match((await verify(published)).errors, /original\.txt\n {4}found {5}no such file/);
  } finally {
    await host.close();
  }
  assert.match((await verify(published)).errors, /fetch failed|cannot be reached/);
});

test('verify fails without the list of the site’s files, for then nothing is proved', async () => {
  const site = join(work, 'unlisted-site');
  await cp(environment.ARCHIVE_OUT, site, { recursive: true });
  await rm(join(site, 'manifest-sha256.txt'));
  for (const out of [site, join(work, 'no-site')]) {
    const { code, errors } = await runHere(['verify'], { ARCHIVE_CONTENT: published, ARCHIVE_OUT: out });
    assert.equal(code, 1);
    assert.match(errors, /manifest-sha256\.txt\n {4}found {5}no such file\n[^]*Build the site/);
  }
});

test('publishing by a clock that is behind the ledger, or by none, is refused before anything is built', async () => {
  for (const [epoch, says] of [
    ['1800000000', /it is 2027-01-15, before the newest publication, of 2031-02-27/],
    ['2030000000', /it is 2034-04-30, more than a year after the newest publication/],
    ['soon', /SOURCE_DATE_EPOCH is “soon”; expected the seconds/],
  ] as const) {
    const { code, output, errors } = await runHere(['publish'], { ...environment, SOURCE_DATE_EPOCH: epoch });
    assert.deepEqual([code, output], [1, '']);
    assert.match(errors, says);
    assert.doesNotMatch(errors, /\n\s+at /);
  }
});

function run(folder: string, words: string[]): Promise<Run> {
  return runIn(folder, words, { SOURCE_DATE_EPOCH: environment.SOURCE_DATE_EPOCH });
}

async function layPublished(as: string): Promise<string> {
  const folder = join(work, as);
  await cp(published, folder, { recursive: true });
  return folder;
}

async function readLedgerFiles(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(join(folder, 'ledger'), { recursive: true })).toSorted();
  const texts = files
    .filter((file) => file.endsWith('.txt'))
    .map(async (file): Promise<[string, string]> => [file, await readFile(join(folder, 'ledger', file), 'utf8')]);
  return new Map(await Promise.all(texts));
}
