import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSecurity } from './write-security.ts';

const facts = { expires: '2031-10-31', language: 'en', address: 'https://archive.example/.well-known/security.txt' };

test('an e-mail address becomes an address that can be written to', () => {
  assert.equal(
    writeSecurity({ ...facts, contact: 'security@archive.example' }),
    `Contact: mailto:security@archive.example
Expires: 2031-10-31T00:00:00Z
Preferred-Languages: en
Canonical: https://archive.example/.well-known/security.txt
`,
  );
});

test('a web address stays as it is', () => {
  assert.match(
    writeSecurity({ ...facts, contact: 'https://archive.example/report' }),
    /^Contact: https:\/\/archive\.example\/report\n/,
  );
});
