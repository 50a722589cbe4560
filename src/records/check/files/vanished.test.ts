import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findVanished } from './vanished.ts';
import { emptyLedger } from '../../load-ledger.ts';

test('lists of articles by time, and of those without one, are no articles that are gone', () => {
  const addresses = ['2022', '2022-01', 'undated', 'gazette-undated'].map(
    (id) => [`/articles/${id}/`, '2031'] as const,
  );
  const ids = { has: () => false, nearest: () => undefined, retired: () => new Map() };
  assert.deepEqual(
    findVanished({ ...emptyLedger(), addresses: new Map(addresses) }, new Map(), ids).map(({ file }) => file),
    ['articles/gazette-undated.md'],
  );
});
