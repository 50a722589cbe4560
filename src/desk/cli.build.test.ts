import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { runArchive } from './fixtures/run-archive.ts';

const fixtures = join(import.meta.dirname, '../records/fixtures');

test('check says in one line what it read, and ends well', async () => {
  const { code, output, errors } = await runArchive(['check'], {
    ARCHIVE_CONTENT: join(fixtures, 'valid'),
    SOURCE_DATE_EPOCH: '1940000000',
  });
  assert.deepEqual(
    [code, output, errors],
    [0, 'Checked 1 article, 0 stories, 0 entities, 0 topics, 1 outlet: no faults.\n', ''],
  );
});

test('check writes faults where errors go, and ends badly', async () => {
  const { code, output, errors } = await runArchive(['check'], { ARCHIVE_CONTENT: join(fixtures, 'nothing-here') });
  assert.deepEqual([code, output], [1, '']);
  assert.match(errors, /^archive\.yaml\n/);
});

test('an unknown command, flag or word is an error', async () => {
  for (const words of [['chek'], ['check', '--fast'], ['check', 'everything'], []]) {
    const { code, output, errors } = await runArchive(words);
    assert.deepEqual([code, output], [1, ''], words.join(' '));
    assert.match(errors, /unknown command|unknown option|too many arguments|Usage/);
  }
});

test('start refuses a port that is none before it builds anything', async () => {
  const { code, output, errors } = await runArchive(['start'], { PORT: 'http' });
  assert.deepEqual([code, output], [1, '']);
  assert.match(errors, /^PORT is “http”; expected a number[^\n]*\n$/);
});

test('called from another folder, it means folders from there and works in its own, and tells nobody', async (context) => {
  const caller = await mkdtemp(join(tmpdir(), 'caller-'));
  context.after(() => rm(caller, { recursive: true }));
  await cp(join(fixtures, 'valid'), join(caller, 'mine'), { recursive: true });
  const tellAtEnd = `process.on('exit', () => console.log(JSON.stringify([process.cwd(), process.env])))`;
  const words = ['--import', `data:text/javascript,${tellAtEnd}`, join(import.meta.dirname, 'cli.ts'), 'check'];
  const env = { ...process.env, INIT_CWD: '', ARCHIVE_CONTENT: 'mine', ARCHIVE_OUT: 'out' };
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: caller, env });
  const [said = '', end = ''] = stdout.trimEnd().split('\n');
  assert.match(said, /^Checked 1 article,/);
  const [folder, { ARCHIVE_CONTENT, ARCHIVE_OUT, ASTRO_TELEMETRY_DISABLED, ASTRO_DISABLE_UPDATE_CHECK }] = JSON.parse(
    end,
  ) as [string, Record<string, string>];
  assert.equal(folder, resolve(import.meta.dirname, '../..'));
  assert.deepEqual([ARCHIVE_CONTENT, ARCHIVE_OUT], [join(caller, 'mine'), join(caller, 'out')]);
  assert.deepEqual([ASTRO_TELEMETRY_DISABLED, ASTRO_DISABLE_UPDATE_CHECK], ['1', 'true']);
});

test('a folder behind a command is meant from where npm was called', async (context) => {
  const caller = await mkdtemp(join(tmpdir(), 'caller-'));
  context.after(() => rm(caller, { recursive: true }));
  await mkdir(join(caller, 'full'));
  await writeFile(join(caller, 'full', 'letter.txt'), 'To my mother.');
  const { code, errors } = await runArchive(['package', 'full'], {
    INIT_CWD: caller,
    ARCHIVE_CONTENT: join(fixtures, 'valid'),
  });
  assert.deepEqual(
    [code, errors],
    [
      1,
      `Nothing was packaged: ${join(caller, 'full')} holds files already. Name a folder that is empty or not there yet.\n`,
    ],
  );
});
