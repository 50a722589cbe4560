import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOf, plainAddress } from './plain-address.ts';

test('addresses that lead to one page are compared as one', () => {
  const page = 'https://gazette.example/bridge?id=7&page=2';
  for (const same of [
    'http://www.gazette.example/bridge/?page=2&id=7#crack',
    'https://m.gazette.example/bridge?id=7&page=2&utm_source=mail&fbclid=x',
    'https://amp.gazette.example/bridge/amp?id=7&page=2',
  ])
    assert.equal(plainAddress(same), plainAddress(page), same);
  for (const other of ['https://gazette.example/bridge?id=8&page=2', 'https://gazette.example/Bridge?id=7&page=2'])
    assert.notEqual(plainAddress(other), plainAddress(page), other);
});

test('what is no address is compared as it is, and has no host', () => {
  assert.equal(plainAddress('bridge'), 'bridge');
  assert.equal(hostOf('bridge'), undefined);
  assert.equal(hostOf('https://www.gazette.example:8080/x'), 'gazette.example');
});
