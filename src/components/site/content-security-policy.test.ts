import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy } from './content-security-policy.ts';

test('no page allows anything inline or from elsewhere, and only a page that searches may compile', () => {
  for (const searches of [true, false]) {
    const policy = contentSecurityPolicy({ searches });
    assert.match(policy, /^default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
    assert.equal(policy.includes('wasm-unsafe-eval'), searches);
  }
});
