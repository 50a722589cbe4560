import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'edtf';
import fc from 'fast-check';
import { must } from '../must.ts';
import { splitDay } from './days.ts';
import { dateOrder, doubtDate, parseDate, yearOf } from './edtf.ts';

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const doubt = fc.constantFrom('', '', '~', '?', '%');
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((one) => pad(one, 4)),
  fc.integer({ min: 1, max: 9999 }).map((one) => `-${pad(one, 4)}`),
);
const month = fc.integer({ min: 1, max: 12 }).map((one) => pad(one, 2));
const day = fc.integer({ min: 1, max: 28 }).map((one) => pad(one, 2));
const calendar = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
);
const doubted = fc.tuple(calendar, doubt).map((parts) => parts.join(''));
/** What level 1 adds to years, months and days, and the sets of level 2 that are read here. */
const wide = fc.oneof(
  fc.integer({ min: 100, max: 999 }).map((one) => `${one}X`),
  fc.integer({ min: 10, max: 99 }).map((one) => `${one}XX`),
  year.map((one) => `${one}-XX`),
  year.map((one) => `${one}-XX-XX`),
  fc.tuple(year, month).map(([one, of]) => `${one}-${of}-XX`),
  fc.integer({ min: 10_000, max: 200_000 }).map((one) => `Y${one}`),
  fc.integer({ min: 10_000, max: 200_000 }).map((one) => `Y-${one}`),
);
const halfOpen = fc.oneof(
  doubted.map((one) => `${one}/..`),
  doubted.map((one) => `${one}/`),
  doubted.map((one) => `../${one}`),
  doubted.map((one) => `/${one}`),
  calendar.map((one) => `[..${one}]`),
  calendar.map((one) => `[${one}..]`),
);

test('what EDTF.js reads of level 1 is read, with the same first day, as the same kind of half', () => {
  fc.assert(
    fc.property(fc.oneof(doubted, wide), (text) => {
      const [read, known] = [must(parseDate(text), text), parse(text) as Parsed];
      const [first = 0, ofMonth = 0, ofDay = 1] = known.values;
      const [ours, theirs] = [splitDay(must(read.from, text).first), [first, ofMonth + 1, ofDay]];
      assert.deepEqual(ours, theirs, text);
      assert.equal(read.from?.approximate === true, Boolean(known.approximate), text);
      assert.equal(read.from?.uncertain === true, Boolean(known.uncertain), text);
    }),
    { numRuns: 1500 },
  );
});

test('of an interval with one side EDTF.js knows the same side', () => {
  fc.assert(
    fc.property(halfOpen, (text) => {
      const [read, known] = [must(parseDate(text), text), parse(text) as Parsed];
      if (known.type === 'Set') {
        assert.deepEqual(
          [read.other, read.to !== undefined, read.from !== undefined],
          ['one', known.earlier === true, known.later === true],
          text,
        );
        return;
      }
      const [start, end] = known.values as unknown as (Parsed | null)[];
      assert.deepEqual([read.from?.year, read.to?.year], [start?.values?.[0], end?.values?.[0]], text);
      assert.equal(read.other, text.includes('..') ? 'open' : 'unknown');
    }),
    { numRuns: 1000 },
  );
});

test('what EDTF.js does not read is not read either, but for times without seconds, doubt of what is unknown, and seasons in intervals', () => {
  const unit = fc.constantFrom(...'0123X-/.~?%Y[]'.split(''));
  const text = fc.oneof(
    fc.string({ unit, maxLength: 12 }),
    fc.tuple(calendar, fc.string({ unit, maxLength: 4 })).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (one) => {
      const isMore = /T|[X\d][~?%]|2[1-4](?:\/|$)|Y|\/.*X|X.*\//.test(one);
      if (parseDate(one) && !isMore) assert.doesNotThrow(() => parse(one) as unknown, one);
    }),
    { numRuns: 4000 },
  );
});

test('seasons are those of the four numbers of level 1, and a part of the year they are counted to', () => {
  for (const [index, season] of ['21', '22', '23', '24'].entries()) {
    const read = must(parseDate(`2031-${season}`), season);
    assert.equal((parse(`2031-${season}`) as Parsed).values[1], Number(season));
    assert.deepEqual([read.from?.season, read.from?.precision], [index + 1, 'season']);
    // Where spring begins in September nobody here can know: EDTF.js takes the first three months for it.
    assert.deepEqual([read.from?.first, read.to?.last, yearOf(read)], ['2031-01-01', '2031-12-31', '2031']);
  }
  for (const text of ['2031-20', '2031-25', '2031-21-01', '2031-23/2031-21']) assert.equal(parseDate(text), undefined);
  assert.ok(parseDate('2031-21/2031-23'));
  const orders = ['2031-01-01', '2031-22', '2031-05', '2031-23', '2031-24', '2032-21'].map((text) =>
    dateOrder(must(parseDate(text), text)),
  );
  assert.deepEqual(orders.toSorted(), orders);
});

test('any two dates sort by the years they begin in, however far they are', () => {
  fc.assert(
    fc.property(fc.oneof(calendar, wide), fc.oneof(calendar, wide), (one, other) => {
      const [a, b] = [one, other].map((text) => must(parseDate(text), text));
      const [first, second] = [must(a?.from, one), must(b?.from, other)];
      if (first.year < second.year) assert.ok(dateOrder(must(a, one)) < dateOrder(must(b, other)), `${one} ${other}`);
    }),
    { numRuns: 1500 },
  );
});

test('any date can be put in doubt, and keeps all else', () => {
  fc.assert(
    fc.property(fc.oneof(doubted, wide, halfOpen), (text) => {
      const [date, perhaps] = [must(parseDate(text), text), doubtDate(must(parseDate(text), text))];
      for (const side of ['from', 'to'] as const) {
        assert.deepEqual(
          perhaps[side] && { ...perhaps[side], uncertain: false },
          date[side] && { ...date[side], uncertain: false },
        );
        assert.equal(perhaps[side]?.uncertain ?? true, true);
      }
      assert.equal(perhaps.other, date.other);
    }),
  );
});

/** What the parser of EDTF.js makes of a text; a month is counted from 0. */
interface Parsed {
  type: string;
  values: number[];
  approximate?: number | boolean;
  uncertain?: number | boolean;
  earlier?: boolean;
  later?: boolean;
}
