import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from './front-matter.ts';
import { parseAuthors, readDate, readSaid } from './said.ts';

test('dates are read as mails, feeds and databases write them, with the time and zone that are written', () => {
  const written = {
    '2031-02': '2031-02',
    '2031-02-03 10:52:00+00:00': '2031-02-03T10:52:00+00:00',
    '2031-02-03T10:52:00.123Z': '2031-02-03T10:52:00Z',
    'Mon, 3 Feb 2031 10:52:00 +0100': '2031-02-03T10:52:00+01:00',
    'Mon, 03 Feb 2031 10:52 GMT (summer)': '2031-02-03T10:52:00Z',
    '3 February 2031': '2031-02-03',
  };
  assert.deepEqual(Object.keys(written).map(readDate), Object.values(written));
  for (const none of ['02.03.2031', 'yesterday', '2031-02-30', '1925000000', 'x'.repeat(1e6)])
    assert.equal(readDate(none), undefined);
});

test('a line of authors is parted only where they are plainly several', () => {
  assert.deepEqual(parseAuthors('By Ann Lee, Bob Ray and Cem Öz'), ['Ann Lee', 'Bob Ray', 'Cem Öz']);
  assert.deepEqual(parseAuthors('Lee, Ann'), ['Lee, Ann']);
  assert.deepEqual(parseAuthors('Lee, Ann; Ray, Bob'), ['Lee, Ann', 'Ray, Bob']);
  assert.deepEqual(parseAuthors('Reuters'), ['Reuters']);
});

test('of two fields that say the same the first counts, and a source that is an address is an address', () => {
  const { said } = readSaid([
    { key: 'outlet', value: 'https://news.example/a', place: 'The line' },
    { key: 'title', value: ' A\n title ', place: 'The line' },
    { key: 'title', value: 'B', place: 'The line' },
  ]);
  assert.deepEqual([said.url?.value, said.title?.value, said.outlet], ['https://news.example/a', 'A title', undefined]);
});

test('the head that a clipper wrote is read line by line, and never as YAML', () => {
  const head =
    '---\ntitle: "Harbour: open"\nauthor: [Ann Lee, "[[Bob Ray]]"]\ndate: 2031-02-03\ntags:\n  - a\nx: &a [*a, *a]\ntext: no\n---\nThe harbour.';
  assert.deepEqual(
    readFrontMatter(head).map(({ key, value }) => [key, value]),
    [
      ['title', 'Harbour: open'],
      ['authors', 'Ann Lee; Bob Ray'],
      ['published', '2031-02-03'],
    ],
  );
  assert.deepEqual(readFrontMatter('The harbour.\n---\ntitle: x\n---'), []);
  assert.deepEqual(readFrontMatter(`---\n${'title: x\n'.repeat(500)}`), []);
});
