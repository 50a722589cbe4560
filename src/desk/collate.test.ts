import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { ferry as told } from '../collation/fixtures/ferry.ts';
import { collate, type CollateOptions } from './collate.ts';
import { layArticle, layFerry } from './deciding/fixtures/lay-ferry.ts';
import { Refusal } from './refusal.ts';
import type { Run } from './fixtures/run-archive.ts';
import { runHere } from './fixtures/run-here.ts';

const ferry = '2031-03-03-ferry-times-bridge-shut';
const family = 'ferry-with-214-aboard-runs-aground-off';
const files = ['derivations', 'correspondences', 'quotations'] as const;

test('what is undecided is asked in one file: families first, then sentences by how many tell them, then quotations', async (context) => {
  const { folder, run } = await layTold(context);
  const { output } = await run('collate', 'ferry');
  assert.match(output, /^To decide in .*ferry\.yaml: 1 family of articles, \d groups of sentences, \d quotations\./);
  const review = await readReview(folder);
  assert.match(
    review,
    /^# What a program proposes[^]*\nby:\n[^]*\ncertainty: likely\n[^]*\nfamilies:\n[^]*\nsentences:\n[^]*\nquotations:\n/,
  );
  assert.match(review, new RegExp(`  # 3 articles; alike by 0\\.\\d\\d of 1\n  - id: ${family}\n    decision:\n`));
  assert.match(
    review,
    /# reprint News, 2 March 2031: Nine hurt as island ferry hits reef in fog; 12 of 12 sentences as in agency News \(0\.\d\d\)\n {6}- reprint\n/,
  );
  assert.match(
    review,
    /# told by 3 of 4, alike by 0\.\d\d of 1\n {2}- decision:\n {4}same:\n {6}# agency News: "No family should /,
  );
  assert.ok(review.split('\n').length < 100, 'it is short');
});

