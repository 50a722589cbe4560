import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openLines, openTable } from './table-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'table-'));
after(() => rm(folder, { recursive: true }));

const text = { story: 's', text: 't', what: 'Words, with "marks"\nand a second line', outlet: null, seen: '=1+1' };

test('a row stands in both files, its fields in the order of the table, and what is missing is null or empty', async () => {
  const table = await openTable(folder, 'data/texts', 'texts');
  const { seen, ...others } = text;
  await table.add({ seen, ...others });
  await table.close();
  assert.equal(await readFile(join(folder, 'data/texts.jsonl'), 'utf8'), `${JSON.stringify(text)}\n`);
  assert.equal(
    await readFile(join(folder, 'data/texts.csv'), 'utf8'),
    'story,text,what,outlet,seen\r\ns,t,"Words, with ""marks""\nand a second line",,=1+1\r\n',
  );
});

test('rows stand as they came, and bytes and SHA-256 are those of the files, however many blocks were written', async () => {
  const table = await openTable(folder, 'data/texts', 'texts');
  const rows = Array.from({ length: 3_000 }, (_, number) => ({ ...text, text: `t${number} – ž 😀` }));
  for (const row of rows) await table.add(row);
  for (const { path, ...written } of await table.close()) {
    const file = await readFile(join(folder, path));
    const sha256 = createHash('sha256').update(file).digest('hex');
    assert.deepEqual(written, { rows: 3_000, bytes: file.length, sha256 });
    const lines = file.toString().split('\n');
    if (path.endsWith('.jsonl')) assert.deepEqual(lines, [...rows.map((row) => JSON.stringify(row)), '']);
    else assert.ok(lines.length === 6_002 && rows.every((row, at) => lines[at * 2 + 1]?.startsWith(`s,${row.text},"`)));
  }
});

test('lines that are no table stand in their file one by one', async () => {
  const lines = await openLines(folder, 'data/lines');
  await lines.add({ id: 1 });
  await lines.add({ id: 2, of: ['a'] });
  const [written, ...more] = await lines.close();
  assert.deepEqual([written?.path, written?.rows, more], ['data/lines.jsonl', 2, []]);
  assert.equal(await readFile(join(folder, 'data/lines.jsonl'), 'utf8'), '{"id":1}\n{"id":2,"of":["a"]}\n');
});

test('a table without rows has a header and an empty JSONL file', async () => {
  const [jsonl] = await (await openTable(folder, 'data/topics', 'topics')).close();
  assert.deepEqual([jsonl?.path, jsonl?.rows, jsonl?.bytes], ['data/topics.jsonl', 0, 0]);
  assert.equal(
    await readFile(join(folder, 'data/topics.csv'), 'utf8'),
    'id,url,name,scope,broader,related,identifiers\r\n',
  );
});
