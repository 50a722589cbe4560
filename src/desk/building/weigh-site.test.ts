import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighSite } from './weigh-site.ts';

test('a site has its files, the folders they stand in, their bytes, and a largest file', () => {
  const sizes = new Map([
    ['index.html', 5],
    ['articles/a/index.html', 3],
    ['articles/b/text.txt', 7],
  ]);
  assert.deepEqual(weighSite(sizes), {
    files: 3,
    entries: 6,
    bytes: 15,
    largest: { file: 'articles/b/text.txt', bytes: 7 },
  });
});
