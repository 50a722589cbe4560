import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../words/english.ts';
import { nameVersion, sayChange } from './cited.ts';

const version = '2031-02-01-0a1b2c3d';

test('an archive is named by its last publication, and not at all before the first', () => {
  const publications = ['2031-02-01-0a1b2c3d4e5f60718293a4b5c6d7e8f9', '2030-12-31-ffffffffffffffffffffffffffffffff'];
  assert.equal(nameVersion(publications), version);
  assert.equal(nameVersion([]), undefined);
});

test('an answer that has changed since it was cited is said to have', () => {
  const now = { version: '2031-03-01-00000000', articles: 14 };
  assert.equal(sayChange({ version, articles: 12 }, now, english), '12 articles on 1 February 2031; now 14.');
  assert.equal(
    sayChange({ version: undefined, articles: 1 }, now, english),
    '1 article when this search was cited; now 14.',
  );
});

test('an answer is called the same only where the archive is', () => {
  assert.equal(
    sayChange({ version, articles: 12 }, { version, articles: 12 }, english),
    '12 articles on 1 February 2031, and the archive is still as it was then.',
  );
  assert.match(
    sayChange({ version, articles: 12 }, { version: '2031-03-01-00000000', articles: 12 }, english),
    /may be others/,
  );
});

test('what is no version is not taken for a day', () => {
  assert.equal(
    sayChange({ version: '<b>', articles: 2 }, { version, articles: 3 }, english),
    '2 articles when this search was cited; now 3.',
  );
});
