import assert from 'node:assert/strict';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from './check-content.ts';
import { writeFaults } from '../fault.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const work = await mkdtemp(join(tmpdir(), 'check-'));
after(() => rm(work, { recursive: true }));

const bases = new Set(['valid', 'story', 'bare']);
const cases = (await readdir(fixtures)).filter((name) => !bases.has(name));

for (const name of cases) {
  test(`says what is wrong in “${name}”`, async () => {
    const folder = await lay(name);
    const { faults } = await checkContent(folder);
    const said = faults.length === 0 ? '' : `${writeFaults(faults)}\n`;
    const expected = join(fixtures, name, 'expected.txt');
    if (process.env['ACCEPT']) await writeFile(expected, said);
    assert.equal(said, await readFile(expected, 'utf8'));
  });
}

test('finds nothing wrong with one article without story and topic', async () => {
  const { faults, notices, counts } = await checkContent(join(fixtures, 'valid'));
  assert.deepEqual([faults, notices], [[], []]);
  assert.deepEqual([counts.articles, counts.outlets, counts.stories], [1, 1, 0]);
});

test('finds nothing wrong with a story of two articles and all that belongs to it', async () => {
  const { faults, notices, counts } = await checkContent(join(fixtures, 'story'));
  assert.deepEqual([faults, notices], [[], []]);
  assert.deepEqual(
    [counts.articles, counts.stories, counts.claims, counts.quotations, counts.correspondences],
    [2, 1, 1, 1, 1],
  );
});

test('finds nothing wrong with articles of which only title, outlet, language, original and receipt are known', async () => {
  const { faults, notices, counts } = await checkContent(join(fixtures, 'bare'));
  assert.deepEqual([faults, notices], [[], []]);
  assert.deepEqual([counts.articles, counts.stories], [5, 1]);
});

test('says that a folder without an archive has none', async () => {
  const { faults } = await checkContent(join(work, 'nowhere'));
  assert.equal(faults.length, 1);
  assert.match(writeFaults(faults), /^archive\.yaml\n {4}found {5}no such file in .*nowhere\n[^]*ARCHIVE_CONTENT/);
});

test('refuses a file larger than any article, and goes on with the others', async () => {
  const folder = await lay('quote-twice', 'huge');
  await writeFile(join(folder, 'articles', 'huge.md'), 'All work and no play. '.repeat(240_000));
  const { faults } = await checkContent(folder);
  assert.deepEqual(
    faults.map(({ file, found, expected }) => [file, found.slice(0, 30), expected]),
    [
      [
        'articles/2031-03-02-harbour-gazette-bridge-closed.md',
        '“safe”, which stands twice: in',
        'words that stand exactly once in the article',
      ],
      ['articles/huge.md', 'a file of 5.3 MB', 'at most 2 MB'],
    ],
  );
});

test('lets a word that its original breaks at a line end stand whole if the record says so, and says how', async () => {
  const folder = await lay('valid', 'joined');
  const name = (await readdir(join(folder, 'articles'))).find((one) => one.endsWith('.md')) ?? '';
  const [original = ''] = await readdir(join(folder, 'originals'));
  const path = join(folder, 'articles', name);
  await appendFile(join(folder, 'originals', original), '\nNobody goes with-\nout a well-\nknown pilot.\n');
  await appendFile(path, '\nNobody goes without a well-known pilot.\n');
  const remedies = async (): Promise<unknown> =>
    (await checkContent(folder)).faults.filter(({ field = '' }) => /^p\d+$/.test(field)).map(({ remedy }) => remedy);
  assert.deepEqual(await remedies(), [
    'The original breaks the word at the end of a line: write “joined: [hyphens]” under “original”.',
  ]);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^original:\n/m, 'original:\n  joined: [hyphens]\n'));
  assert.deepEqual(await remedies(), []);
});

test('notices lines that become one where the original has them too, and a block without an end, and says what to write', async () => {
  const folder = await lay('valid', 'lost-lines');
  const name = (await readdir(join(folder, 'articles'))).find((one) => one.endsWith('.md')) ?? '';
  const path = join(folder, 'articles', name);
  const lines = (await readFile(path, 'utf8')).split('\n').length;
  await appendFile(path, '\n- One\n- Two\n\n::: verse\n');
  const [original = ''] = await readdir(join(folder, 'originals'));
  await appendFile(join(folder, 'originals', original), '\n- One\n- Two\n\n::: verse\n');
  const { notices } = await checkContent(folder);
  assert.deepEqual(notices, [
    `articles/${name}, line ${lines + 1}: the lines of p3 become one. If they are the items of a list, write a line “::: list” before them and a line “:::” after them.`,
    `articles/${name}, line ${lines + 4}: “::: verse” has no line “:::” of its own that ends it, so it is read as words.`,
  ]);
});

test('notices names that two entities share or that look like others and originals without an article, and calls neither a fault', async () => {
  const folder = await lay('story', 'notices');
  await appendFile(join(folder, 'entities', 'old-bridge.yaml'), 'forms: [the Quarter]\n');
  await writeFile(join(folder, 'originals', 'left-over.txt'), 'Left over.');
  const outlet = join(folder, 'outlets', 'ferry-times.yaml');
  await writeFile(outlet, (await readFile(outlet, 'utf8')).replace('Ferry', 'F\u0435rry'));
  const { faults, notices } = await checkContent(folder);
  assert.deepEqual(faults, []);
  assert.deepEqual(notices, [
    'outlets/ferry-times.yaml, line 1, name: “F\u0435rry” is written in Latin letters, but for the Cyrillic “\u0435”, U+0435.',
    '“the Quarter” is a name of old-bridge and old-bridge-quarter: it links to neither.',
    'originals/left-over.txt belongs to no article.',
  ]);
});

test('tells how far it has come after every record', async () => {
  const steps: [number, number][] = [];
  await checkContent(join(fixtures, 'valid'), { onProgress: (done, total) => steps.push([done, total]) });
  assert.deepEqual(steps, [
    [1, 2],
    [2, 2],
  ]);
});

/** Lays the changed files of a case over the archive they change. */
async function lay(name: string, as = name): Promise<string> {
  const folder = join(work, as);
  await cp(join(fixtures, 'story'), folder, { recursive: true });
  await cp(join(fixtures, name), folder, { recursive: true, filter: (path) => !path.endsWith('expected.txt') });
  return folder;
}
