import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPassages } from '../text/passages.ts';
import { compareWords, type Loss } from './compare-words.ts';
import { fingerprintPassages, readWords, writeWords } from './words.ts';

const read = (body: string, passages?: string[]) =>
  fingerprintPassages(readPassages({ title: 'Bridge closed', body, passages, language: 'en' }));
const before = read('The bridge is closed.\n\nNobody was hurt. Ferries run.');
const published = before.map((mark) => ({ version: 1, mark, since: '2031-03-02' }));
const lost = (...versions: ReturnType<typeof read>[]): Pick<Loss, 'kind' | 'place'>[] =>
  compareWords(published, new Map(versions.map((marks, index) => [index + 1, marks]))).map(
    ({ kind, place, elsewhere }) => ({ kind, place, ...(elsewhere && { elsewhere }) }),
  );

test('nothing is lost while the words stand', () => {
  assert.deepEqual(lost(before), []);
});

test('a changed word, even a comma, is a loss in the version that had it', () => {
  assert.deepEqual(lost(read('The bridge is closed.\n\nNobody was hurt, Ferries run.')), [
    { kind: 'changed', place: 'p2' },
  ]);
});

test('changed words in a new version are no loss if the old version is kept', () => {
  const changed = read('The bridge was closed.\n\nNobody was hurt. Ferries run.');
  assert.deepEqual(lost(before, changed), []);
  assert.deepEqual(lost(changed, changed), [{ kind: 'changed', place: 'p1' }]);
});

test('a passage that is gone, and one whose words took another number, are told apart', () => {
  assert.deepEqual(lost(read('The bridge is closed.')), [{ kind: 'gone', place: 'p2' }]);
  assert.deepEqual(lost(read('Nobody was hurt. Ferries run.')), [
    { kind: 'changed', place: 'p1' },
    { kind: 'renumbered', place: 'p2', elsewhere: 'p1' },
  ]);
  assert.deepEqual(lost(read('New.\n\nThe bridge is closed.\n\nNobody was hurt. Ferries run.')), [
    { kind: 'renumbered', place: 'p1', elsewhere: 'p2' },
    { kind: 'renumbered', place: 'p2', elsewhere: 'p3' },
    { kind: 'added', place: 'p3' },
  ]);
  assert.deepEqual(lost(read('New.\n\nThe bridge is closed.\n\nNobody was hurt. Ferries run.', ['p3', 'p1', 'p2'])), [
    { kind: 'added', place: 'p3' },
  ]);
});

test('sentences cut at another place are a loss though the words stand', () => {
  const [title, first, second] = before;
  assert(title && first && second);
  assert.deepEqual(lost([title, first, { ...second, sentences: ['aaaaaaaa'] }]), [{ kind: 'sentences', place: 'p2' }]);
});

test('a version that is missing is lost as a whole', () => {
  assert.deepEqual(compareWords(published, new Map([[2, before]])), [
    { kind: 'version', version: 1, place: '', since: '2031-03-02' },
  ]);
});

test('a line of the ledger is read as it was written', () => {
  const [, , second] = before;
  assert(second);
  const line = writeWords('2031-bridge', 12, second);
  assert.match(line, /^2031-bridge v12 p2 [a-z2-7]{16} [a-z2-7]{8} [a-z2-7]{8}$/);
  assert.deepEqual(readWords(line), { article: '2031-bridge', version: 12, mark: second });
  assert.equal(readWords('2031-bridge 12 p2 aaaa'), undefined);
});
