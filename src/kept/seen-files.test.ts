import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nothingKept } from './nothing-kept.ts';
import { seeFiles, type Trust } from './seen-files.ts';
import { openStore } from './store.ts';

const work = mkdtempSync(join(tmpdir(), 'seen-'));
after(() => rmSync(work, { recursive: true }));
const store = openStore(join(work, 'kept'));
let made = 0;

/** A file with words that was seen a while after it was written. */
function layFile(words: string): string {
  const path = join(work, `${(made += 1)}.md`);
  writeFileSync(path, words);
  see(path, later);
  return path;
}

function see(path: string, now: () => number = later, trust: Trust = 'stat'): string {
  const seen = seeFiles(store, trust, now);
  const digest = seen.digestOf(path);
  seen.keep();
  return digest;
}

/** Puts another digest into the place of the one a file was seen with: who tells it has not read the file. */
function plant(path: string): void {
  const rows = store.get<[string, [string, string]][]>('seen', work) ?? [];
  const name = path.slice(work.length + 1);
  assert.ok(rows.some(([one]) => one === name));
  store.put(
    'seen',
    work,
    rows.map(([one, [stamp, digest]]) => [one, [stamp, one === name ? 'planted' : digest]]),
  );
}

const later = (): number => Date.now() + 60_000;
const digestOf = (words: string): string => hash('sha256', words);

test('a file that looks as it did is known without being read', () => {
  const path = layFile('The bridge.');
  plant(path);
  assert.equal(see(path), 'planted');
});

test('without trust every file is read', () => {
  const path = layFile('The bridge.');
  plant(path);
  assert.equal(see(path, later, 'none'), digestOf('The bridge.'));
});

test('a file of another size or other times, or another one in its place, is read', () => {
  const ways: Record<string, (path: string) => void> = {
    size: (path) => writeFileSync(path, 'The bridges.'),
    'same size': (path) => writeFileSync(path, 'The fridge.'),
    'time put back': (path) => {
      const { atime, mtime } = statSync(path);
      writeFileSync(path, 'The fridge.');
      utimesSync(path, atime, mtime);
    },
    'another file': (path) => {
      const { atime, mtime } = statSync(path);
      writeFileSync(`${path}.new`, 'The fridge.');
      utimesSync(`${path}.new`, atime, mtime);
      renameSync(`${path}.new`, path);
    },
  };
  for (const [name, change] of Object.entries(ways)) {
    const path = layFile('The bridge.');
    change(path);
    assert.equal(see(path), digestOf(name === 'size' ? 'The bridges.' : 'The fridge.'), name);
  }
});

test('a file read so soon after it was written that another change might not show is read again', () => {
  const path = join(work, 'soon.md');
  writeFileSync(path, 'The bridge.');
  see(path, () => Date.now() + 1000);
  assert.deepEqual(
    (store.get<[string, unknown][]>('seen', work) ?? []).filter(([name]) => name === 'soon.md'),
    [],
  );
  see(path, later);
  plant(path);
  assert.equal(see(path), 'planted');
});

test('a file written after the clock, as another computer has it, is never known', () => {
  const path = layFile('The bridge.');
  utimesSync(path, new Date(Date.now() + 3_600_000), new Date(Date.now() + 3_600_000));
  see(path);
  assert.ok(!(store.get<[string, unknown][]>('seen', work) ?? []).some(([name]) => path.endsWith(`/${name}`)));
});

test('names that programs have for something else are names like others', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const path = join(work, name);
    writeFileSync(path, name);
    assert.equal(see(path), digestOf(name));
    plant(path);
    assert.equal(see(path), 'planted');
  }
});

test('what another thread has read is known, and a file that is not there is an error', () => {
  const path = join(work, 'threads.md');
  writeFileSync(path, 'The bridge.');
  const there = seeFiles(nothingKept, 'stat', later);
  there.load(path);
  const here = seeFiles(store, 'stat', later);
  here.add(there.takeNews());
  here.keep();
  plant(path);
  assert.equal(see(path), 'planted');
  assert.throws(() => see(join(work, 'nowhere.md')), /ENOENT/);
});
