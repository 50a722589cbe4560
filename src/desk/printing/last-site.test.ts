import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { writeManifest } from '../building/manifest.ts';
import { hashFiles } from '../building/site-files.ts';
import { forgetGone, layLastSite, recallSame, recallSite, stateOf } from './last-site.ts';
import { SiteLog, type SiteFacts } from './site-log.ts';

const work = mkdtempSync(join(tmpdir(), 'last-'));
const target = join(work, 'site');
const { folder: state, log, spare } = stateOf(target);
after(() => {
  rmSync(work, { recursive: true });
  // What another build has forgotten a moment before is none.
  const going = join(dirname(state), 'going');
  symlinkSync('nowhere', going);
  forgetGone();
  rmSync(going);
  assert.equal(existsSync(state), true);
  utimesSync(state, 0, 0);
  forgetGone();
  assert.equal(existsSync(state), false);
});

async function layFresh(): Promise<void> {
  for (const folder of [target, state]) rmSync(folder, { recursive: true, force: true });
  await laySite(target, { 'index.html': 'home', 'a/index.html': 'new' });
  mkdirSync(state, { recursive: true });
}

test('a site that is as it was is known again, and none that another program has made', async () => {
  await layFresh();
  writeLog();
  assert.equal(recallSite(target, 'program')?.facts.manifest, manifestOf(target));
  assert.equal(recallSite(target, 'another program'), undefined);
});

for (const [what, touch] of Object.entries({
  'a page of which was changed': () => appendFileSync(join(target, 'index.html'), 'mine'),
  'a page of which is gone': () => rmSync(join(target, 'a'), { recursive: true }),
  'the list of which is another': () => appendFileSync(join(target, 'manifest-sha256.txt'), ' '),
  'that is gone': () => rmSync(target, { recursive: true }),
  'the log of which is cut off': () => writeFileSync(log, readFileSync(log).subarray(0, 100)),
}))
  test(`a site ${what} is not known again`, async () => {
    await layFresh();
    writeLog();
    touch();
    assert.equal(recallSite(target, 'program'), undefined);
  });

test('a site is laid into a new folder as links to the same files', async () => {
  await layFresh();
  writeLog();
  const folder = join(work, 'linked');
  lay(folder);
  assert.equal(readFileSync(join(folder, 'a/index.html'), 'utf8'), 'new');
  assert.equal(statSync(join(folder, 'a/index.html')).ino, statSync(join(target, 'a/index.html')).ino);
});

test('the site before it, if that was put by, is brought up to date by what is not the same', async () => {
  await layFresh();
  await laySite(spare, { 'index.html': 'home', 'a/index.html': 'old' });
  const { ino } = statSync(join(spare, 'index.html'));
  writeLog({ before: manifestOf(spare), fresh: JSON.stringify(['a/index.html']) });
  const folder = join(work, 'spare');
  lay(folder);
  assert.equal(readFileSync(join(folder, 'a/index.html'), 'utf8'), 'new');
  assert.equal(statSync(join(folder, 'index.html')).ino, ino);
  assert.equal(existsSync(spare), false);
});

test('a site put by that is not the one before is of no use', async () => {
  await layFresh();
  await laySite(spare, { 'index.html': 'of long ago', 'a/index.html': 'old' });
  writeLog({ before: 'another', fresh: JSON.stringify(['a/index.html']) });
  const folder = join(work, 'old');
  lay(folder);
  assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), 'home');
});

async function laySite(folder: string, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeManifest(folder, await hashFiles(folder));
}

test('what was said of a site is said again of the same archive, and of no other', async () => {
  await layFresh();
  writeLog({ archive: 'mark', summary: '1 article', notices: '["No date."]', limits: '["Too large for a host."]' });
  assert.deepEqual(recallSame(target, 'mark'), {
    summary: '1 article',
    notices: ['No date.'],
    limits: ['Too large for a host.'],
  });
  assert.equal(recallSame(target, 'another'), undefined);
});

function lay(folder: string): void {
  const last = recallSite(target, 'program');
  assert.ok(last);
  layLastSite(last, folder);
}

function writeLog(facts: Partial<SiteFacts> = {}): void {
  const written = new SiteLog(log);
  const made = String(Date.now() - 5_000);
  written.writeFacts({
    target,
    program: 'program',
    manifest: manifestOf(target),
    before: '',
    fresh: '[]',
    archive: '',
    notices: '[]',
    limits: '[]',
    summary: '',
    made,
    ...facts,
  });
  written.close();
  // What is done to it later is later by the clock of the file system.
  const past = new Date(Date.now() - 10_000);
  for (const file of ['index.html', 'a/index.html', 'manifest-sha256.txt']) utimesSync(join(target, file), past, past);
}

function manifestOf(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'manifest-sha256.txt')))
    .digest('hex');
}
