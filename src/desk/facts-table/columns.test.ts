import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listFactColumns, readCell, writeCell, type FactColumn } from './columns.ts';

const columns = listFactColumns();

function columnOf(name: string): FactColumn {
  const found = columns.find((column) => column.name === name);
  assert.ok(found, name);
  return found;
}

test('a table of facts has a column for each fact that is a value or a list of values, and none for what commands write', () => {
  const names = columns.map(({ name }) => name);
  assert.equal(names[0], 'id');
  for (const name of [
    'title',
    'authors',
    'published.date',
    'agency.outlet',
    'original.sha256',
    'reliability.information',
  ])
    assert.ok(names.includes(name), name);
  for (const name of ['version', 'passages', 'withdrawn.date', 'reliability.notes', 'removed', 'corrections'])
    assert.ok(!names.includes(name), name);
});

test('what is written into facts from a cell is read from them as the same cell', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...columns.filter(({ path }) => path.length > 0)),
      fc.array(
        fc.string({ minLength: 1 }).filter((text) => text.trim() === text),
        { minLength: 1 },
      ),
      fc.integer({ min: 1, max: 10 ** 15 - 1 }),
      (column, entries, number) => {
        const facts = { title: 'Quay Under Water' };
        const value = {
          words: entries.join(' '),
          list: entries.map((entry) => entry.replaceAll('\n', ' ')),
          number,
          truth: true,
        }[column.holds];
        const given: Record<string, unknown> = {};
        column.path.reduce(
          (at, step, index) => (at[step] = index + 1 < column.path.length ? {} : value) as never,
          given,
        );
        const cell = readCell({ id: 'a', facts: given }, column);
        writeCell(facts, column, cell);
        assert.deepEqual(facts, { title: 'Quay Under Water', ...given });
      },
    ),
  );
});

test('an empty cell says nothing, and a fact beside it stays', () => {
  const facts: Record<string, unknown> = { published: { basis: 'stated' } };
  writeCell(facts, columnOf('published.date'), ' ');
  assert.deepEqual(facts, { published: { basis: 'stated' } });
  writeCell(facts, columnOf('published.date'), '2031-03-03');
  assert.deepEqual(facts, { published: { basis: 'stated', date: '2031-03-03' } });
});

test('entries of a list stand behind semicolons or on lines of their own', () => {
  const facts: Record<string, unknown> = {};
  writeCell(facts, columnOf('authors'), ' A. Quay;B. Pier\nC. Mole\\; D. ; ');
  assert.deepEqual(facts, { authors: ['A. Quay', 'B. Pier', 'C. Mole; D.'] });
  assert.equal(readCell({ id: 'x', facts }, columnOf('authors')), 'A. Quay; B. Pier; C. Mole\\; D.');
});

test('an author with parts, and a body, are written with the names of their parts, and read again', () => {
  const authors = [
    { family: 'Leyen', given: 'Ursula', particle: 'von der' },
    { body: 'Smith, Jones; Sons: {Inc.} "No"' },
    '{not parts}',
    '\\{nor this',
    'Ann Lee',
    { family: '17', given: 'true' },
  ];
  const cell = readCell({ id: 'x', facts: { authors } }, columnOf('authors'));
  assert.match(cell, /^\{ family: Leyen, given: Ursula, particle: von der \}; /);
  const facts: Record<string, unknown> = {};
  writeCell(facts, columnOf('authors'), cell);
  assert.deepEqual(facts, { authors });
  writeCell(facts, columnOf('authors'), '{family: Lee, given: Ann}; {broken; {a: {b: c}}');
  assert.deepEqual(facts, { authors: [{ family: 'Lee', given: 'Ann' }, '{broken', '{a: {b: c}}'] });
});

test('what is no number is left as it was written, for the check to tell', () => {
  const facts: Record<string, unknown> = {};
  writeCell(facts, columnOf('reliability.information'), 'two');
  assert.deepEqual(facts, { reliability: { information: 'two' } });
});
