import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDate } from './find-date.ts';

test('a date is found in a line, with the time and the zone beside it', () => {
  const lines: Record<string, string> = {
    'HARBOUR Mar 3, 2031 - 1:52 pm GMT+3': '2031-03-03T13:52+03:00',
    'Published 3 March, 2031': '2031-03-03',
    'Monday, March 3rd, 2031 at 08:15 UTC': '2031-03-03T08:15Z',
    '3. März 2031, 18.05': '2031-03-03T18:05',
    '3 de marzo de 2031': '2031-03-03',
    'Опубликовано 3 марта 2031 г.': '2031-03-03',
    '2031-03-03T08:15:30+05:30': '2031-03-03T08:15+05:30',
    'Updated 12:30 am | Mar. 3, 2031 12:30 am -0500': '2031-03-03T00:30-05:00',
  };
  for (const [line, date] of Object.entries(lines)) assert.equal(findDate(line)?.date, date, line);
});

test('what can be read in two ways, has no year or is no day is no date', () => {
  for (const line of ['03/04/2031', 'March 3', 'in 2031', '31 February 2031', 'Room 12 Maple 2031 seats', ''])
    assert.equal(findDate(line), undefined, line);
});

test('it is told where the date stands', () => {
  const line = 'By our reporter, 3 March 2031, 9:05 am, in town';
  const found = findDate(line);
  assert.equal(found && line.slice(found.start, found.end), '3 March 2031, 9:05 am');
});

test('a long run of letters, digits and spaces is read in no time', () => {
  const before = process.cpuUsage().user;
  for (const part of ['a', '1 ', ' ', 'may ', '1.', '- ']) findDate(part.repeat(200_000));
  assert.ok(process.cpuUsage().user - before < 5_000_000);
});