test('what an editor decides in the review file is on record with who and when, and not asked again', async (context) => {
  const { folder, run } = await layTold(context);
  const expected = join(import.meta.dirname, 'deciding/fixtures/decided');
  await mkdir(join(folder, 'review'));
  await cp(join(expected, 'review.yaml'), join(folder, 'review', 'ferry.yaml'));
  const { output } = await run('collate', 'ferry');
  assert.match(output, /^Put on record: 4 decisions\.\n[^]*1 accepted quotation waits in .* until you have entered it/);
  for (const file of files)
    assert.equal(await readRecord(folder, file), await readFile(join(expected, `${file}.yaml`), 'utf8'), file);
  assert.equal((await run('check')).errors, '');
  const review = await readReview(folder);
  assert.match(review, /\nby: "A\. B\."\n/);
  assert.match(review, /- decision: accept\n {4}same:\n.*\n {6}- agency#p4s1\n.*\n? *- reprint#p4s1/);
  assert.doesNotMatch(review, /id: ferry-with/);
  assert.match(review, /- to: ferry-report\n[^]* {4}articles:\n.*\n {6}- reordered\n/);
});

test('decisions behind the command and in the review file make the same records', async (context) => {
  const [byFile, byFlag] = [await layTold(context), await layTold(context)];
  await byFile.run('collate', 'ferry');
  const review = (await readReview(byFile.folder))
    .replace('\nby:', '\nby: A. B.')
    .replace(/decision:\n(.*\n) {4}sentences:/, 'decision: accept\n$1    sentences: accept')
    .replace(/decision:(?=\n {4}same:(?:\n {6}.*){2}\n {6}.*\n {6}- broadcaster#p5s2)/, 'decision: accept')
    .replace(/decision:(?=\n {4}same:(?:\n {6}.*){2}\n {6}.*\n {6}- broadcaster#p3s1)/, 'decision: reject');
  await writeReview(byFile.folder, review);
  assert.match((await byFile.run('collate', 'ferry')).output, /^Put on record: 3 decisions\./);
  const flags = [
    '--accept',
    family,
    'broadcaster#p5s2',
    '--refuse',
    'agency#p4s1',
    '--with-sentences',
    '--by',
    'A. B.',
  ];
  assert.match((await byFlag.run('collate', 'ferry', ...flags)).output, /^Put on record: 3 decisions\./);
  for (const file of ['derivations', 'correspondences'] as const) {
    const record = await readRecord(byFile.folder, file);
    assert.equal(record, await readRecord(byFlag.folder, file));
    assert.match(record, file === 'derivations' ? /- reordered\n/ : /a: agency#p1s1\n {4}b: reprint#p1s1\n/);
  }
  assert.equal((await byFlag.run('check')).code, 0);
});

test('an article that comes later is asked alone, and is added to the family with its own day and certainty', async (context) => {
  const { folder, run } = await layTold(context);
  const by = ['--by', 'A. B.'];
  await run('collate', 'ferry', '--accept', 'agency', 'reprint', ...by);
  assert.match(
    await readRecord(folder, 'derivations'),
    /- id: ferry-with-214-aboard-runs-aground-off-2\n {4}articles:\n {6}- agency\n {6}- reprint\n {4}certainty/,
  );
  await layArticle(folder, told.cut);
  await run('collate', 'ferry');
  assert.match(
    await readReview(folder),
    /# 2 articles are on record as copies of one text: agency News, reprint News; .*\n {2}- to: ferry-with-214-aboard-runs-aground-off-2\n/,
  );
  await run('collate', 'ferry', '--accept', 'cut', '--certainty', 'guess', '--by', 'C. D.');
  await run('collate', 'ferry', '--refuse', 'reordered', ...by);
  const record = await readRecord(folder, 'derivations');
  assert.match(record, /added:\n {6}- articles:\n {10}- cut\n {8}certainty: guess\n {8}by: "C. D."\n/);
  assert.match(record, /refused:\n {2}- articles:\n {6}- agency\n {6}- reordered\n/);
  assert.doesNotMatch(await readReview(folder), /\nfamilies:|\npairs:/);
  assert.equal((await run('check')).code, 0);
});

test('everything above a score can be accepted at once', async (context) => {
  const { folder, run } = await layTold(context);
  const { output } = await run('collate', 'ferry', '--accept-above', '0.85', '--by', 'A. B.');
  assert.match(output, /^Put on record: \d+ decisions\./);
  assert.match(await readRecord(folder, 'derivations'), /- agency\n.*- reprint\n.*- reordered\n/);
  assert.match(await readRecord(folder, 'correspondences'), /a: agency#p1s1\n {4}b: reprint#p1s1\n/);
  const [left = ''] = (await readReview(folder)).split('\nquotations:');
  assert.doesNotMatch(left, /\nfamilies:|, alike by (?:0\.(?:8[5-9]|9)|1\.)/);
});

test('what cannot be meant is refused in a sentence, and nothing is recorded', async (context) => {
  const { folder, run } = await layTold(context);
  await run('collate', 'ferry');
  const review = await readReview(folder);
  const told = context.mock.method(console, 'error', () => undefined);
  process.env['ARCHIVE_CONTENT'] = folder;
  context.after(() => delete process.env['ARCHIVE_CONTENT']);
  const by = 'A. B.';
  const decide = (word: string): string => review.replace('    decision:', `    decision: ${word}`);
  const refusals: [RegExp, Omit<CollateOptions, 'json'>, string?][] = [
    [/a decision is kept with who made it/, { accept: [family] }],
    [/a decision is kept with who made it/, { by: '  ', accept: [family] }],
    [/nothing that is open is called so\. Did you mean “ferry-with/, { by, accept: [family.slice(0, -1)] }],
    [/“.*” is accepted and refused at once/, { by, accept: [family], refuse: [family] }],
    [/nothing is proposed of these articles together/, { by, accept: ['agency', 'broadcaster'] }],
    [/nothing is proposed of this article alone/, { by, accept: ['agency'] }],
    [/a score is a number from 0 to 1/, { by, acceptAbove: '90' }],
    [/expected sure, likely, guess/, { by, accept: [family], certainty: 'certain' }],
    [
      /“agency” and “reprint” would be copies of one text and refused/,
      { by, refuse: ['agency', 'reprint'] },
      decide('accept'),
    ],
    [
      /“agency#p10s1” and “reprint#p10s1” would be one wording and refused/,
      { refuse: ['broadcaster#p5s2'] },
      'by: A. B.\nsentences:\n  - decision: accept\n    same: [agency#p10s1, reprint#p10s1]\n',
    ],
    [/ferry\.yaml, line 15: a decision is accept, reject or empty/, { by }, decide('maybe')],
    [/line 14: a line has a “not”, and nothing is decided/, { by }, review.replace('- reprint\n', '- not reprint\n')],
    [
      /“reprnt” is no article of the story\. Did you mean “reprint”/,
      { by },
      decide('accept').replace('- reprint\n', '- reprnt\n'),
    ],
    [/accepted, and fewer than two are left/, { by }, decide('accept').replace(/ {6}- reprint\n[^]*- reordered\n/, '')],
    [/“decison”, which the program does not know here/, { by }, review.replace('    decision:', '    decison:')],
    [
      /the sentences are accepted and the articles rejected/,
      { by },
      decide('reject').replace('sentences:', 'sentences: accept'),
    ],
    [/^review\/ferry\.yaml: .* at line 1/, { by }, 'story: ferry\n  by: [\n'],
  ];
  for (const [message, options, text = review] of refusals) {
    await writeReview(folder, text);
    const before = told.mock.callCount();
    const outcome = await collate('ferry', { json: false, ...options }).catch((error: unknown) => error);
    const said =
      outcome instanceof Refusal
        ? outcome.message
        : told.mock.calls
            .slice(before)
            .map((call) => call.arguments.join(' '))
            .join('\n');
    assert.ok(outcome === false || outcome instanceof Refusal, `${message}`);
    assert.match(said, message);
    for (const file of files) assert.ok(!existsSync(join(folder, file)), `${message}`);
    assert.equal(await readReview(folder), text);
  }
});

test('all that is open can be had as JSON, articles that may be one text included', async (context) => {
  const { folder, run } = await layTold(context);
  const { output } = await run('collate', 'ferry', '--json');
  const { families, sentences, quotations } = JSON.parse(output) as {
    families: { id: string; articles: string[]; score: number; ties: { a: string; b: string; relation: string }[] }[];
    sentences: { sentences: { at: string; words: string }[] }[];
    quotations: object[];
  };
  assert.deepEqual(
    families.map(({ id, articles }) => [id, articles]),
    [[family, ['agency', 'reprint', 'reordered']]],
  );
  assert.ok(
    families[0]?.ties.some(({ a, b, relation }) => a === 'agency' && b === 'reprint' && relation === 'same-text'),
  );
  assert.match(sentences[0]?.sentences[0]?.words ?? '', /^"No family should/);
  assert.ok(quotations.length > 0);
  assert.ok(!existsSync(join(folder, 'review')));
});

test('a quotation nobody has entered is proposed, and a refusal is kept for ever', async (context) => {
  const { folder, run } = await lay(context);
  await writeFile(join(folder, 'quotations', 'old-bridge.yaml'), 'story: old-bridge\nquotations: []\n');
  assert.match(
    (await run('collate', 'old-bridge')).output,
    /^To decide in .*old-bridge\.yaml: \d quotations?\. .*, and run this again\.\n$/,
  );
  const review = join(folder, 'review', 'old-bridge.yaml');
  const text = await readFile(review, 'utf8');
  assert.match(
    text,
    /# Harbour Gazette: We will open it when it is safe,\n[^]*# Ferry Times: We open it once it is safe,/,
  );

  await writeFile(review, text.replace(/decision:(?![^]*decision:)/, 'decision: accept'));
  assert.match(
    (await run('collate', 'old-bridge')).output,
    /1 accepted quotation waits in .* until you have entered it/,
  );
  assert.match(await readFile(review, 'utf8'), /decision: accept/);

  const rejected = (await readFile(review, 'utf8')).replace(/decision:.*$/gm, 'decision: reject');
  await writeFile(review, rejected.replace('\nby:', '\nby: A. B.'));
  assert.match(
    (await run('collate', 'old-bridge')).output,
    /Put on record: \d decisions?\.\nNothing is left to decide\./,
  );
  assert.equal(existsSync(review), false);
  assert.match(
    await readFile(join(folder, 'quotations', 'old-bridge.yaml'), 'utf8'),
    /rejected:\n {2}- a: 2031.*\n {4}b: 2031.*\n {4}decided: \{ by: "A. B.", date: "2031-02-27" \}\n/,
  );
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

async function lay(context: TestContext): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'collate-'));
  context.after(() => rm(folder, { recursive: true }));
  await cp(join(import.meta.dirname, '../records/fixtures/story'), folder, { recursive: true });
  return asDesk(folder);
}

/** An agency's text, two copies of it, and a report of its own. */
async function layTold(context: TestContext): Promise<Desk> {
  return asDesk(await layFerry(context, ['agency', 'reprint', 'reordered', 'broadcaster']));
}

function asDesk(folder: string): Desk {
  const environment = { ARCHIVE_CONTENT: folder, SOURCE_DATE_EPOCH: '1930000000' };
  return { folder, run: (...words) => runHere(words, environment) };
}

function readReview(folder: string): Promise<string> {
  return readFile(join(folder, 'review', 'ferry.yaml'), 'utf8');
}

function writeReview(folder: string, text: string): Promise<void> {
  return writeFile(join(folder, 'review', 'ferry.yaml'), text);
}

function readRecord(folder: string, kind: (typeof files)[number]): Promise<string> {
  return readFile(join(folder, kind, 'ferry.yaml'), 'utf8');
}

interface Desk {
  folder: string;
  run: (...words: string[]) => Promise<Run>;
}
