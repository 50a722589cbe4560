import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAddress, toggle, writeAddress } from './address.ts';

test('what is asked can be read back from its address', () => {
  const address = '?q=%22peace+talks%22+caf%C3%A9&outlet=axadle&outlet=daily-sabah&year=2022&sort=newest';
  const asked = parseAddress(address);
  assert.deepEqual(asked, {
    words: '"peace talks" café',
    chosen: { outlet: ['axadle', 'daily-sabah'], year: ['2022'] },
    order: 'newest',
  });
  assert.equal(writeAddress(asked), address);
});

test('an address is written the same way in whatever order things were chosen', () => {
  const chosen = { year: ['2022'], outlet: ['axadle'] };
  assert.equal(writeAddress({ words: '', chosen, order: undefined }), '?outlet=axadle&year=2022');
});

test('nothing asked leaves the address clean', () => {
  assert.equal(writeAddress(parseAddress('?q=++&outlet=')), '');
});

test('what the address has besides is left alone', () => {
  assert.deepEqual(parseAddress('?q=a&sort=toString&colour=red&outlet=b&outlet=b'), {
    words: 'a',
    chosen: { outlet: ['b'] },
    order: undefined,
  });
});

test('a value is chosen and given up again', () => {
  const asked = parseAddress('?q=a&outlet=b');
  const both = toggle(asked, 'outlet', 'c');
  assert.equal(writeAddress(both), '?q=a&outlet=b&outlet=c');
  assert.equal(writeAddress(toggle(both, 'outlet', 'b')), '?q=a&outlet=c');
  assert.deepEqual(toggle(asked, 'outlet', 'b').chosen, {});
});
