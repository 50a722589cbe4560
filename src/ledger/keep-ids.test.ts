import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutPassages } from '../text/passages.ts';
import { keepIds } from './keep-ids.ts';

const read = (paragraphs: string[], captions?: string[]) =>
  cutPassages({ title: 'T', captions, body: paragraphs.join('\n\n'), language: 'en' });
const before = ['The bridge is closed since noon.', 'Nobody was hurt in the fall.', 'Ferries run every hour.'];
const used = ['t', 'p1', 'p2', 'p3'];
const [first = '', second = '', third = ''] = before;

test('what stands unchanged keeps its id wherever something new stands before it', () => {
  assert.deepEqual(keepIds(read(before), read([first, 'Entirely new words.', second, third]), used), [
    'p1',
    'p4',
    'p2',
    'p3',
  ]);
});

test('a passage with most of its words keeps its id, one with other words does not', () => {
  assert.deepEqual(keepIds(read(before), read([first, 'Nobody was hurt in that fall.', third]), used), [
    'p1',
    'p2',
    'p3',
  ]);
  assert.deepEqual(keepIds(read(before), read([first, 'Something else altogether.', third]), used), ['p1', 'p4', 'p3']);
});

test('paragraphs that change places keep their ids', () => {
  assert.deepEqual(keepIds(read(before), read([third, first, second]), used), ['p3', 'p1', 'p2']);
});

test('a number is never given a second time, not even one that only an older version had', () => {
  assert.deepEqual(keepIds(read(before), read([...before, 'New.']), [...used, 'p9']), ['p1', 'p2', 'p3', 'p10']);
});

test('captions keep theirs apart', () => {
  assert.deepEqual(keepIds(read([first], ['A plane.']), read([first], ['A boat.', 'A plane.']), ['c1', 'p1']), [
    'c2',
    'c1',
    'p1',
  ]);
});

test('every passage gets one id of its own, whatever was changed', () => {
  const words = fc.array(fc.constantFrom('a b c', 'a b d', 'e f g', 'h', 'i j k l'), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (old, now) => {
      const ids = keepIds(
        read(old),
        read(now),
        read(old).map(({ id }) => id),
      );
      assert.equal(ids.length, now.length);
      assert.equal(new Set(ids).size, now.length);
    }),
  );
});
