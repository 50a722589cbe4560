import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lightScopes } from './light-scopes.ts';

test('the marks of scopes are short in scripts and in style sheets alike, whether these are text or bytes', () => {
  const plugin: object = lightScopes();
  assert.ok('generateBundle' in plugin);
  const { handler } = plugin.generateBundle as { handler: (of: object, bundle: object) => void };
  const rule = '.quiet[data-astro-cid-abcd1234]{color:red}';
  const bundle = {
    'page.mjs': { type: 'chunk', fileName: 'page.mjs', code: '<p data-astro-cid-abcd1234>' },
    'a.css': { type: 'asset', fileName: 'a.css', source: rule },
    'b.css': { type: 'asset', fileName: 'b.css', source: new TextEncoder().encode(rule) },
    'c.txt': { type: 'asset', fileName: 'c.txt', source: rule },
  };
  handler({}, bundle);
  assert.equal(bundle['page.mjs'].code, '<p data-abcd>');
  assert.deepEqual([bundle['a.css'].source, bundle['b.css'].source], Array(2).fill('.quiet[data-abcd]{color:red}'));
  assert.equal(bundle['c.txt'].source, rule);
});
