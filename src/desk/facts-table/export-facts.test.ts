import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import * as yauzl from 'yauzl';
import { parse } from 'csv-parse/sync';
import { parseRecord } from '../../records/parse-record.ts';
import { runHere } from '../fixtures/run-here.ts';
import { listFactColumns, writeCell } from './columns.ts';

const work = mkdtempSync(join(tmpdir(), 'export-'));
after(() => rmSync(work, { recursive: true }));
const content = join(work, 'content');
cpSync(join(import.meta.dirname, '../../records/fixtures/story'), content, { recursive: true });
const out = join(work, 'facts.csv');
const environment = { ARCHIVE_CONTENT: content };

test('the facts of every article stand in a row, and written back they are the same facts', async () => {
  const { code, errors } = await runHere(['export', '--csv', '--out', out], environment);
  assert.equal(code, 0);
  assert.match(errors, /^2 articles, \d+ columns\.\n$/);
  const rows = parse(readFileSync(out, 'utf8'), { bom: true, columns: true }) as Record<string, string>[];
  const columns = listFactColumns();
  assert.equal(rows.length, 2);
  for (const row of rows) {
    const file = `articles/${row['id']}.md`;
    const { facts } = parseRecord('articles', file, readFileSync(join(content, file)));
    const { entities, removed, ...plain } = facts as Record<string, unknown>;
    const { notes, ...reliability } = plain['reliability'] as Record<string, unknown>;
    assert.ok(row['id'] === '2031-03-03-ferry-times-bridge-shut' || (entities && removed && notes));
    const back: Record<string, unknown> = {};
    for (const column of columns) writeCell(back, column, row[column.name] ?? '');
    assert.deepEqual(back, { ...plain, reliability });
  }
});

test('a table is not written over a file that is there', async () => {
  const before = readFileSync(out);
  const { code, errors } = await runHere(['export', '--csv', '--out', out], environment);
  assert.deepEqual([code, errors], [1, `${out} is there already, and nothing is written over. Name another file.\n`]);
  assert.deepEqual(readFileSync(out), before);
});

test('a ZIP has the table, and every original and attachment of its articles to the byte', async () => {
  const zip = join(work, 'archive.zip');
  const { code, errors } = await runHere(['export', '--zip', zip], environment);
  assert.equal(code, 0);
  assert.match(errors, /^2 articles, \d+ columns, 2 files\.\n$/);
  const packed = await yauzl.openPromise(zip, { lazyEntries: true });
  const found = new Map<string, Buffer>();
  for await (const entry of packed.eachEntry())
    found.set(entry.fileName, await buffer(await packed.openReadStreamPromise(entry)));
  assert.deepEqual([...found.keys()], ['facts.csv', 'originals/bridge.txt', 'originals/shut.txt']);
  assert.deepEqual(found.get('facts.csv'), readFileSync(out));
  for (const name of ['originals/bridge.txt', 'originals/shut.txt'])
    assert.deepEqual(found.get(name), readFileSync(join(content, name)));
  assert.equal((await runHere(['export', '--zip', zip], environment)).code, 1);
});

test('of a ZIP in which a file is missing that is told, and nothing half done is left of one that could not be written', async () => {
  const lost = join(work, 'lost');
  cpSync(content, lost, { recursive: true });
  rmSync(join(lost, 'originals/shut.txt'));
  const { code, errors } = await runHere(['export', '--zip', join(work, 'lost.zip')], { ARCHIVE_CONTENT: lost });
  assert.equal(code, 1);
  assert.match(errors, /, 1 file\. 1 file is not there, the first originals\/shut\.txt: see “archive check”\.\n$/);
  rmSync(join(lost, 'originals/bridge.txt'));
  mkdirSync(join(lost, 'originals/bridge.txt'));
  await assert.rejects(
    runHere(['export', '--zip', join(work, 'half.zip')], { ARCHIVE_CONTENT: lost }),
    /not a file: .*bridge\.txt/,
  );
  assert.deepEqual(
    readdirSync(work).filter((name) => name.startsWith('half')),
    [],
  );
});
