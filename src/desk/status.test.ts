import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadOpenWork, type StoryWork } from './load-open-work.ts';
import { runHere } from './fixtures/run-here.ts';
import { writeStatus } from './status/write-status.ts';

const fixtures = join(import.meta.dirname, '../records/fixtures');
const work = await mkdtemp(join(tmpdir(), 'status-'));
after(() => rm(work, { recursive: true }));

test('status says the share of the archive, then of each story how many articles are open in what', async () => {
  const { code, output, errors } = await runHere(['status'], { ARCHIVE_CONTENT: join(fixtures, 'bare') });
  assert.deepEqual([code, errors], [0, '']);
  assert.equal(
    output,
    `1 of 5 articles is assessed; 1 is dated; the origin of 3 has been looked into; none of 3 articles is read wholly against another of the story.
Of 1 article it is only a guess whose text it is.

articles  undated  not assessed yet  origin not looked into  not compared yet  origin only a guess  story
       3        2                 2                       1                 3                    1  flooded-quay
       2        2                 2                       1                 ·                    ·  (without a story)

archive status <story> names the articles.
`,
  );
});

test('status of a story names its articles with what is open of each, and of no story the nearest name', async () => {
  const { output } = await runHere(['status', 'flooded-quay'], { ARCHIVE_CONTENT: join(fixtures, 'bare') });
  assert.match(
    output,
    /^ferry-times-quay-under-water\n {2}undated · not assessed yet · origin not looked into · not compared yet$/m,
  );
  const { code, errors } = await runHere(['status', 'flooded-key'], { ARCHIVE_CONTENT: join(fixtures, 'bare') });
  assert.deepEqual(
    [code, errors],
    [1, 'There is no story “flooded-key” that can be read. Did you mean “flooded-quay”?\n'],
  );
});

test('status for a program has the counts, and of every article what is open', async () => {
  const { output } = await runHere(['status', '--json'], { ARCHIVE_CONTENT: join(fixtures, 'bare') });
  const { articles, open, stories } = JSON.parse(output) as { articles: number; open: object; stories: StoryWork[] };
  assert.deepEqual(
    [articles, open],
    [5, { 'not-looked-over': 0, undated: 4, 'not-assessed': 4, 'origin-not-looked-into': 2, 'not-compared': 3 }],
  );
  assert.deepEqual(stories[0]?.articles[2], {
    id: 'unknown-quay-drowned',
    open: ['undated', 'not-assessed', 'not-compared'],
    isComparable: true,
    isGuessed: true,
  });
});

test('an article that an editor has read wholly against another is compared, and one read in part is not', async () => {
  const folder = await lay('compared');
  const [hg, ferry] = ['2031-03-05-harbour-gazette-quay-flooded', 'ferry-times-quay-under-water'];
  const comparison = (read: string, other: string): string =>
    `  - articles: [${hg}, ${other}]\n    read: ${read}\n    by: A. B.\n    date: "2031-03-21"\n`;
  await writeStory(folder, comparison('complete', ferry) + comparison('part', 'unknown-quay-drowned'));
  const { stories } = await loadOpenWork(folder);
  const open = stories[0]?.articles.filter((article) => article.open.includes('not-compared'));
  assert.deepEqual(
    open?.map(({ id }) => id),
    ['unknown-quay-drowned'],
  );
});

test('proposals that wait for a decision are counted, those decided are not, and a file that cannot be read is told of', async () => {
  const folder = await lay('proposed');
  await mkdir(join(folder, 'review'));
  const quotation = (decision: string): string =>
    `  - a: ferry-times-quay-under-water#p1s1\n    aWords: One\n    b: unknown-quay-drowned#p1s1\n    bWords: Two\n    score: 0.7\n    shared: []\n    form: direct\n    decision: ${decision}\n`;
  await writeFile(
    join(folder, 'review/flooded-quay.yaml'),
    `story: flooded-quay\nquotations:\n${quotation('null')}${quotation('accept')}`,
  );
  const { stories, unread } = await loadOpenWork(folder);
  assert.deepEqual([stories[0]?.proposals, unread], [1, 0]);
  await writeFile(join(folder, 'review/flooded-quay.yaml'), 'quotations: all');
  assert.equal((await loadOpenWork(folder)).unread, 1);
});

test('stories come by the date of their event, and one in which nothing is open has no line', () => {
  const story = (id: string, isOpen: boolean): StoryWork => ({
    story: id,
    date: null,
    proposals: 0,
    articles: [{ id: `${id}-a`, open: isOpen ? ['undated'] : [], isComparable: false, isGuessed: false }],
  });
  const written = writeStatus({ unread: 1, stories: [story('old', true), story('done', false), story('new', true)] });
  assert.equal(
    written,
    `1 of 3 articles is dated.
1 file could not be read: “archive check” says why.

articles  undated  story
       1        1  old
       1        1  new

archive status <story> names the articles.`,
  );
  assert.equal(writeStatus({ unread: 0, stories: [story('done', false)] }), 'Nothing is open: 1 article.');
});

async function lay(name: string): Promise<string> {
  const folder = join(work, name);
  await cp(join(fixtures, 'bare'), folder, { recursive: true });
  return folder;
}

/** The same story with what was read against what. */
async function writeStory(folder: string, comparisons: string): Promise<void> {
  await writeFile(
    join(folder, 'stories/flooded-quay.mdx'),
    `---\ntitle: The flooded quay\nsummary: A storm tide.\ndate: "2031-03-05"\ncomparisons:\n${comparisons}updated: "2031-03-20"\n---\n\nSo.\n`,
  );
}
