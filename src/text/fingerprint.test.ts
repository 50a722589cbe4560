import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { citedPlace, fingerprint } from './fingerprint.ts';

test('is the beginning of the SHA-256 in base32', () => {
  // The test vectors of RFC 4648 say how base32 is written: “foobar” is MZXW6YTBOI.
  assert.equal(base32(Buffer.from('foobar')), 'mzxw6ytboi');
  assert.equal(fingerprint('The bridge is closed.'), base32(sha256('The bridge is closed.')).slice(0, 16));
});

test('stays the same however the words are spaced or composed', () => {
  assert.equal(fingerprint(' The  bridge\nis closed.\t'), fingerprint('The bridge is closed.'));
  assert.equal(fingerprint('Cafe\u0301'), fingerprint('Café'));
});

test('changes with a letter, its case, a comma or an invisible character', () => {
  const before = fingerprint('The bridge, closed');
  for (const after of ['The bridge closed', 'the bridge, closed', 'The bridge, closer', 'The\u200B bridge, closed']) {
    assert.notEqual(fingerprint(after), before);
  }
});

test('has sixteen characters that need no escaping in an address', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z2-7]{16}$/.test(fingerprint(text))));
});

test('a cited place is the place and four characters', () => {
  assert.match(citedPlace('p3s2', 'words'), /^p3s2~[a-z2-7]{4}$/);
});

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}
