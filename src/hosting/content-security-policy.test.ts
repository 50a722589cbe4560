import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy, hostSecurityPolicy } from './content-security-policy.ts';

test('no page allows anything inline or from elsewhere, and only a page that searches may compile', () => {
  for (const searches of [true, false]) {
    const policy = contentSecurityPolicy({ searches });
    assert.match(policy, /^default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
    assert.equal(policy.includes('wasm-unsafe-eval'), searches);
  }
});

test('no page makes script of a string, and only a page that searches has a policy of its own', () => {
  const policies = [false, true].map((searches) => contentSecurityPolicy({ searches }));
  for (const policy of policies) assert.match(policy, /; require-trusted-types-for 'script'; /);
  assert.deepEqual(
    policies.map((policy) => /trusted-types ([^;]+)$/.exec(policy)?.[1]),
    ["'none'", 'default'],
  );
});

test('what a host says allows every page what it needs, and nobody to frame it', () => {
  const allowed = new Set(hostSecurityPolicy().split('; '));
  assert.ok(allowed.has("frame-ancestors 'none'"));
  const ofSearch = contentSecurityPolicy({ searches: true }).split('; ');
  assert.deepEqual([...allowed].slice(0, -1), ofSearch);
});
