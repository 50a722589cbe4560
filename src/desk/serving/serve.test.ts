import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { headersOfAll } from '../../hosting/headers.ts';
import { serveSite } from './serve.ts';

const work = await mkdtemp(join(tmpdir(), 'serve-'));
const site = join(work, 'site');
await mkdir(join(site, 'articles'), { recursive: true });
await mkdir(join(site, 'empty'));
await writeFile(join(work, 'secret.txt'), 'secret');
await mkdir(join(site, 'articles', '.git'));
for (const folder of ['_astro', '_host', '.well-known', 'gone']) await mkdir(join(site, folder));
const files = {
  'index.html': 'home',
  '404.html': 'not here',
  '.env': 'secret',
  '.well-known/security.txt': 'Contact: us',
  _headers: 'for the host',
  _redirects: 'for the host',
  '_astro/page.C1d2.css': 'a {}',
  '_host/rules.json': JSON.stringify({
    url: 'https://archive.example/',
    base: '/',
    moved: [{ from: '/old/', to: '/articles/#top' }],
    gone: ['/gone/'],
    asked: [],
    compressed: ['br', 'gz'],
    charsets: [{ address: '/articles/text.txt', charset: 'koi8-r' }],
  }),
  'articles/.git/config': 'secret',
  'articles/index.html': 'articles',
  'articles/index.html.gz': 'articles, smaller',
  'articles/text.txt': '“words”',
  'articles/feed.xml': '<feed/>',
  'gone/index.html': 'withdrawn',
};
for (const [file, text] of Object.entries(files)) await writeFile(join(site, file), text);
const [plain, based, ruled] = [
  await serveSite(site, { base: '/', port: 0, plain: true }),
  await serveSite(site, { base: '/archive/', port: 0, plain: true }),
  await serveSite(site, { base: '/', port: 0 }),
];
after(async () => {
  await Promise.all([plain.close(), based.close(), ruled.close()]);
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

test('tells in every answer what protects the reader, and keeps for good what has a digest in its name', async () => {
  for (const [path, caching] of [
    ['/', 'no-cache'],
    ['/_astro/page.C1d2.css', 'public, max-age=31536000, immutable'],
    ['/_astro/nothing.css', 'no-cache'],
    ['/articles', 'no-cache'],
    ['/%zz', 'no-cache'],
  ] as const) {
    const { headers } = await fetch(new URL(path, plain.url), { redirect: 'manual' });
    assert.equal(headers.get('cache-control'), caching, path);
    for (const [name, value] of Object.entries(headersOfAll)) assert.equal(headers.get(name), value, path);
  }
});

test('answers who has a file already, and who wants a part of it', async () => {
  const etag = (await fetch(new URL('articles/text.txt', plain.url))).headers.get('etag') ?? '';
  for (const [headers, status, body] of [
    [{ 'if-none-match': etag }, 304, ''],
    [{ 'if-none-match': `"other", ${etag}` }, 304, ''],
    [{ 'if-none-match': '"other"' }, 200, '“words”'],
    [{ range: 'bytes=0-2' }, 206, '“'],
    [{ range: 'bytes=0-2', 'if-range': '"other"' }, 200, '“words”'],
    [{ range: 'bytes=11-' }, 416, 'This cannot be sent.\n'],
  ] as const) {
    const [got, , text] = await ask(plain.url, '/articles/text.txt', 'GET', headers);
    assert.deepEqual([headers, got, text], [headers, status, body]);
  }
});

test('follows a symbolic link within the site, and none out of it', async () => {
  await symlink(join(work, 'secret.txt'), join(site, 'out.txt'));
  await symlink(work, join(site, 'out'));
  await symlink(join(site, 'articles', 'text.txt'), join(site, 'within.txt'));
  for (const path of ['/out.txt', '/out/secret.txt', '/out/', '/out'])
    assert.equal((await ask(plain.url, path))[0], 404, path);
  assert.equal((await ask(plain.url, '/within.txt'))[0], 200);
});

test('keeps what is for the host, and what is hidden, to itself', async () => {
  for (const path of ['/.env', '/articles/.git/config', '/_host/rules.json', '/_headers', '/_redirects', '/404.html'])
    assert.deepEqual(await ask(plain.url, path), [404, 'text/html; charset=utf-8', 'not here'], path);
  assert.equal((await ask(plain.url, '/.well-known/security.txt'))[0], 200);
});

test('answers by the rules that were built with the site, unless it is to know nothing of them', async () => {
  assert.deepEqual(await ask(ruled.url, '/old?a=1'), [301, '/articles/?a=1#top', '']);
  assert.deepEqual(await ask(ruled.url, '/gone/feed.xml'), [410, 'text/html; charset=utf-8', 'withdrawn']);
  assert.deepEqual(await ask(ruled.url, '/gone/'), [410, 'text/html; charset=utf-8', 'withdrawn']);
  assert.deepEqual(await ask(ruled.url, '/articles/text.txt'), [200, 'text/plain; charset=koi8-r', '“words”']);
  assert.deepEqual(await ask(plain.url, '/gone/'), [200, 'text/html; charset=utf-8', 'withdrawn']);
});

test('sends the compressed copy that stands beside a file to whoever takes it, as what the file is', async () => {
  const get = (path: string, headers: Record<string, string>): Promise<unknown[]> =>
    askHeaders(ruled.url, path, headers, ['content-type', 'content-encoding', 'vary']);
  const html = 'text/html; charset=utf-8';
  assert.deepEqual(await get('/articles/', { 'accept-encoding': 'br, gzip' }), [200, html, 'gzip', 'Accept-Encoding']);
  assert.deepEqual(await get('/articles/', { 'accept-encoding': 'br' }), [200, html, undefined, 'Accept-Encoding']);
  assert.deepEqual(await get('/articles/', {}), [200, html, undefined, 'Accept-Encoding']);
  assert.deepEqual(await get('/', { 'accept-encoding': 'gzip' }), [200, html, undefined, undefined]);
  assert.deepEqual(await ask(ruled.url, '/articles/', 'GET', { 'accept-encoding': 'gzip' }), [
    200,
    html,
    'articles, smaller',
  ]);
  const beyond = await get('/articles/', { 'accept-encoding': 'gzip', range: 'bytes=99-' });
  assert.deepEqual(beyond.slice(0, 3), [416, 'text/plain; charset=utf-8', undefined]);
});

test('leads to no other host', async () => {
  for (const path of ['//evil.example/index.html', '/\\evil.example/index.html', '/%5cevil.example/index.html'])
    assert.equal((await ask(plain.url, path))[0], 404, path);
});

test('only reads, and sends no body where only the head is asked for', async () => {
  assert.equal((await ask(plain.url, '/', 'POST'))[0], 405);
  assert.deepEqual(await ask(plain.url, '/', 'HEAD'), [200, 'text/html; charset=utf-8', '']);
});

test('says how long a text of its own is', async () => {
  const answer = await fetch(plain.url, { method: 'POST' });
  const body = await answer.bytes();
  assert.equal(answer.headers.get('content-length'), String(body.length));
  assert.equal(answer.headers.get('transfer-encoding'), null);
});

test('can be stopped, and then shows nothing more', async () => {
  const short = await serveSite(site, { base: '/', port: 0, plain: true });
  assert.equal((await ask(short.url, '/'))[0], 200);
  const late = new AbortController();
  const isClosed = await Promise.race([
    short.close().then(() => true),
    setTimeout(2_000, false, { signal: late.signal }).catch(() => false),
  ]);
  late.abort();
  assert.ok(isClosed);
  await assert.rejects(ask(short.url, '/'), /ECONNREFUSED|ECONNRESET|hang up/);
});

/** Asks for a path as written; `fetch` would tidy it first. Tells the status, the type or the new address, and the body. */
function ask(
  url: string,
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<[number | undefined, string | undefined, string]> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method, headers }, (response) => {
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

/** The status and some headers of an answer. */
function askHeaders(
  url: string,
  path: string,
  headers: Record<string, string>,
  names: readonly string[],
): Promise<unknown[]> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume().on('end', () => done([response.statusCode, ...names.map((name) => response.headers[name])]));
    })
      .on('error', fail)
      .end();
  });
}
