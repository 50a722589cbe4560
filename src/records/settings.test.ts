import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { readSettings } from './settings.ts';

const names = ['ARCHIVE_CONTENT', 'SITE_URL', 'BASE_PATH'];
afterEach(() => {
  for (const name of names) delete process.env[name];
});

test('takes the address from archive.yaml', () => {
  process.env['ARCHIVE_CONTENT'] = join(import.meta.dirname, 'fixtures', 'valid');
  assert.deepEqual(readSettings(), { site: 'https://archive.example', base: '/' });
});

test('takes it from the environment first, and a base path from either', () => {
  process.env['SITE_URL'] = 'https://host.example/a/b';
  assert.deepEqual(readSettings(), { site: 'https://host.example', base: '/a/b/' });
  for (const [path, base] of Object.entries({ '/': '/', '': '/', c: '/c/', '/c': '/c/', 'c/d/': '/c/d/' })) {
    process.env['BASE_PATH'] = path;
    assert.equal(readSettings().base, base, path);
  }
});
