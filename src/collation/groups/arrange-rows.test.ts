import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrangeRows } from './arrange-rows.ts';

test('sentences that correspond share a row, and what one text lacks stands where the other has it', () => {
  assert.deepEqual(draw(['a1 a2 a3', 'b1 b2 b3'], 'a1-b1 a3-b3'), ['a1 | b1', 'a2 |', '| b2', 'a3 | b3']);
});

test('one sentence that was moved is called moved, not all those it passed', () => {
  assert.deepEqual(draw(['a1 a2 a3 a4', 'b1 b2 b3 b4'], 'a1-b4 a2-b1 a3-b2 a4-b3'), [
    'a1 | b4 moved',
    'a2 | b1',
    'a3 | b2',
    'a4 | b3',
  ]);
  assert.deepEqual(draw(['a1 a2 a3', 'b1 b2 b3'], 'a1-b2 a2-b3 a3-b1'), ['a1 | b2', 'a2 | b3', 'a3 | b1 moved']);
});

test('a sentence split in two has both in its row', () => {
  assert.deepEqual(draw(['a1 a2', 'b1 b2 b3'], 'a1-b1 a1-b2 a2-b3'), ['a1 | b1 b2', 'a2 | b3']);
});

test('two sentences made into one stand in two rows, each with that one, and neither is moved', () => {
  assert.deepEqual(draw(['a1 a2 a3', 'b1 b2'], 'a1-b1 a2-b1 a3-b2'), ['a1 | b1', 'a2 | b1', 'a3 | b2']);
});

test('of two counterparts only the one out of order is moved', () => {
  assert.deepEqual(draw(['a1 a2 a3', 'b1 b2 b3'], 'a1-b1 a1-b3 a2-b2 a3-b3'), [
    'a1 | b1 b3 moved',
    'a2 | b2',
    'a3 | b3',
  ]);
});

test('texts with nothing in common follow one another', () => {
  assert.deepEqual(draw(['a1 a2', 'b1'], ''), ['a1 |', 'a2 |', '| b1']);
  assert.deepEqual(draw(['', 'b1'], ''), ['| b1']);
});

test('a third text joins the row of the first sentence, else that of any sentence it corresponds to', () => {
  assert.deepEqual(draw(['a1', 'b1 b2', 'c1 c2 c3 c4'], 'a1-b1 a1-c1 b1-c1 b1-c2 b2-c3'), [
    'a1 | b1 | c1 c2',
    '| b2 | c3',
    '|| c4',
  ]);
});

test('every sentence stands in a row, those of the first text once and in order', () => {
  const text = fc.nat({ max: 8 });
  fc.assert(
    fc.property(text, text, text, fc.array(fc.tuple(fc.nat(26), fc.nat(26))), (first, second, third, pairs) => {
      const columns = [first, second, third].map((length, which) =>
        Array.from({ length }, (_, index) => `${'abc'[which]}${index}`),
      );
      const all = columns.flat();
      const links = pairs
        .map(([a, b]) => ({ a: all[a] ?? '', b: all[b] ?? '' }))
        .filter(({ a, b }) => a !== '' && b !== '' && a[0] !== b[0]);
      const rows = arrangeRows(columns, links);
      assert.deepEqual(
        rows.flatMap(({ cells }) => cells[0] ?? []).map(({ key }) => key),
        columns[0],
      );
      const shown = new Set(rows.flatMap(({ cells }) => cells.flat().map(({ key }) => key)));
      assert.deepEqual(
        all.filter((key) => !shown.has(key)),
        [],
      );
    }),
  );
});

/** The rows as lines, columns between bars. */
function draw(texts: string[], pairs: string): string[] {
  const columns = texts.map((text) => text.split(' ').filter(Boolean));
  const links = pairs
    .split(' ')
    .filter(Boolean)
    .map((pair) => ({ a: pair.split('-')[0] ?? '', b: pair.split('-')[1] ?? '' }));
  return arrangeRows(columns, links).map(({ cells }) =>
    cells
      .map((cell) => cell.map(({ key, moved }) => (moved ? `${key} moved` : key)).join(' '))
      .join(' | ')
      .replaceAll(/ {2,}/g, '')
      .trim(),
  );
}
