import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy, hostSecurityPolicy } from './content-security-policy.ts';

test('no page allows anything inline or from elsewhere, nor compiles anything', () => {
  for (const searches of [true, false]) {
    const policy = contentSecurityPolicy({ searches });
    assert.match(policy, /^default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe-|https?:|\*/);
  }
});

test('a page loads what it needs from its own site, each by its kind, and nothing else', () => {
  const kinds = ['script', 'style', 'img', 'connect', 'manifest'].map((kind) => `${kind}-src`);
  const [reading = [], searching = []] = [false, true].map((searches) =>
    contentSecurityPolicy({ searches }).split('; '),
  );
  for (const kind of [...kinds, 'form-action'])
    for (const policy of [reading, searching])
      assert.ok(
        policy.some((line) => line.startsWith(`${kind} 'self'`)),
        kind,
      );
  assert.ok(searching.includes("worker-src 'self'") && !reading.some((line) => line.startsWith('worker-src')));
  assert.ok([reading, searching].every((policy) => policy.includes("base-uri 'none'")));
  for (const line of searching) assert.match(line, /^[a-z-]+(?: \S+)+$/);
});

test('no page makes script of a string, and only a page that searches has a policy of its own', () => {
  const policies = [false, true].map((searches) => contentSecurityPolicy({ searches }));
  for (const policy of policies) assert.match(policy, /; require-trusted-types-for 'script'; /);
  assert.deepEqual(
    policies.map((policy) => /trusted-types ([^;]+)$/.exec(policy)?.[1]),
    ["'none'", 'search'],
  );
});

test('what a host says allows every page what it needs, the worker that searches to compile, and nobody to frame it', () => {
  const allowed = new Set(hostSecurityPolicy().split('; '));
  assert.ok(allowed.has("frame-ancestors 'none'"));
  const ofSearch = contentSecurityPolicy({ searches: true }).split('; ');
  assert.deepEqual(
    [...allowed].slice(0, -1),
    ofSearch.map((line) => (line === "script-src 'self'" ? "script-src 'self' 'wasm-unsafe-eval'" : line)),
  );
});
