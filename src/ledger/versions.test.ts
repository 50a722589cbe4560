import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseVersion, writeVersion } from './versions.ts';
import { parseWithdrawal, writeWithdrawal } from './withdrawals.ts';
import { parseWords } from './words.ts';

const original = `${'0'.repeat(63)}f`;

test('the line of a version names its original and only the passages that are more than plain words', () => {
  const marks = [
    { place: 't', form: '' },
    { place: 'p1', form: '' },
    { place: 'p12', form: 'abcd2345' },
    { place: 'c1', form: 'zzzzzzzz' },
  ];
  const line = writeVersion('2031-bridge', 3, { original, marks });
  assert.equal(line, `2031-bridge v3 ${original} p12=abcd2345 c1=zzzzzzzz`);
  assert.deepEqual(parseVersion(line), {
    article: '2031-bridge',
    version: 3,
    original,
    forms: new Map([
      ['p12', 'abcd2345'],
      ['c1', 'zzzzzzzz'],
    ]),
    order: '',
  });
});

test('the line of a version tells the order of its passages where they are not counted', () => {
  const line = (places: string[]): string =>
    writeVersion('a', 1, { original, marks: places.map((place) => ({ place, form: '' })) });
  assert.equal(line(['t', 'c1', 'p2', 'p10']), `a v1 ${original}`);
  const [one, two] = [
    ['p2', 'p1', 'p3'],
    ['p3', 'p1', 'p2'],
  ].map((places) => parseVersion(line(['t', ...places])));
  assert.match(one?.order ?? '', /^[a-z2-7]{8}$/);
  assert.notEqual(one?.order, two?.order);
  assert.equal(one?.forms.size, 0);
});

test('a line that is none is not read', () => {
  for (const line of ['', 'a v1', `a v0 ${original}`, `a v1 ${original} p1`, `a v1 ${original.slice(1)}`])
    assert.equal(parseVersion(line), undefined, line);
  for (const line of [
    '',
    'a v1',
    'a v1 p1',
    'a v0 p1 abcd2345',
    'a v01 p1 abcd2345',
    'a 1 p1 abcd2345',
    'a v1x p1 abcd2345',
  ])
    assert.equal(parseWords(line), undefined, line);
  for (const line of ['', 'a 2031-05-01', 'a 1 May law']) assert.equal(parseWithdrawal(line), undefined, line);
});

test('the line of a withdrawal is read as it was written', () => {
  const withdrawal = { date: '2031-05-01', ground: 'law' };
  assert.deepEqual(parseWithdrawal(writeWithdrawal('2031-bridge', withdrawal)), { article: '2031-bridge', withdrawal });
});
