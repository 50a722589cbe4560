import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPassages } from '../text/passages.ts';
import { compareWords, type Loss, type PublishedVersion } from './compare-words.ts';
import { fingerprintPassages, parseWords, writeWords } from './words.ts';

const read = (body: string, passages?: string[]) =>
  fingerprintPassages(cutPassages({ title: 'Bridge closed', body, passages, language: 'en' }));
const before = read('The bridge is closed.\n\nNobody was hurt. Ferries run.');
const original = 'a'.repeat(64);
const publish = (marks: ReturnType<typeof read>, version = 1, since = '2031-03-02'): PublishedVersion => ({
  version,
  since,
  marks,
  original,
  order: '',
});
const published = [publish(before)];
const present = (...versions: ReturnType<typeof read>[]) =>
  new Map(versions.map((marks, index) => [index + 1, { marks, original }]));
const lost = (...versions: ReturnType<typeof read>[]): Pick<Loss, 'kind' | 'place'>[] =>
  compareWords(published, present(...versions)).map(({ kind, place, elsewhere }) => ({
    kind,
    place,
    ...(elsewhere && { elsewhere }),
  }));
const lossesOf = (before: string, after: string): Pick<Loss, 'kind' | 'place'>[] =>
  compareWords([publish(read(before))], present(read(after))).map(({ kind, place }) => ({ kind, place }));

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
  assert.deepEqual(compareWords(published, new Map([[2, { marks: before, original }]])), [
    { kind: 'version', version: 1, place: '', since: '2031-03-02' },
  ]);
});

test('a link, emphasis or another role put into published words is a loss, and so is one taken out', () => {
  const changes = [
    'The [bridge](https://evil.example/) is closed.\n\nNobody was hurt. Ferries run.',
    'The *bridge* is closed.\n\nNobody was hurt. Ferries run.',
    '## The bridge is closed.\n\nNobody was hurt. Ferries run.',
    '> The bridge is closed.\n\nNobody was hurt. Ferries run.',
  ];
  for (const change of changes) assert.deepEqual(lost(read(change)), [{ kind: 'form', place: 'p1' }], change);
  const linked = changes[0] ?? '';
  const moved = linked.replace('evil', 'other');
  for (const change of [moved, linked.replaceAll(/[[\]]|\(.*?\)/g, '')])
    assert.deepEqual(
      compareWords([publish(read(linked))], present(read(change))).map(({ kind, place }) => [kind, place]),
      [['form', 'p1']],
      change,
    );
});

test('an item that becomes a paragraph, or another item, is a loss, and so is a cell that ends elsewhere', () => {
  const list = '::: list\n- One\n- Two\n:::';
  for (const change of [
    'One\n\nTwo',
    '::: list\nOne\n- Two\n:::',
    '::: list\n1. One\n- Two\n:::',
    '::: list\n- *One*\n- Two\n:::',
  ])
    assert.equal(lossesOf(list, change)[0]?.place, 'p1', change);
  for (const change of ['::: list\n- One\n  - Two\n:::', '::: list\n- One\n:::\n::: list\n- Two\n:::'])
    assert.deepEqual(lossesOf(list, change), [{ kind: 'form', place: 'p2' }], change);
  const table = '::: table\n| One | |\n| --- | --- |\n| Two | |\n:::';
  assert.deepEqual(lossesOf(table, table.replace('| One | |', '| | One |')), [{ kind: 'form', place: 'p1' }]);
  assert.deepEqual(lossesOf(table, table.replace('| --- | --- |\n', '')), [{ kind: 'form', place: 'p1' }]);
});

test('another original under a version that was published is a loss', () => {
  const other = 'b'.repeat(64);
  assert.deepEqual(compareWords(published, new Map([[1, { marks: before, original: other }]])), [
    { kind: 'original', version: 1, place: '', since: '2031-03-02', elsewhere: original },
  ]);
});

test('what a ledger did not keep yet when it began is not compared', () => {
  const old = { ...publish(before), original: undefined, marks: before.map((mark) => ({ ...mark, form: undefined })) };
  const now = read('The *bridge* is closed.\n\nNobody was hurt. Ferries run.');
  assert.deepEqual(compareWords([old], present(now)), []);
});

test('of a version that two branches published in two wordings both have to be there, one under its number', () => {
  const [left, right] = ['Left words.', 'Right words.'].map((body) => read(body));
  assert(left && right);
  const forked = [publish(before), publish(left, 2, '2031-05-01'), publish(right, 2, '2031-05-02')];
  const kinds = (...versions: ReturnType<typeof read>[]) =>
    compareWords(forked, present(...versions)).map(({ kind, version, since }) => [kind, version, since]);
  assert.deepEqual(kinds(before, left, right), []);
  assert.deepEqual(kinds(before, right, left), []);
  assert.deepEqual(kinds(before, right, read('New.'), left), []);
  assert.deepEqual(kinds(before, left), [['wording', 2, '2031-05-02']]);
  assert.deepEqual(kinds(before, right), [['wording', 2, '2031-05-01']]);
  // A third wording of version 2 is none of the two, even if both stand later.
  assert.deepEqual(kinds(before, read('Third words.'), left, right), [['changed', 2, '2031-05-01']]);
  // An earlier version is not a later one.
  assert.deepEqual(compareWords(forked.slice(1), present(right, left)).length, 1);
});

test('a line of the ledger is read as it was written', () => {
  const second = before[2] && { place: before[2].place, words: before[2].words, sentences: before[2].sentences };
  assert(second);
  const line = writeWords('2031-bridge', 12, { ...second, form: '' });
  assert.match(line, /^2031-bridge v12 p2 [a-z2-7]{16} [a-z2-7]{8} [a-z2-7]{8}$/);
  assert.deepEqual(parseWords(line), { article: '2031-bridge', version: 12, mark: second });
  assert.equal(parseWords('2031-bridge 12 p2 aaaa'), undefined);
});
