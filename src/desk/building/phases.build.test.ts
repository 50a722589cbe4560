import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { parsePhases, timePhase } from './phases.ts';

const file = join(tmpdir(), `phases-${process.pid}.jsonl`);
afterEach(() => {
  delete process.env['ARCHIVE_TIMES'];
  rmSync(file, { force: true });
});

test('a phase that nobody measures is done and leaves nothing', async () => {
  assert.equal(await timePhase('check', () => 7), 7);
  assert.equal(existsSync(file), false);
});

test('where a file is named, each phase is a line of it, also one that fails', async () => {
  process.env['ARCHIVE_TIMES'] = file;
  assert.equal(await timePhase('check', () => Promise.resolve(7)), 7);
  await assert.rejects(
    timePhase('pages', () => Promise.reject(new Error('no room'))),
    /no room/,
  );
  const phases = parsePhases(readFileSync(file, 'utf8'));
  assert.deepEqual(
    phases.map(({ phase, process: by }) => [phase, by]),
    [
      ['check', process.pid],
      ['pages', process.pid],
    ],
  );
});

test(
  'a phase has the seconds of its process and of those that ended in it',
  { skip: !existsSync('/proc') },
  async () => {
    process.env['ARCHIVE_TIMES'] = file;
    await timePhase('alone', () => busy(200));
    await timePhase('with another', () => {
      spawnSync(process.execPath, ['-e', `(${busy.toString()})(300)`]);
    });
    const [alone, other] = parsePhases(readFileSync(file, 'utf8'));
    assert.ok(alone && other);
    for (const { cpu, least } of [
      { ...alone, least: 0.1 },
      { ...other, least: 0.25 },
    ])
      assert.ok(cpu >= least && cpu < least + 3, `${cpu} s of processor`);
    assert.ok(other.wall >= 0.3);
  },
);

/** Keeps the processor busy for some milliseconds of it. */
function busy(milliseconds: number): void {
  const start = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(start);
    if (user + system > milliseconds * 1000) return;
  }
}
