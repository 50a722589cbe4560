import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDate } from './write-date.ts';
import { englishDates } from './english-dates.ts';
import { parseDate } from '../text/dates/edtf.ts';

test('a date is written as precisely as it is known', () => {
  assert.equal(write('2022'), '2022');
  assert.equal(write('2022-01'), 'January 2022');
  assert.equal(write('2022-01-03'), '3 January 2022');
  assert.equal(write('2022-12-31T09:05'), '31 December 2022, 09:05');
  assert.equal(write('0079-08-24'), '24 August 79');
});

test('a time keeps the zone it was printed with', () => {
  assert.equal(write('2022-01-13T13:52Z'), '13 January 2022, 13:52 UTC');
  assert.equal(write('2022-01-13T13:52+03:00'), '13 January 2022, 13:52 UTC+03:00');
  assert.equal(write('2022-01-13T13:52-05:30'), '13 January 2022, 13:52 UTC−05:30');
});

test('a date keeps its doubt', () => {
  assert.equal(write('2022-01-13~'), 'about 13 January 2022');
  assert.equal(write('2022-01?'), 'perhaps January 2022');
  assert.equal(write('2022%'), 'perhaps about 2022');
});

test('an interval is written as short as it can be', () => {
  assert.equal(write('2022-01-11/2022-01-12'), '11–12 January 2022');
  assert.equal(write('2022-01-31/2022-02-01'), '31 January 2022 to 1 February 2022');
  assert.equal(write('2021-01-11/2022-01-12'), '11 January 2021 to 12 January 2022');
  assert.equal(write('2021/2022-01'), '2021 to January 2022');
  assert.equal(write('2022-01-13/2022-01-13'), '13 January 2022');
  assert.equal(write('2022-01-13T13:00/2022-01-13T14:00'), '13 January 2022, 13:00 to 13 January 2022, 14:00');
});

test('each end of an interval keeps its own doubt', () => {
  assert.equal(write('2022-01-11~/2022-01-12'), 'about 11 January 2022 to 12 January 2022');
  assert.equal(write('2022-01-11/2022-01-12?'), '11 January 2022 to perhaps 12 January 2022');
  assert.equal(write('2022-01-12/2022-01-12?'), '12 January 2022 to perhaps 12 January 2022');
});

test('an open interval says which end is known', () => {
  assert.equal(write('2022-01-02/..'), 'from 2 January 2022');
  assert.equal(write('../2022-01~'), 'until about January 2022');
});

function write(text: string): string {
  return writeDate(parseDate(text) ?? assert.fail(text), englishDates);
}
