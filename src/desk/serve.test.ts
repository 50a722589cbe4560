import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serveSite } from './serve.ts';

const work = await mkdtemp(join(tmpdir(), 'serve-'));
const site = join(work, 'site');
await mkdir(join(site, 'articles'), { recursive: true });
await mkdir(join(site, 'empty'));
await writeFile(join(work, 'secret.txt'), 'secret');
await writeFile(join(site, 'index.html'), 'home');
await writeFile(join(site, '404.html'), 'not here');
await writeFile(join(site, 'articles', 'index.html'), 'articles');
await writeFile(join(site, 'articles', 'text.txt'), '“words”');
await writeFile(join(site, 'articles', 'feed.xml'), '<feed/>');
const [plain, based] = [
  await serveSite(site, { base: '/', port: 0 }),
  await serveSite(site, { base: '/archive/', port: 0 }),
];
after(async () => {
  await Promise.all([plain.close(), based.close()]);
  await rm(work, { recursive: true });
});

test('shows pages at addresses that end with a slash, and leads to them from those without', async () => {
  assert.deepEqual(await ask(plain.url, '/'), [200, 'text/html; charset=utf-8', 'home']);
  assert.deepEqual(await ask(plain.url, '/articles/?q=1'), [200, 'text/html; charset=utf-8', 'articles']);
  assert.deepEqual(await ask(plain.url, '/articles?q=1'), [301, '/articles/?q=1', '']);
});

test('says that a text is UTF-8', async () => {
  assert.deepEqual(await ask(plain.url, '/articles/text.txt'), [200, 'text/plain; charset=utf-8', '“words”']);
});

test('says what a file is that is more than its ending', async () => {
  assert.deepEqual(await ask(plain.url, '/articles/feed.xml'), [200, 'application/atom+xml; charset=utf-8', '<feed/>']);
});

test('shows the page for what is not there, with its status', async () => {
  for (const path of ['/nothing', '/nothing/', '/articles/text.txt/', '/empty/', '//articles/']) {
    assert.deepEqual(await ask(plain.url, path), [404, 'text/html; charset=utf-8', 'not here'], path);
  }
});

test('shows nothing outside the site', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/articles/..%2f..%2fsecret.txt',
    '//../secret.txt',
  ]) {
    assert.equal((await ask(plain.url, path))[0], 404, path);
    assert.equal((await ask(based.url, `/archive${path}`))[0], 404, path);
  }
  for (const path of ['/%00', '/%zz']) assert.equal((await ask(plain.url, path))[0], 400, path);
});

test('stands under a base path, and leads there from the root', async () => {
  assert.deepEqual(await ask(based.url, '/archive/articles/'), [200, 'text/html; charset=utf-8', 'articles']);
  assert.deepEqual(await ask(based.url, '/'), [301, '/archive/', '']);
  assert.deepEqual(await ask(based.url, '/archive'), [301, '/archive/', '']);
  assert.equal((await ask(based.url, '/articles/'))[0], 404);
});

test('only reads, and sends no body where only the head is asked for', async () => {
  assert.equal((await ask(plain.url, '/', 'POST'))[0], 405);
  assert.deepEqual(await ask(plain.url, '/', 'HEAD'), [200, 'text/html; charset=utf-8', '']);
});

/** Asks for a path as written; `fetch` would tidy it first. Tells the status, the type or the new address, and the body. */
function ask(url: string, path: string, method = 'GET'): Promise<[number | undefined, string | undefined, string]> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () =>
        done([response.statusCode, response.headers.location ?? response.headers['content-type'], body]),
      );
    })
      .on('error', fail)
      .end();
  });
}
