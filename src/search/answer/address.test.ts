import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, isSameQuestion, parseAddress, toggle, writeAddress } from './address.ts';

test('what is asked and how it is shown can be read back from an address', () => {
  const address =
    '?q=%22peace+talks%22+caf%C3%A9&outlet=axadle&outlet=daily-sabah&year=2022&month=2022-01&day=2022-01-13&sort=newest' +
    '&view=lines&lines=left&copies=all&asof=2031-02-01-0a1b2c3d&n=12';
  const asked = parseAddress(address);
  assert.deepEqual(asked, {
    words: '"peace talks" café',
    chosen: { outlet: ['axadle', 'daily-sabah'], year: ['2022'], month: ['2022-01'], day: ['2022-01-13'] },
    order: 'newest',
    view: 'lines',
    lineOrder: 'left',
    copies: 'all',
    cited: { version: '2031-02-01-0a1b2c3d', articles: 12 },
  });
  assert.equal(writeAddress(asked), address);
});

test('an address is written the same way in whatever order things were chosen', () => {
  const chosen = { year: ['2022'], outlet: ['axadle'] };
  assert.equal(writeAddress({ ...parseAddress(''), chosen }), '?outlet=axadle&year=2022');
});

test('nothing asked leaves the address clean', () => {
  assert.equal(writeAddress(parseAddress('?q=++&outlet=')), '');
});

test('what else an address has is left alone', () => {
  const asked = parseAddress('?q=a&sort=toString&view=x&copies=no&n=-1&colour=red&outlet=b&outlet=b');
  assert.equal(writeAddress(asked), '?q=a&outlet=b');
});

test('a value is chosen and given up again', () => {
  const asked = parseAddress('?q=a&outlet=b');
  const both = toggle(asked, 'outlet', 'c');
  assert.equal(writeAddress(both), '?q=a&outlet=b&outlet=c');
  assert.equal(writeAddress(toggle(both, 'outlet', 'b')), '?q=a&outlet=c');
  assert.deepEqual(toggle(asked, 'outlet', 'b').chosen, {});
  assert.equal(writeAddress(choose(both, 'outlet', ['d', 'e'])), '?q=a&outlet=d&outlet=e');
});

test('another view of an answer, or what it once was, is no other question', () => {
  const asked = parseAddress('?q=a&outlet=b');
  assert.ok(isSameQuestion(asked, parseAddress('?outlet=b&q=a&view=lines&copies=all&n=3')));
  assert.ok(!isSameQuestion(asked, parseAddress('?q=a&outlet=b&sort=oldest')));
});
