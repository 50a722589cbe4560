import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate, type ArchiveDate } from '../../text/dates/edtf.ts';
import { abbreviate, dayOf, spanDays, stackMarks, ticksOf, writeTick } from './coverage-axis.ts';

const on = (text: string): ArchiveDate => {
  const date = parseDate(text);
  assert(date);
  return date;
};

test('the axis spans the articles and the events near them', () => {
  const span = spanDays([on('2020-03-10')], [on('2020-03-02'), on('1999')]);
  assert.deepEqual(span && [writeTick(span.first), writeTick(span.last)], ['2 Mar', '10 Mar']);
});

test('without articles the events span the axis, and without both there is none', () => {
  assert.equal(spanDays([], [on('2020-03-02')])?.first, dayOf(on('2020-03-02')));
  assert.equal(spanDays([], []), undefined);
});

test('ticks end on the last day and are never more than fit', () => {
  assert.deepEqual(ticksOf(0, 3), [0, 1, 2, 3]);
  for (const length of [10, 100, 1000]) {
    const ticks = ticksOf(0, length);
    assert.ok(ticks.length <= 8);
    assert.equal(ticks.at(-1), length);
  }
});

test('where the axis spans a year, its ticks name the year', () => {
  const day = dayOf(on('2016-07-14'));
  assert.deepEqual([writeTick(day, 30), writeTick(day, 400)], ['14 Jul', 'Jul 2016']);
});

test('an outlet without siglum is known by letters of its own, not by what every address begins with', () => {
  const names = ['Daily Sabah', 'www.bbc.com', 'The Guardian', 'The', 'www.', '𝔄𝔅ℭ𝔇'];
  assert.deepEqual(names.map(abbreviate), ['Dai', 'bbc', 'Gua', 'The', 'www', '𝔄𝔅ℭ']);
});

test('marks that would touch stand above one another', () => {
  assert.deepEqual(stackMarks([10, 12, 60], 16), [0, 1, 0]);
});
