import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsvRecord } from './csv.ts';

test('any text comes back from a strict reader as it was', () => {
  const hostile = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '\u0000', 'é', '😀', 'ا') });
  const record = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), hostile), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
      const written = records.map((cells) => writeCsvRecord(cells)).join('');
      assert.deepEqual(parse(written, { record_delimiter: '\r\n', relax_column_count: true }), records);
    }),
  );
});

test('what is missing is an empty cell, a list is JSON, and a formula is not touched', () => {
  assert.equal(
    writeCsvRecord([null, ['a', 'b"c'], [[0, 5]], 3, false, '=1+1', '-7', '@x']),
    ',"[""a"",""b\\""c""]","[[0,5]]",3,false,=1+1,-7,@x\r\n',
  );
});
