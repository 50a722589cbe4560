import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { writeShownHeads } from '../../ledger/heads.ts';
import { emptyLedger, type Ledger } from '../../records/load-ledger.ts';
import { cutPassages } from '../../text/passages.ts';
import { manifestFile, writeManifest } from '../building/manifest.ts';
import { hashFiles } from '../building/site-files.ts';
import { hashBytes, openSite } from './open-site.ts';
import { digestRecord, type KnownArticles } from './verify-articles.ts';
import { verifySite } from './verify-site.ts';

const id = '2031-03-02-bridge';
const record = JSON.stringify({
  passages: cutPassages({ title: 'Bridge closed', body: 'Nobody was hurt.', language: 'en' }),
});
const original = 'Bridge closed\n\nNobody was hurt.\n';
const files: Record<string, string> = {
  [`articles/${id}/index.html`]: '<h1>Bridge closed</h1>',
  [`articles/${id}/record.json`]: record,
  [`articles/${id}/original.txt`]: original,
  'stories/bridge/compare/index.html': '<h2 id="claim-closed">Closed</h2>',
  'ledger.txt': writeShownHeads(['2031-03-02-a']),
};
const articles: KnownArticles = {
  byId: new Map([[id, { original: hashBytes(Buffer.from(original)), words: digestRecord(Buffer.from(record)) ?? '' }]]),
  isRetired: (address) => address === '/articles/moved/',
};
const first = { name: '2031-03-02-a', date: '2031-03-02', after: [] };
const ledger: Ledger = {
  ...emptyLedger(),
  publications: [first],
  addresses: new Map(
    [`/articles/${id}/`, '/stories/bridge/compare/', '/stories/bridge/compare/#claim-closed'].map((address) => [
      address,
      '2031-03-02',
    ]),
  ),
};

test('a site that is as it was built is told no fault, and how much of it nobody is promised yet', async (context) => {
  const seen: string[] = [];
  const site = openSite(await lay(context));
  const told = await verifySite(site, ledger, articles, (done, total) => void seen.push(`${done}/${total}`));
  assert.deepEqual(told, { count: 5, unpublished: 3, faults: [] });
  assert.deepEqual(seen, ['1/5', '2/5', '3/5', '4/5', '5/5']);
});

test('what is changed, missing or more than was built is told by its file', async (context) => {
  const folder = await lay(context);
  await appendFile(join(folder, 'stories/bridge/compare/index.html'), '<p>More.');
  await rm(join(folder, `articles/${id}/index.html`));
  await writeFile(join(folder, 'notes.txt'), 'Mine.');
  const { faults } = await verifySite(openSite(folder), ledger, articles);
  assert.deepEqual(faults.map(({ file, found }) => [file, found]).toSorted(), [
    [`/articles/${id}/`, 'nothing at this address, which is published since 2031-03-02'],
    [`articles/${id}/index.html`, 'no such file'],
    ['notes.txt', `a file that ${manifestFile} does not list`],
    ['stories/bridge/compare/index.html', 'other bytes than were built'],
  ]);
});

test('a claim that is published and no longer on its page is told, though the page is there', async (context) => {
  const { faults } = await verifySite(
    openSite(await lay(context, { 'stories/bridge/compare/index.html': '<h2 id="claim-open">Open</h2>' })),
    ledger,
    articles,
  );
  assert.deepEqual(
    faults.map(({ file }) => file),
    ['/stories/bridge/compare/#claim-closed'],
  );
});

test('words or an original other than the archive’s are told, with whom to ask', async (context) => {
  const folder = await lay(context, {
    [`articles/${id}/record.json`]: record.replace('Nobody was', 'Many were'),
    [`articles/${id}/original.txt`]: 'Another.\n',
    'articles/stranger/record.json': record,
    'articles/moved/record.json': '{}',
  });
  const { faults } = await verifySite(openSite(folder), ledger, articles);
  const unknown = 'an article “stranger”, which this archive does not have';
  assert.deepEqual(faults.map(({ file, found }) => [file, found]).toSorted(), [
    [`articles/${id}/original.txt`, `SHA-256 ${hashBytes(Buffer.from('Another.\n'))}`],
    [`articles/${id}/record.json`, 'other words than the article has'],
    ['articles/stranger/record.json', unknown],
  ]);
  for (const { file, remedy = '' } of faults)
    assert.match(remedy, new RegExp(`^Build the site .* who changed the article “${file.split('/')[1] ?? ''}”\\.$`));
});

test('an older site, and an older archive, are told apart, each with what should be and what to do', async (context) => {
  const second = { name: '2031-04-02-b', date: '2031-04-02', after: ['2031-03-02-a'] };
  const ask = async (shown: string[], publications: Ledger['publications']) => {
    const folder = await lay(context, { 'ledger.txt': writeShownHeads(shown) });
    return (await verifySite(openSite(folder), { ...ledger, publications }, articles)).faults;
  };
  assert.deepEqual(await ask(['2031-04-02-b'], [first, second]), []);
  assert.deepEqual(await ask(['2031-03-02-a'], [first, second]), [
    {
      file: 'ledger.txt',
      found: 'a site made before 2031-04-02-b was published',
      expected: 'a site that was made after the last publication',
      remedy: 'Build the site again and put it on its host; if it was there already, ask who put the older one back.',
    },
  ]);
  assert.deepEqual(await ask(['2031-03-02-a', '2031-04-02-b'], [first]), [
    {
      file: 'ledger.txt',
      found: '2031-04-02-b, a publication that the ledger of this archive does not have',
      expected: 'a ledger at least as new as the site',
      remedy:
        'This archive was put back to an older state, or is not the one the site was made from: bring ledger/ back.',
    },
  ]);
});

test('a site that lists neither its publications nor the record of an article is told so', async (context) => {
  const folder = await lay(context);
  for (const file of ['ledger.txt', `articles/${id}/record.json`, manifestFile]) await rm(join(folder, file));
  writeManifest(folder, await hashFiles(folder));
  const { faults } = await verifySite(openSite(folder), ledger, articles);
  assert.deepEqual(
    faults.map(({ file, found, expected }) => [file, found, expected]),
    ['ledger.txt', `articles/${id}/record.json`].map((file) => [file, 'no such file', 'a file of the site']),
  );
});

test('without the list of its files nothing can be said of a site, and where to get one is told', async (context) => {
  const folder = await lay(context);
  await rm(join(folder, manifestFile));
  const { faults, ...counts } = await verifySite(openSite(folder), ledger, articles);
  assert.deepEqual(counts, { count: 0, unpublished: 0 });
  assert.deepEqual(
    faults.map(({ file, found }) => [file, found]),
    [[manifestFile, 'no such file']],
  );
  assert.match(faults[0]?.expected ?? '', /^the list of all files of the site, without which nobody can say/);
  assert.match(faults[0]?.remedy ?? '', /^Build the site \(“npm run build”\), or name where it stands: .*--site/);
});

/** Lays a small site with the list of its files. */
async function lay(context: TestContext, others: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-'));
  context.after(() => rm(folder, { recursive: true }));
  for (const [file, text] of Object.entries({ ...files, ...others })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  writeManifest(folder, await hashFiles(folder));
  return folder;
}
