import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { must } from '../must.ts';
import { dateOrder, doubtDate, parseDate, yearOf } from './edtf.ts';

test('a date is as precise as it is written, and knows the days it can mean', () => {
  const limits = (text: string): unknown => {
    const from = parseDate(text)?.from;
    return [from?.precision, from?.first, from?.last];
  };
  assert.deepEqual(limits('2022'), ['year', '2022-01-01', '2022-12-31']);
  assert.deepEqual(limits('2022-02'), ['month', '2022-02-01', '2022-02-28']);
  assert.deepEqual(limits('2022-01-13'), ['day', '2022-01-13', '2022-01-13']);
  assert.deepEqual(limits('2022-01-13T13:52+03:00'), ['minute', '2022-01-13', '2022-01-13']);
});

test('a leap day exists in leap years only', () => {
  for (const year of ['2020', '2000', '1600', '0000', '0004']) {
    assert.ok(parseDate(`${year}-02-29`));
    assert.equal(parseDate(`${year}-02`)?.to?.last, `${year}-02-29`);
  }
  for (const year of ['2022', '1900', '2100', '0001']) assert.equal(parseDate(`${year}-02-29`), undefined);
});

test('what is not a date, or no such day, is nothing', () => {
  const wrong = [
    '',
    ' 2022',
    '2022\n',
    '22',
    '20222',
    '2022-1-13',
    '2022-13',
    '2022-00',
    '2022-01-00',
    '2022-01-32',
    '2022-04-31',
    '2022-01-13T24:00',
    '2022-01-13T13:60',
    '2022-01-13T13:52:60',
    '2022-01-13T13',
    '2022-01-13 13:52',
    '2022-01-13T13:52+03',
    '2022-01-13T13:52+15:00',
    '2022-01-13T13:52-13:00',
    '2022-01-13T13:52+03:60',
    '2022-01T13:52',
    '2022~?',
    '~2022',
    '13 January 2022',
    '２０２２',
    'today',
  ];
  for (const text of wrong) assert.equal(parseDate(text), undefined, text);
});

test('a date that is put in doubt keeps all else of it', () => {
  const doubted = (text: string): string => doubtDate(must(parseDate(text), 'a date')).text;
  const cases = ['2022', '2022-01?', '2022-01-13~', '2022%', '2022-01-13T13:52+03:00', '2022-01-13/..', '2021~/2022'];
  assert.deepEqual(cases.map(doubted), [
    '2022?',
    '2022-01?',
    '2022-01-13%',
    '2022%',
    '2022-01-13T13:52+03:00?',
    '2022-01-13?/..',
    '2021%/2022?',
  ]);
});

test('a date keeps its doubt', () => {
  const doubtOf = (text: string): unknown => {
    const from = parseDate(text)?.from;
    return [from?.approximate, from?.uncertain];
  };
  assert.deepEqual(doubtOf('2022-01-13'), [false, false]);
  assert.deepEqual(doubtOf('2022-01-13~'), [true, false]);
  assert.deepEqual(doubtOf('2022-01?'), [false, true]);
  assert.deepEqual(doubtOf('2022%'), [true, true]);
});

test('a time is kept as printed, with its zone or without', () => {
  const timeOf = (text: string): unknown => {
    const from = parseDate(text)?.from;
    return [from?.time, from?.zone];
  };
  assert.deepEqual(timeOf('2022-01-13T13:52'), ['13:52', undefined]);
  assert.deepEqual(timeOf('2022-01-13T13:52:59Z'), ['13:52', 'Z']);
  assert.deepEqual(timeOf('2022-01-13T00:00+05:45'), ['00:00', '+05:45']);
  assert.deepEqual(timeOf('2022-01-13'), [undefined, undefined]);
});

test('an interval has two limits, of which one may be open', () => {
  const limits = (text: string): unknown => {
    const date = parseDate(text);
    return date && [date.from?.first, date.to?.last];
  };
  assert.deepEqual(limits('2022-01-02/2022-01-11'), ['2022-01-02', '2022-01-11']);
  assert.deepEqual(limits('2021-12~/2022'), ['2021-12-01', '2022-12-31']);
  assert.deepEqual(limits('2022-01-02/..'), ['2022-01-02', undefined]);
  assert.deepEqual(limits('../2022-01'), [undefined, '2022-01-31']);
  for (const text of ['../..', '/', '../', '2022/x', '2022/2023/2024', '..']) assert.equal(limits(text), undefined);
});

test('an interval does not end before it begins', () => {
  for (const text of [
    '2022-01-13/2022-01-12',
    '2022-03/2022-02',
    '2022/2021-12-31',
    '2022-01-13T15:00/2022-01-13T14:59',
  ]) {
    assert.equal(parseDate(text), undefined, text);
  }
  for (const text of [
    '2022-01-13/2022-01-13',
    '2022/2022-01',
    '2022-01-13T15:00/2022-01-13',
    '2022-01-13T15:00/2022-01-13T15:00',
  ]) {
    assert.ok(parseDate(text), text);
  }
});

test('times in different zones are compared by the clock of the world', () => {
  assert.ok(parseDate('2022-01-14T01:00+06:00/2022-01-13T20:00Z'));
  assert.equal(parseDate('2022-01-13T23:00-05:00/2022-01-14T03:00+01:00'), undefined);
});

test('times without a zone are compared as they are printed, wherever the program runs', (context) => {
  const zone = process.env['TZ'];
  context.after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  // There the clocks leap from two to three that night.
  process.env['TZ'] = 'Europe/Berlin';
  assert.ok(parseDate('2031-03-30T02:30/2031-03-30T03:10'));
});

test('dates are sorted by their printed day, then by their time', () => {
  const sorted = [
    '../2022-01-20',
    '2021',
    '2022-01-13',
    '2022-01-13T09:00+06:00',
    '2022-01-13T08:00+03:00',
    '2022-01-13T05:30Z',
    '2022-01-13T06:00',
    '2022-01-14T00:10+06:00',
  ];
  const orders = sorted.map((text) => dateOrder(parseDate(text) ?? assert.fail(text)));
  assert.deepEqual(orders.toSorted(), orders);
  assert.equal(new Set(orders).size, orders.length);
});

test('the year of a date is the one it begins in, or ends in if the beginning is open', () => {
  const yearIn = (text: string): string => yearOf(parseDate(text) ?? assert.fail(text));
  assert.equal(yearIn('2021-12-31/2022-01-02'), '2021');
  assert.equal(yearIn('../2022-01'), '2022');
  assert.equal(yearIn('2020/..'), '2020');
});

test('every day of the calendar is read, and no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const time = Date.parse(`${text}T00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        assert.equal(parseDate(text) !== undefined, exists);
      },
    ),
    { numRuns: 2000 },
  );
});

test('any text is a date or nothing, never an error', () => {
  const unit = fc.constantFrom(...'0129-T:Z+/.~?%XY[]'.split(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 22 })), (text) => {
      const date = parseDate(text);
      if (date) assert.match(`${yearOf(date)} ${dateOrder(date)}`, /^(?:-?\d{4}|-?\d{3}X|-?\d\dXX|Y-?\d{5,12}) /);
    }),
    { numRuns: 2000 },
  );
});
