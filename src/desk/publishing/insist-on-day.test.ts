import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insistOnDay } from './insist-on-day.ts';
import { today } from '../today.ts';

const publications = [{ date: '2031-05-01' }, { date: '2031-02-27' }];

test('a day from the newest publication to a year after it is taken', () => {
  for (const day of ['2031-05-01', '2031-12-31', '2032-05-01']) insistOnDay(day, publications);
  insistOnDay('1999-01-01', []);
});

test('a clock that is behind the newest publication is refused', () => {
  assert.throws(
    () => insistOnDay('2031-04-30', publications),
    /it is 2031-04-30, before the newest publication, of 2031-05-01/,
  );
  assert.throws(() => insistOnDay('2031-04-30', publications, '2031-04-30'), /before the newest publication/);
});

test('a clock far ahead is refused until somebody says that it is right', () => {
  assert.throws(
    () => insistOnDay('2032-05-02', publications),
    /more than a year after .* publish with “--today 2032-05-02”/,
  );
  insistOnDay('2032-05-02', publications, '2032-05-02');
  assert.throws(() => insistOnDay('2032-05-02', publications, '2032-05-03'), /it is 2032-05-02, not 2032-05-03/);
});

test('SOURCE_DATE_EPOCH that is no number of seconds is told in a sentence', (context) => {
  const before = process.env['SOURCE_DATE_EPOCH'];
  context.after(() => {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  });
  for (const epoch of ['soon', '-1', '1e9', '99999999999999999999', '2031-02-27']) {
    process.env['SOURCE_DATE_EPOCH'] = epoch;
    assert.throws(() => today(), new RegExp(`^Error: SOURCE_DATE_EPOCH is “${epoch}”; expected the seconds`));
  }
  process.env['SOURCE_DATE_EPOCH'] = '1930000000';
  assert.equal(today(), '2031-02-27');
});
