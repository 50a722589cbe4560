import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PicturePlace } from '../../../archive/pictures/lay-pictures.ts';
import type { PlacedNote } from '../../../archive/reading.ts';
import { cutPassages } from '../../../text/passages.ts';
import { layMargin } from './lay-margin.ts';

function tell({ body = 'One.\n\nTwo.', noted, before = [] }: { body?: string; noted: string[]; before?: string[] }) {
  const passages = cutPassages({ title: 'T', captions: ['A boat.', 'A pier.'], body, language: 'en' });
  const find = (id: string) => passages.filter((passage) => passage.id === id);
  const notes = noted.flatMap(find).map((passage, index) => ({ passage, number: index + 1 }) as PlacedNote);
  const places = before.flatMap(find).map((passage): PicturePlace => ({ passage, picture: undefined, isKept: false }));
  const beside = layMargin({ passages, notes }, places);
  return (...ids: string[]) => {
    const { isFirst, notes: here } = beside(...ids);
    return [isFirst, here.map(({ number }) => number)];
  };
}

test('the margin begins with the body, and has the notes on what stands around it', () => {
  const beside = tell({ noted: ['t', 'p2'] });
  assert.deepEqual(beside('p1'), [true, [1]]);
  assert.deepEqual(beside('p2'), [false, [2]]);
});

test('it begins with a caption before the body, if that has the first note', () => {
  const beside = tell({ noted: ['t', 'c2', 'p1'], before: ['c1', 'c2'] });
  assert.deepEqual(beside('c1'), [false, []]);
  assert.deepEqual(beside('c2'), [true, [1, 2]]);
  assert.deepEqual(beside('p1'), [false, [3]]);
});

test('it begins with a table, if the body does', () => {
  const beside = tell({ body: '::: table\n| A | B |\n| --- | --- |\n| c | d |\n:::\n\nOne.', noted: ['p3'] });
  assert.deepEqual(beside('p1', 'p2'), [true, []]);
  assert.deepEqual(beside('p3'), [false, [1]]);
});

test('without a note there is none to begin', () => {
  assert.deepEqual(tell({ noted: [] })('p1'), [false, []]);
});
