import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openStore } from './store.ts';

const work = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(work, { recursive: true }));
let made = 0;
const newFolder = (): string => join(work, `${(made += 1)}`);

test('what is put under a kind and a key comes out, before and after it is written, and in the next run', () => {
  const names = fc.string({ unit: 'grapheme', maxLength: 40 });
  const row = fc.record({ kind: fc.constantFrom('a', 'b'), key: names, value: fc.jsonValue() });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.boolean(), (rows, isFlushed) => {
      const folder = newFolder();
      const store = openStore(folder);
      const expected = new Map<string, unknown>();
      for (const { kind, key, value } of rows) {
        store.put(kind, key, value);
        expected.set(`${kind} ${key}`, JSON.parse(JSON.stringify(value)));
      }
      if (isFlushed) store.flush();
      const read = (from: typeof store): void => {
        for (const { kind, key } of rows)
          assert.deepEqual(JSON.parse(JSON.stringify(from.get(kind, key))), expected.get(`${kind} ${key}`));
        const keys = ['nobody', ...rows.filter(({ kind }) => kind === 'a').map(({ key }) => key)];
        assert.deepEqual(
          JSON.parse(JSON.stringify(from.getAll('a', keys).slice(1))),
          keys.slice(1).map((key) => expected.get(`a ${key}`)),
        );
      };
      read(store);
      store.close();
      const again = openStore(folder);
      read(again);
      assert.equal(again.get('c', 'k'), undefined);
      again.close();
    }),
    { numRuns: 40 },
  );
});

test('a long value comes out as it was put', () => {
  const folder = newFolder();
  const value = Array.from({ length: 5000 }, (_, index) => `Überschwemmung ${index} 𝄞`);
  put(folder, 'k', value);
  assert.deepEqual(read(folder, 'k'), value);
});

test('a value that is no longer what was written is not there', () => {
  const folder = newFolder();
  put(folder, 'k', 'The bridge is closed.');
  const database = new DatabaseSync(join(folder, 'kept.sqlite'));
  database.exec(`UPDATE kept SET value = replace(value, 'closed', 'opened')`);
  database.close();
  assert.equal(read(folder, 'k'), undefined);
});

test('a store that is broken, cut off, of something else or of another layout is made anew, and then keeps', () => {
  for (const spoil of [
    (file: string) =>
      writeFileSync(file, 'no store at all, but some words that are longer than its head would be '.repeat(9)),
    (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 5000)),
    (file: string) => writeFileSync(file, readFileSync(file).fill(7, 100)),
    (file: string) => writeFileSync(file, ''),
    (file: string) => alter(file, 'PRAGMA user_version = 99'),
    (file: string) => alter(file, 'DROP TABLE kept; CREATE TABLE kept (other)'),
  ]) {
    const folder = newFolder();
    for (let number = 0; number < 50; number += 1) put(folder, `k${number}`, 'Some words. '.repeat(100));
    spoil(join(folder, 'kept.sqlite'));
    const store = openStore(folder);
    store.get('kind', 'k7');
    store.getAll('kind', ['k8', 'k9']);
    store.put('kind', 'new', 1);
    store.close();
    assert.equal(read(folder, 'new'), 1, String(spoil));
  }
});

test('what breaks while it is open counts as not there, and the next run keeps again', () => {
  const folder = newFolder();
  for (let number = 0; number < 50; number += 1) put(folder, `k${number}`, 'Some words. '.repeat(100));
  const store = openStore(folder);
  const file = join(folder, 'kept.sqlite');
  writeFileSync(file, readFileSync(file).fill(7, 8192));
  assert.doesNotThrow(() => store.get('kind', 'k7'));
  store.put('kind', 'new', 1);
  assert.doesNotThrow(() => store.close());
  put(folder, 'newer', 2);
  put(folder, 'newer', 2);
  assert.equal(read(folder, 'newer'), 2);
});

test('it may be deleted at any time', () => {
  const folder = newFolder();
  put(folder, 'k', 1);
  const store = openStore(folder);
  rmSync(folder, { recursive: true });
  store.put('kind', 'k', 2);
  assert.equal(store.get('kind', 'k'), 2);
  store.close();
  put(folder, 'k', 3);
  assert.equal(read(folder, 'k'), 3);
});

test('where nobody may write, things are kept for the run', () => {
  const folder = newFolder();
  writeFileSync(folder, 'a file where the folder would be');
  const store = openStore(folder);
  store.put('kind', 'k', 1);
  store.flush();
  assert.equal(store.get('kind', 'k'), 1);
  store.close();
  assert.ok(readdirSync(work).length > 0);
});

test('two that have it open see what the other has written, and neither hinders the other', () => {
  const folder = newFolder();
  const [one, other] = [openStore(folder), openStore(folder)];
  one.put('kind', 'a', 1);
  one.flush();
  assert.equal(other.get('kind', 'a'), 1);
  other.put('kind', 'a', 2);
  other.close();
  assert.equal(one.get('kind', 'a'), 2);
  one.close();
});

test('what sixteen builds had no use for is forgotten, and what one of them asked for stays', () => {
  const folder = newFolder();
  put(folder, 'used', 1);
  put(folder, 'unused', 1);
  for (let build = 0; build <= 16; build += 1) {
    assert.equal(read(folder, 'used'), 1);
    const store = openStore(folder);
    store.prune();
    store.close();
  }
  assert.equal(read(folder, 'used'), 1);
  assert.equal(read(folder, 'unused'), undefined);
});

test('a store of which most was forgotten gives its place back', () => {
  const folder = newFolder();
  const store = openStore(folder);
  for (let number = 0; number < 3000; number += 1)
    store.put(
      'kind',
      `k${number}`,
      Array.from({ length: 400 }, (_, index) => Math.sin(index * number)),
    );
  store.close();
  const sizeOf = (): number => readFileSync(join(folder, 'kept.sqlite')).length;
  const before = sizeOf();
  for (let build = 0; build < 17; build += 1) {
    const one = openStore(folder);
    one.prune();
    one.close();
  }
  assert.ok(sizeOf() < before / 4, `${sizeOf()} of ${before}`);
});

function put(folder: string, key: string, value: unknown): void {
  const store = openStore(folder);
  store.put('kind', key, value);
  store.close();
}

function read(folder: string, key: string): unknown {
  const store = openStore(folder);
  const value = store.get('kind', key);
  store.close();
  return value;
}

function alter(file: string, statement: string): void {
  const database = new DatabaseSync(file);
  database.exec(statement);
  database.close();
}
