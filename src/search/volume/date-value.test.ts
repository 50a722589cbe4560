import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../../text/dates/edtf.ts';
import { must } from '../../text/must.ts';
import { readDateValue, writeDateValue } from './date-value.ts';

test('a date is read again from its id in the catalogue, and ids sort by when dates begin', () => {
  const texts = [
    '../1999',
    '0850',
    '1999-12-31',
    '1999-12-31~',
    '2022-01',
    '2022-01-13T13:52+03:00',
    '2022-01-14/..',
    '2022-01-15/2022-02',
  ];
  const ids = texts.map((text) => writeDateValue(must(parseDate(text), text)));
  assert.deepEqual(
    ids.map((id) => readDateValue(id).text),
    texts,
  );
  assert.deepEqual(ids.toSorted(), ids);
});
