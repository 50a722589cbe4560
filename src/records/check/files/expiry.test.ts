import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeExpiry } from './expiry.ts';

test('nothing is said until thirty days before the day', () => {
  assert.deepEqual(noticeExpiry('2031-03-31', '2031-02-28'), []);
  assert.match(String(noticeExpiry('2031-03-31', '2031-03-01')), /goes stale in 30 days \(2031-03-31\)/);
  assert.match(String(noticeExpiry('2031-03-31', '2031-03-30')), /goes stale in 1 day /);
});

test('from that day on the file is stale', () => {
  for (const today of ['2031-03-31', '2041-01-01']) {
    assert.match(String(noticeExpiry('2031-03-31', today)), /security\.txt is stale \(2031-03-31\)/);
  }
});

test('an archive without the file hears nothing of it', () => {
  assert.deepEqual(noticeExpiry(undefined, '2031-03-31'), []);
});
