import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openTable } from './table-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'table-'));
after(() => rm(folder, { recursive: true }));

const text = { story: 's', text: 't', what: 'Words, with "marks"\nand a second line', outlet: null, seen: '=1+1' };

test('a row stands in both files, its fields in the order of the table, and what is missing is null or empty', async () => {
  const table = await openTable(folder, 'texts');
  const { seen, ...others } = text;
  await table.add({ seen, ...others });
  await table.close();
  assert.equal(await readFile(join(folder, 'texts.jsonl'), 'utf8'), `${JSON.stringify(text)}\n`);
  assert.equal(
    await readFile(join(folder, 'texts.csv'), 'utf8'),
    'story,text,what,outlet,seen\r\ns,t,"Words, with ""marks""\nand a second line",,=1+1\r\n',
  );
});

test('bytes and SHA-256 are those of the files, however many blocks were written', async () => {
  const table = await openTable(folder, 'texts');
  for (let number = 0; number < 3_000; number++) await table.add({ ...text, text: `t${number} – ž 😀` });
  const { rows, jsonl, csv } = await table.close();
  assert.equal(rows, 3_000);
  for (const [name, fixity] of Object.entries({ 'texts.jsonl': jsonl, 'texts.csv': csv })) {
    const file = await readFile(join(folder, name));
    assert.deepEqual(fixity, { bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') });
    assert.equal(file.toString().split('\n').length - 1, name.endsWith('l') ? 3_000 : 6_001);
  }
});

test('a table without rows has a header and an empty JSONL file', async () => {
  const { rows, jsonl } = await (await openTable(folder, 'topics')).close();
  assert.deepEqual([rows, jsonl.bytes], [0, 0]);
  assert.equal(await readFile(join(folder, 'topics.csv'), 'utf8'), 'id,url,name,scope,broader,related,identifiers\r\n');
});
