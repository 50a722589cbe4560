import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import './noted-archive.ts';
import { once, onceFor, themselves } from './once.ts';

test('a join is made once for an archive and afresh for another', () => {
  let made = 0;
  const join = once('made', () => ++made);
  const [one, other] = [layArchive({}), layArchive({})];
  assert.deepEqual([join(one), join(one), join(other), join(one)], [1, 1, 2, 1]);
});

test('a join of a record is made once for its key, be its answer nothing', () => {
  const asked: string[] = [];
  const join = onceFor('asked', (_, id: string): undefined => void asked.push(id), themselves);
  const archive = layArchive({});
  for (const id of ['a', 'b', 'a']) join(archive, id);
  assert.deepEqual(asked, ['a', 'b']);
});

test('what is asked of a record that was saved anew is not answered by what it was', () => {
  const join = onceFor('title of', (_, { title }: { id: string; title: string }) => title, {
    keyOf: ({ id }) => id,
    find: () => undefined,
  });
  const archive = layArchive({});
  const [before, saved] = [
    { id: 'a', title: 'The Old Bridge' },
    { id: 'a', title: 'A bridge' },
  ];
  assert.deepEqual([join(archive, before), join(archive, saved)], ['The Old Bridge', 'A bridge']);
});

test('two questions cannot have one name, as pages would ask the wrong one', () => {
  once('told twice', () => 1);
  assert.throws(() => once('told twice', () => 2), /Two questions to the archive are called “told twice”/);
  assert.throws(() => once('stories', () => 2), /“stories”/);
});
