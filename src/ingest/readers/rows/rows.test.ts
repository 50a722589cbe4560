import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertReadTold } from '../../fixtures/assert-told.ts';
import { handIn } from '../fixtures/hand-in.ts';
import { makeXlsx } from '../fixtures/make-documents.ts';
import { readRows } from './read-rows.ts';

const read = async (name: string, content: string | Uint8Array): Promise<unknown[]> =>
  (await Array.fromAsync(readRows(handIn(name, content)))).map((one) => {
    if ('row' in one) return [one.row, Object.fromEntries(one.cells)];
    assertReadTold(one);
    return `${one.as}: ${one.found}`;
  });

test('a table is read by whatever parts it and in whatever it was written', async () => {
  const row = [2, { Title: 'Zürich, open', Date: '2031-02-03' }];
  for (const mark of [',', ';', '\t', '|'])
    assert.deepEqual(await read('a.csv', `Title${mark}Date\n"Zürich, open"${mark}2031-02-03\n`), [row]);
  assert.deepEqual(await read('a.csv', '\uFEFFsep=;\r\nTitle;Date\r\nZürich, open;2031-02-03\r\n'), [row]);
  assert.deepEqual(await read('a.csv', Buffer.from('Title;Date\nZ\u00fcrich, open;2031-02-03\n', 'latin1')), [row]);
  assert.deepEqual(await read('a.csv', Buffer.from('\uFEFFTitle\tDate\nZürich, open\t2031-02-03\n', 'utf16le')), [row]);
});

test('rows have the numbers that programs of tables show, and columns a name each', async () => {
  assert.deepEqual(await read('a.csv', 'Date,Date,\n\n"1\n2",3,4\n,,\n5,,'), [
    [3, { Date: '1\n2', 'Date (2)': '3', 'column C': '4' }],
    [5, { Date: '5' }],
  ]);
});

test('where a table breaks off the rows before are read', async () => {
  const found = await read('a.csv', 'Title,Date\nA,1\n"B,2\n');
  assert.deepEqual(found[0], [2, { Title: 'A', Date: '1' }]);
  assert.match(String(found[1]), /breaks off after row 2/);
});

test('a column called __proto__ is a column like any other', async () => {
  const [row] = await Array.fromAsync(readRows(handIn('a.csv', '__proto__,Title\nx,y\n')));
  assert.ok(row && 'cells' in row && row.cells.get('__proto__') === 'x');
});

test('an Excel table is read by its first sheet, numbers and texts as they stand there', async () => {
  const bytes = makeXlsx([[], ['Title', 'Pages'], ['Harbour', 12.5], [], ['Quay', 3]]);
  assert.deepEqual(await read('a.xlsx', bytes), [
    [3, { Title: 'Harbour', Pages: '12.5' }],
    [5, { Title: 'Quay', Pages: '3' }],
  ]);
  assert.deepEqual(await read('a.xlsx', makeXlsx([])), ['a.xlsx: no row is in it']);
});

test('what is no table is told so', async () => {
  assert.deepEqual(await read('a.csv', '%PDF-1.7'), ['a.csv: it is a PDF, and no table']);
});
