import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { loadSettings } from './settings.ts';

test('takes the address from archive.yaml', (context) => {
  setVariable(context, 'ARCHIVE_CONTENT', join(import.meta.dirname, 'fixtures', 'valid'));
  assert.deepEqual(loadSettings(), { site: 'https://archive.example', base: '/' });
});

test('takes it from the environment first, and a base path from either', (context) => {
  setVariable(context, 'SITE_URL', 'https://host.example/a/b');
  assert.deepEqual(loadSettings(), { site: 'https://host.example', base: '/a/b/' });
  setVariable(context, 'ARCHIVE_CONTENT', join(import.meta.dirname, 'fixtures', 'valid'));
  setVariable(context, 'SITE_URL', '');
  assert.equal(loadSettings().site, 'https://archive.example', 'an empty one is none');
  for (const [path, base] of Object.entries({ '/': '/', '': '/', c: '/c/', '/c': '/c/', 'c/d/': '/c/d/' })) {
    setVariable(context, 'BASE_PATH', path);
    assert.equal(loadSettings().base, base, path);
  }
});

/** For as long as the test lasts. */
function setVariable(context: TestContext, name: string, value: string): void {
  const before = process.env[name];
  process.env[name] = value;
  context.after(() => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });
}
