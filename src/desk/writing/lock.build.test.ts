import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { Refusal } from '../refusal.ts';
import { whoHolds, withLock } from './lock.ts';

test('one at a time: whoever comes second is told who is at work and since when', async (context) => {
  const place = await placeFor(context);
  const child = await startHolder(context, place);
  await assert.rejects(
    withLock(place, 'revise', () => Promise.resolve()),
    (error: Error) =>
      error instanceof Refusal &&
      new RegExp(
        `^“archive publish” has been at work here since \\d{4}-\\d\\d-\\d\\d, \\d\\d:\\d\\d \\(process ${child.pid}\\)\\. Wait until it has ended`,
      ).test(error.message),
  );
  assert.match(whoHolds(place) ?? '', /archive publish/);
  assert.equal((await readdir(place)).length, 1);
});

test('the lock of a process that is gone is taken over', async (context) => {
  const place = await placeFor(context);
  const child = await startHolder(context, place);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal((await readdir(place)).length, 1);
  assert.equal(whoHolds(place), undefined);
  const said = context.mock.method(console, 'error', () => undefined);
  assert.equal(await withLock(place, 'revise', () => Promise.resolve(7)), 7);
  assert.match(
    String(said.mock.calls[0]?.arguments[0]),
    /“archive publish” of .* was cut off: its process, \d+, is gone/,
  );
  assert.equal(existsSync(place), false);
});

test('another process that has got the number of one that is gone does not count as it', async (context) => {
  if (!existsSync('/proc/self/stat'))
    return context.diagnostic('This system does not tell when a process was started.');
  const place = await placeFor(context);
  for (const pid of [process.pid, process.ppid]) await layLock(place, { pid });
  assert.equal(whoHolds(place), undefined);
  context.mock.method(console, 'error', () => undefined);
  await withLock(place, 'revise', () => Promise.resolve());
  assert.equal(existsSync(place), false);
});

test('the lock of another computer is left alone, and what to do is said', async (context) => {
  const place = await placeFor(context);
  const file = await layLock(place, { host: 'desk-2' });
  await assert.rejects(
    withLock(place, 'revise', () => Promise.resolve()),
    (error: Error) =>
      error.message.includes('on the computer “desk-2” (process 4711)') &&
      error.message.includes(`delete `) &&
      error.message.includes(file),
  );
  assert.deepEqual(await readdir(place), [file]);
});

test('within one process it may be asked for again, and is given back by the first who asked', async (context) => {
  const place = await placeFor(context);
  await withLock(place, 'publish', async () => {
    await withLock(place, 'build', () => Promise.resolve());
    assert.equal((await readdir(place)).length, 1);
    assert.equal(whoHolds(place), undefined);
  });
  assert.equal(existsSync(place), false);
});

test('however often one process locks, once given back nothing of it waits for the end of the process', async (context) => {
  const place = await placeFor(context);
  const before = process.listenerCount('exit');
  for (let times = 0; times < 3; times += 1) await withLock(place, 'revise', () => Promise.resolve());
  assert.equal(process.listenerCount('exit'), before);
});

test('it is given back when the work fails', async (context) => {
  const place = await placeFor(context);
  await assert.rejects(
    withLock(place, 'publish', () => Promise.reject(new Error('no'))),
    /^Error: no$/,
  );
  assert.equal(existsSync(place), false);
});

async function placeFor(context: TestContext): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'lock-'));
  context.after(() => rm(work, { recursive: true }));
  return join(work, '.desk');
}

async function layLock(
  place: string,
  { host = hostname(), pid = 4711 }: { host?: string; pid?: number },
): Promise<string> {
  await mkdir(place, { recursive: true });
  const file = `lock_publish_2031-02-27T1403Z_${pid}_1_${host}`;
  await writeFile(join(place, file), '');
  return file;
}

/** A process that has the lock until it is killed. */
async function startHolder(context: TestContext, place: string) {
  const text = `import { withLock } from '${join(import.meta.dirname, 'lock.ts')}';
    await withLock('${place}', 'publish', async () => { console.log('holds'); await new Promise((r) => setTimeout(r, 600_000)); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'inherit'] });
  context.after(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}
