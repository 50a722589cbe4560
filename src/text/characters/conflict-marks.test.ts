import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findConflictMarks } from './conflict-marks.ts';

const conflict = '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch\n';

test('finds each conflict once, with its first and last line', () => {
  assert.deepEqual(findConflictMarks(`a\n${conflict}b\n${conflict}`), [
    { mark: '<<<<<<<', line: 2, lastLine: 6 },
    { mark: '<<<<<<<', line: 8, lastLine: 12 },
  ]);
});

test('finds conflicts with the common ancestor, with Windows line ends and without a name', () => {
  const diff3 = '<<<<<<< HEAD\nours\n||||||| 1a2b3c4\nold\n=======\ntheirs\n>>>>>>>';
  assert.deepEqual(findConflictMarks(diff3), [{ mark: '<<<<<<<', line: 1, lastLine: 7 }]);
  assert.deepEqual(findConflictMarks(diff3.replaceAll('\n', '\r\n')), [{ mark: '<<<<<<<', line: 1, lastLine: 7 }]);
});

test('finds a conflict that another begins before it ends, and marks left behind', () => {
  assert.deepEqual(findConflictMarks(`<<<<<<< HEAD\nours\n${conflict}`), [
    { mark: '<<<<<<<', line: 1, lastLine: 1 },
    { mark: '<<<<<<<', line: 3, lastLine: 7 },
  ]);
  assert.deepEqual(findConflictMarks('a\n=======\nb\n>>>>>>> branch\n'), [
    { mark: '=======', line: 2, lastLine: 2 },
    { mark: '>>>>>>>', line: 4, lastLine: 4 },
  ]);
});

test('takes nothing else for a mark', () => {
  for (const text of [
    '<<<<<<<<',
    '<<<<<< x',
    ' <<<<<<< x',
    '========',
    '======= x',
    '>>>>>>>x',
    '|||||||x',
    '>>>>>>> ',
  ])
    assert.deepEqual(findConflictMarks(`a\n${text}\nb`), [], text);
});

test('takes time in proportion to the text', () => {
  const start = performance.now();
  assert.equal(findConflictMarks('=======\n'.repeat(250_000)).length, 250_000);
  assert.ok(performance.now() - start < 2000);
});
