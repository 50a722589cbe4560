import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStore } from './store.ts';

const work = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(work, { recursive: true }));

test('killed in the middle of writing, a store opens again, and what it has is whole', async () => {
  const folder = join(work, 'killed');
  for (let kill = 0; kill < 6; kill += 1) {
    const writer = startWriting(folder, 'w', 100_000);
    await new Promise((resolve) => writer.stdout?.once('data', resolve));
    await setTimeout(kill * 17);
    writer.kill('SIGKILL');
    await new Promise((resolve) => writer.once('close', resolve));
    const store = openStore(folder);
    const values = readAll(store, 'w');
    assert.equal(values.length, 50);
    // Written together, read together.
    assert.equal(new Set(values.map(({ round }) => round)).size, 1);
    store.put('after', 'k', kill);
    store.close();
  }
  const store = openStore(folder);
  assert.equal(store.get('after', 'k'), 5);
  store.close();
});

test('several processes write at once, and nothing of any is lost', async () => {
  const folder = join(work, 'several');
  const writers = ['a', 'b', 'c'].map((name) => startWriting(folder, name, 40));
  const codes = await Promise.all(
    writers.map(
      (writer) =>
        new Promise((resolve) => {
          writer.stdout?.resume();
          writer.once('close', resolve);
        }),
    ),
  );
  assert.deepEqual(codes, [0, 0, 0]);
  const store = openStore(folder);
  for (const name of ['a', 'b', 'c'])
    assert.deepEqual(
      readAll(store, name).map(({ round }) => round),
      Array.from({ length: 50 }, () => 39),
    );
  store.close();
});

function startWriting(folder: string, name: string, rounds: number): ChildProcess {
  const program = join(import.meta.dirname, 'fixtures/write-on.ts');
  return spawn(process.execPath, [program, folder, name, `${rounds}`], { stdio: ['ignore', 'pipe', 'inherit'] });
}

function readAll(store: ReturnType<typeof openStore>, name: string): Written[] {
  return Array.from({ length: 50 }, (_, number) => {
    const value = store.get<Written>(name, `${number}`);
    assert.ok(value, `${name} ${number}`);
    assert.equal(value.words, `${name} ${value.round} ${number} `.repeat(80));
    return value;
  });
}

interface Written {
  round: number;
  words: string;
}
