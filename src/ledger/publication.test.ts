import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHeads, parsePublication, writePublication } from './publication.ts';

const facts = { addresses: ['/b/', '/a/'], words: ['x v1 p1 aaaa'], versions: [], withdrawals: ['y 2031-03-01 law'] };
const filesOf = ({ files }: ReturnType<typeof writePublication>) =>
  new Map(files.map(({ file, text }) => [file, text]));
const written = writePublication({ date: '2031-03-02', after: [], facts });

test('a publication is read as it was written, its lines sorted', () => {
  assert.match(written.name, /^2031-03-02-[0-9a-f]{32}$/);
  assert.deepEqual(parsePublication(written.name, filesOf(written)), {
    name: written.name,
    date: '2031-03-02',
    after: [],
    facts: { ...facts, addresses: ['/a/', '/b/'] },
  });
});

test('a line that was changed, taken out or added is found out', () => {
  for (const text of ['/a/\n/c/\n', '/a/\n', '/a/\n/b/\n/c/\n']) {
    const files = filesOf(written).set('addresses.txt', text);
    assert.deepEqual(parsePublication(written.name, files), { broken: [{ file: 'addresses.txt', found: 'changed' }] });
  }
});

test('a file that is missing or was added is found out', () => {
  const files = filesOf(written).set('words-0002.txt', 'y v1 p1 aaaa\n');
  files.delete('words.txt');
  assert.deepEqual(parsePublication(written.name, files), {
    broken: [
      { file: 'words.txt', found: 'missing' },
      { file: 'words-0002.txt', found: 'unknown' },
    ],
  });
});

test('a cover made to fit changed parts does not fit the name any more', () => {
  const other = writePublication({ date: '2031-03-02', after: [], facts: { ...facts, addresses: ['/a/'] } });
  assert.deepEqual(parsePublication(written.name, filesOf(other)), {
    broken: [{ file: 'publication.txt', found: 'changed' }],
  });
});

test('a large publication is cut into parts and read whole', () => {
  const words = Array.from({ length: 120_001 }, (_, index) => `a${index} v1 p1 aaaa`);
  const large = writePublication({
    date: '2031-03-02',
    after: [],
    facts: { addresses: [], words, versions: [], withdrawals: [] },
  });
  assert.deepEqual(
    [...filesOf(large).keys()],
    ['publication.txt', 'words-0001.txt', 'words-0002.txt', 'words-0003.txt'],
  );
  const read = parsePublication(large.name, filesOf(large));
  assert('facts' in read);
  assert.deepEqual(new Set(read.facts.words), new Set(words));
});

test('a publication of the time before there were more kinds of facts has none of them', () => {
  const old = writePublication({ date: '2031-03-02', after: [], facts: { ...facts, withdrawals: [] } });
  assert(!old.files.some(({ file }) => /versions|withdrawals/.test(file)));
  const read = parsePublication(old.name, filesOf(old));
  assert('facts' in read);
  assert.deepEqual([read.facts.versions, read.facts.withdrawals], [[], []]);
});

test('the heads are what nothing comes after, two of them where branches were merged', () => {
  const [first, left, right] = ['1', '2', '3'].map((name) => ({ name, after: name === '1' ? [] : ['1'] }));
  assert(first && left && right);
  assert.deepEqual(findHeads([first, left, right]), ['2', '3']);
  assert.deepEqual(findHeads([first, left, right, { name: '4', after: ['2', '3'] }]), ['4']);
});
