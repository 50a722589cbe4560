import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keepIn, type Keeping } from '../../kept/keeping.ts';
import { openStore } from '../../kept/store.ts';
import { kindNames, type CollectionName } from '../../schema/collections.ts';
import { checkContent } from '../check/check-content.ts';
import { loadRecords } from './load-records.ts';
import { recordsProgram } from './records-program.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const work = mkdtempSync(join(tmpdir(), 'records-'));
after(() => rmSync(work, { recursive: true }));
const store = openStore(join(work, 'kept'));
const keeping = (): Keeping => keepIn(store, recordsProgram());

function lay(name: string, over = 'story'): string {
  const folder = join(work, `${name}-${over}`);
  cpSync(join(fixtures, over), folder, { recursive: true });
  cpSync(join(fixtures, name), folder, { recursive: true });
  return folder;
}

test('facts that were kept are those that stand in the files, of every kind', async () => {
  for (const name of ['story', 'bare', 'retired-in-order', 'withdrawn-article']) {
    const folder = lay(name);
    for (const kind of kindNames) {
      const anew = await loadRecords(folder, kind, keepIn(undefined, ''));
      assert.deepEqual(await loadRecords(folder, kind, keeping()), anew);
      assert.deepEqual(await loadRecords(folder, kind, keeping()), anew);
    }
  }
});

test('what a check has read is not read again', async () => {
  const folder = lay('story');
  await checkContent(folder, { store });
  const put: string[] = [];
  const watched = keepIn({ ...store, put: (kind) => void put.push(kind) }, recordsProgram());
  const { length } = await loadRecords(folder, 'articles', watched);
  assert.deepEqual([length, put], [2, []]);
});

test('a record is told with its id, its file and the digest of its bytes', async () => {
  const [first] = await loadRecords(lay('story'), 'topics', keeping());
  assert.deepEqual(
    [first?.id, first?.shown, first?.data.name, first?.digest.length],
    ['bridges', 'topics/bridges.yaml', 'Bridges', 64],
  );
});

test('what has moved or is faulty is no record, and a withdrawn article still is one', async () => {
  const ids = async (folder: string, kind: CollectionName = 'articles'): Promise<string[]> =>
    (await loadRecords(folder, kind, keeping())).map(({ id }) => id);
  assert.deepEqual(await ids(lay('retired-in-order')), await ids(lay('story')));
  assert.equal((await ids(lay('withdrawn-article'))).length, 2);
  assert.deepEqual(await ids(lay('broken-yaml'), 'topics'), ['bridges']);
});

test('a changed file has other facts at once', async () => {
  const folder = lay('story');
  const file = join(folder, 'topics/bridges.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Bridges', 'Fridges'));
  const [first] = await loadRecords(folder, 'topics', keeping());
  assert.equal(first?.data.name, 'Fridges');
});
