import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateAsked } from './date-asked.ts';

test('a day, a month and a year are asked for from their first day to their last', () => {
  assert.deepEqual(readDateAsked('2022-01-11'), { from: '2022-01-11', to: '2022-01-11' });
  assert.deepEqual(readDateAsked('2024-02'), { from: '2024-02-01', to: '2024-02-29' });
  assert.deepEqual(readDateAsked('2022'), { from: '2022-01-01', to: '2022-12-31' });
});

test('two dates are asked for from the first day of the one to the last of the other, and a side may be open', () => {
  assert.deepEqual(readDateAsked('2022-01..2022-04'), { from: '2022-01-01', to: '2022-04-30' });
  assert.deepEqual(readDateAsked('2022..'), { from: '2022-01-01', to: '' });
  assert.deepEqual(readDateAsked('..1900-02'), { from: '', to: '1900-02-28' });
});

test('what is no date is not one', () => {
  for (const value of ['', '..', '11.1.2022', '2022-13', '2022-02-30', '22', '2022..2023..2024', '2022-1'])
    assert.equal(readDateAsked(value), undefined, value);
});
