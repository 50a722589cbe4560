import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { compressFiles } from '../../src/finishing/compress-files.ts';
import { headersOfAll } from '../../src/hosting/headers.ts';
import { listHostFiles, rulesFile } from '../../src/hosting/list-host-files.ts';
import type { SiteRules } from '../../src/hosting/site-rules.ts';
import { listFiles } from '../built-site.ts';
import { ask, findNginx, put, startNginx, startPreview, type Answer, type RunningHost } from './hosts.ts';
import { sites } from '../sites.ts';

const nginx = findNginx();
/** How each host is started; without nginx the preview alone is tried. */
const hosts = {
  preview: startPreview,
  ...(nginx
    ? { nginx: (site: { root: string; base: string }) => startNginx(nginx, site, join(site.root, '..', 'nginx')) }
    : {}),
};
if (!nginx) console.log('There is no nginx here (NGINX_PATH can name one): its files are read, but not tried.');

const compressed = ['br', 'gz'] as const;
const withdrawn = 'articles/2031-03-02-harbour-gazette-bridge-closed/';
const renamed = 'articles/2031-03-02-harbour-gazette-old-bridge/';
const article = 'articles/2031-03-03-ferry-times-bridge-shut/';
const cyrillic = `${article}original.txt`;

for (const [name, start] of Object.entries(hosts)) {
  for (const base of ['/', '/archive/']) {
    test.describe(`${name} shows an archive at ${base}:`, () => {
      const work = mkdtempSync(join(tmpdir(), 'host-'));
      const root = join(work, 'root');
      const folder = resolve(root, `.${base}`);
      const url = `https://other.example${base}`;
      let host: RunningHost;
      let files: string[] = [];
      const get = (path: string, asking?: Parameters<typeof ask>[2]): Promise<Answer> =>
        ask(host.port, base + path, asking);

      test.beforeAll(async () => {
        cpSync(sites.retired.folder, folder, { recursive: true });
        const built = JSON.parse(readFileSync(join(folder, rulesFile), 'utf8')) as SiteRules;
        const rules = {
          ...built,
          url,
          base,
          charsets: [{ address: `/${cyrillic}`, charset: 'windows-1251' }],
          compressed,
        };
        for (const [file, text] of Object.entries(listHostFiles(rules))) await put(join(folder, file), text);
        const sums = new Map(listFiles(folder).map((file) => [file, '']));
        await compressFiles(folder, sums, compressed, new Map());
        files = listFiles(folder);
        await put(join(work, 'secret.txt'), 'secret');
        await put(join(folder, '.git/config'), 'secret');
        await put(join(folder, 'articles/.env'), 'secret');
        await put(join(folder, '.well-known/security.txt'), 'Contact: mailto:us@other.example\n');
        await put(join(folder, 'big.bin'), Buffer.alloc(100_000, 'secret'));
        host = await start({ root, base });
      });

      test.afterAll(async () => {
        await host.close();
        rmSync(work, { recursive: true, force: true });
      });

      test('its configuration is sound', () => {
        expect(host.checked.passed, host.checked.says).toBe(true);
        expect(host.checked.says).not.toMatch(/\[(?:warn|error|crit|alert|emerg)\]/);
      });

      test('every page and file is there with its bytes, but what is for the host', async () => {
        const { moved, gone, asked } = JSON.parse(readFileSync(join(folder, rulesFile), 'utf8')) as SiteRules;
        const old = new Set(moved.map(({ from }) => from));
        for (const file of files) {
          const address = file.replace(/(^|\/)index\.html$/, '$1');
          const { status, body } = await get(address);
          const isGone = gone.some((page) => `/${address}`.startsWith(page));
          const isMoved =
            old.has(`/${address}`) || asked.some((page) => `/${address}`.startsWith(page) && !file.endsWith('.html'));
          const isHidden = /^(?:_host\/|_headers|_redirects|\.nojekyll|404\.html$)/.test(file);
          expect([file, status]).toEqual([file, isGone ? 410 : isMoved ? 301 : isHidden ? 404 : 200]);
          if (status === 200) expect(body.equals(readFileSync(join(folder, file))), file).toBe(true);
        }
      });

      test('says of every kind of file what it is', async () => {
        const kinds: [file: string, type: string][] = [
          ['', 'text/html; charset=utf-8'],
          [article, 'text/html; charset=utf-8'],
          ['data/articles.csv', 'text/csv; charset=utf-8'],
          ['data/articles.jsonl', 'application/jsonl'],
          ['data/datapackage.json', 'application/json'],
          [`${article}citation.bib`, 'application/x-bibtex; charset=utf-8'],
          [`${article}citation.ris`, 'application/x-research-info-systems; charset=utf-8'],
          [`${article}citation.csl.json`, 'application/vnd.citationstyles.csl+json'],
          [`${article}linkset.json`, 'application/linkset+json'],
          ['stories/old-bridge/annotations.json', 'application/ld+json'],
          [`${article}record.json`, 'application/json'],
          [`${article}text.txt`, 'text/plain; charset=utf-8'],
          [cyrillic, 'text/plain; charset=windows-1251'],
          ['stories/old-bridge/collation.xml', 'application/tei+xml; charset=utf-8'],
          ['feed.xml', 'application/atom+xml; charset=utf-8'],
          ['feed.json', 'application/feed+json'],
          ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
          ['sitemap-index.xml', 'application/xml; charset=utf-8'],
          ['robots.txt', 'text/plain; charset=utf-8'],
          ['.well-known/security.txt', 'text/plain; charset=utf-8'],
          ['favicon.svg', 'image/svg+xml; charset=utf-8'],
          ['theme.js', 'text/javascript; charset=utf-8'],
          [files.find((file) => /^_astro\/.*\.css$/.test(file)) ?? '', 'text/css; charset=utf-8'],
          [files.find((file) => file.endsWith('.pf_index')) ?? '', 'application/octet-stream'],
          [files.find((file) => file.endsWith('.pagefind')) ?? '', 'application/octet-stream'],
        ];
        for (const [file, type] of kinds) {
          const { status, headers } = await get(file);
          expect([file, status, headers['content-type']?.toLowerCase()]).toEqual([file, 200, type]);
        }
      });

      test('an address without its slash leads to the page, with the question asked', async () => {
        for (const [from, to] of [
          ['topics', 'topics/'],
          ['topics/traffic?a=1', 'topics/traffic/?a=1'],
          ['topics/traffic/index.html?a=1', 'topics/traffic/?a=1'],
          ['index.html', ''],
        ] as const) {
          const { status, headers } = await get(from);
          expect([from, status, headers.location]).toEqual([from, 301, base + to]);
        }
        if (base !== '/') {
          const { status, headers } = await ask(host.port, base.slice(0, -1));
          expect([status, headers.location]).toEqual([301, base]);
        }
      });

      test('what has moved leads to its place, with the question asked', async () => {
        for (const [from, to] of [
          ['topics/roads/', 'topics/traffic/'],
          ['topics/roads', 'topics/traffic/'],
          ['topics/roads/?a=1&b=2', 'topics/traffic/?a=1&b=2'],
          [`${renamed}citation.bib`, `${withdrawn}citation.bib`],
          ['articles/2030/', 'articles/#content'],
          ['articles/2030?a=1', 'articles/?a=1#content'],
          ['stories/old-bridge/together.json', 'stories/old-bridge/collation.json'],
          ['topics/harbour/feed.xml', 'topics/harbour/'],
        ] as const) {
          const { status, headers } = await get(from);
          expect([from, status, headers.location]).toEqual([from, 301, base + to]);
        }
      });

      test('what was withdrawn is gone, with all below it, and its page says so', async () => {
        const below = ['', 'text.txt', 'record.json', 'original/', 'original', 'citation.csl.json', 'never-there', '#'];
        for (const path of [withdrawn.slice(0, -1), ...below.map((one) => withdrawn + one.replace('#', '?x'))]) {
          const { status, headers, body } = await get(path);
          expect([path, status, headers['content-type']]).toEqual([path, 410, 'text/html; charset=utf-8']);
          expect(body.toString()).toContain('withdrawn on');
        }
      });

      test('what is not there is answered with the page that says so', async () => {
        const page = readFileSync(join(folder, '404.html'));
        for (const path of [
          'nothing',
          'nothing/',
          'data/nothing.csv',
          'topics/nothing/feed.xml',
          'feed.xml/',
          '_astro/',
          '_astro/nothing.js',
          'data/',
          '404.html',
          '_headers',
          '_redirects',
          '_host/',
          '_host/rules.json',
          '_host/nginx-server.conf',
          '.nojekyll',
          '.git/config',
          '.git/',
          'articles/.env',
          '.well-known/',
        ]) {
          const { status, headers, body } = await get(path);
          expect([path, status, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8']);
          expect(body.equals(page), path).toBe(true);
        }
      });

      test('nothing outside of the site is shown, however it is asked for', async () => {
        for (const path of [
          '../secret.txt',
          '../../secret.txt',
          '%2e%2e/%2e%2e/secret.txt',
          '..%2f..%2fsecret.txt',
          'topics/..%2f..%2f..%2fsecret.txt',
          '..%5c..%5csecret.txt',
          '..\\..\\secret.txt',
          '/../../secret.txt',
          './../../secret.txt',
          '%252e%252e/secret.txt',
          '%00',
          'topics/%00/../secret.txt',
          '%2egit/config',
          '%2Egit%2Fconfig',
          'topics/../.git/config',
          '/.git/config',
          '_host%2frules.json',
          '%5fhost/rules.json',
          '/_host/rules.json',
          './_headers',
        ]) {
          const { status, body } = await get(path);
          expect(status, path).toBeGreaterThanOrEqual(400);
          expect(body.toString(), path).not.toMatch(/secret|"moved"|nosniff/);
        }
      });

      test('no address leads to another host', async () => {
        for (const path of [
          '//evil.example/index.html',
          '//evil.example',
          '//evil.example/..',
          '/\\evil.example/index.html',
          '/%5cevil.example/index.html',
          '/%2fevil.example/index.html',
          '/%0d%0aLocation:%20//evil.example/index.html',
          '///evil.example/%2e%2e/topics',
        ]) {
          for (const one of [path, base + path, base.slice(0, -1) + path]) {
            const { location = '/', ...headers } = (await ask(host.port, one)).headers;
            expect(new URL(location, 'http://here.example').host, `${one} → ${location}`).toBe('here.example');
            expect(Object.keys(headers)).not.toContain('refresh');
          }
        }
      });

      test('says what protects the reader in every answer, once', async () => {
        const hashed = files.find((file) => /^_astro\/.*\.js$/.test(file)) ?? '';
        const etag = String((await get('')).headers.etag);
        const answers: [status: number, path: string, asking?: Parameters<typeof ask>[2]][] = [
          [200, ''],
          [200, article],
          [200, 'feed.xml'],
          [200, cyrillic],
          [200, hashed],
          [200, 'pagefind/pagefind.js'],
          [200, '', { method: 'HEAD' }],
          [206, 'theme.js', { headers: { range: 'bytes=0-3' } }],
          [301, 'topics'],
          [301, 'index.html'],
          [301, 'topics/roads/'],
          [301, `${renamed}citation.bib`],
          [304, '', { headers: { 'if-none-match': etag } }],
          [404, 'nothing'],
          [404, 'nothing/feed.xml'],
          [404, '_astro/'],
          [404, '_astro/nothing.js'],
          [404, '.git/config'],
          [404, '404.html'],
          [405, '', { method: 'POST' }],
          [405, 'feed.xml', { method: 'DELETE' }],
          [410, withdrawn],
          [410, `${withdrawn}feed.xml`],
          [416, 'theme.js', { headers: { range: 'bytes=9999999-' } }],
        ];
        for (const [expected, path, asking] of answers) {
          const { status, headers, names, values } = await get(path, asking);
          expect([path, status]).toEqual([path, expected]);
          for (const [header, value] of Object.entries(headersOfAll)) {
            // nginx writes all headers of its 416 twice.
            const sent = new Set(names.flatMap((one, index) => (one === header.toLowerCase() ? [values[index]] : [])));
            expect([path, status, header, [...sent]]).toEqual([path, status, header, [value]]);
            if (status !== 416) expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value);
          }
        }
        expect(headersOfAll['Content-Security-Policy']).toContain("frame-ancestors 'none'");
      });

      test('a file with a digest in its name is kept for good, all else is asked for again', async () => {
        const hashed = files.filter((file) => /^(?:_astro|search\/volumes)\//.test(file));
        expect(hashed.length).toBeGreaterThan(10);
        for (const file of hashed)
          expect((await get(file)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
        for (const path of ['', article, 'theme.js', 'data/articles.csv', 'feed.xml', 'pagefind/pagefind.js']) {
          const { headers } = await get(path);
          expect([path, headers['cache-control']]).toEqual([path, 'no-cache']);
          const again = await get(path, { headers: { 'if-none-match': String(headers.etag) } });
          expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
          const other = await get(path, { headers: { 'if-none-match': '"another"' } });
          expect(other.status).toBe(200);
        }
        for (const path of ['_astro/nothing.js', 'nothing', withdrawn, 'topics/roads/', 'topics'])
          expect([path, (await get(path)).headers['cache-control']]).toEqual([path, 'no-cache']);
      });

      test('a program is told where the links of an article and a story are', async () => {
        for (const [path, page] of [
          [article, article],
          [`${article}text.txt`, article],
          [`${article}citation.csl.json`, article],
          ['stories/old-bridge/compare/', 'stories/old-bridge/'],
          ['', undefined],
          ['articles/', undefined],
          ['articles/2031/', undefined],
          ['topics/traffic/', undefined],
          ['articles/nothing/', undefined],
          [withdrawn, undefined],
        ] as const) {
          const link = page && `<${url}${page}linkset.json>; rel="linkset"; type="application/linkset+json"`;
          expect([path, (await get(path)).headers.link]).toEqual([path, link]);
        }
      });

      test('data may be read from everybody’s page', async () => {
        const read = async (path: string): Promise<unknown> => (await get(path)).headers['access-control-allow-origin'];
        for (const path of ['data/articles.csv', 'data/articles.jsonl', 'feed.xml', `${article}record.json`, cyrillic])
          expect([path, await read(path)]).toEqual([path, '*']);
        for (const path of ['', article, 'theme.js', 'nothing.csv'])
          expect([path, await read(path)]).toEqual([path, undefined]);
      });

      test('only the head, or a part, can be asked for', async () => {
        const whole = readFileSync(join(folder, 'data/articles.csv'));
        const head = await get('data/articles.csv', { method: 'HEAD' });
        expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(whole.length), 0]);
        for (const [range, from, to] of [
          ['bytes=0-9', 0, 10],
          ['bytes=10-19', 10, 20],
          ['bytes=-5', whole.length - 5, whole.length],
          [`bytes=${whole.length - 1}-`, whole.length - 1, whole.length],
        ] as const) {
          const part = await get('data/articles.csv', { headers: { range } });
          expect([range, part.status, part.headers['content-range']]).toEqual([
            range,
            206,
            `bytes ${from}-${to - 1}/${whole.length}`,
          ]);
          expect(part.body.equals(whole.subarray(from, to)), range).toBe(true);
        }
        const stale = await get('data/articles.csv', { headers: { range: 'bytes=0-9', 'if-range': '"another"' } });
        expect([stale.status, stale.body.length]).toEqual([200, whole.length]);
        const beyond = await get('data/articles.csv', { headers: { range: `bytes=${whole.length}-` } });
        expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
      });

      test('a compressed copy is sent in place of its file to whoever takes it, and the file to whoever does not', async () => {
        const some = files.filter((file) => files.includes(`${file}.gz`) && /^(?:index|about|data)/.test(file));
        expect(some.length).toBeGreaterThan(5);
        for (const file of some) {
          const address = file.replace(/(^|\/)index\.html$/, '$1');
          const plain = await get(address);
          const packed = await get(address, { headers: { 'accept-encoding': 'gzip' } });
          expect([file, packed.status, packed.headers['content-encoding']]).toEqual([file, 200, 'gzip']);
          expect(packed.body.equals(readFileSync(join(folder, `${file}.gz`))), file).toBe(true);
          expect(plain.body.equals(readFileSync(join(folder, file))), file).toBe(true);
          expect([packed.headers.vary, plain.headers.vary]).toEqual(['Accept-Encoding', 'Accept-Encoding']);
          for (const header of [...Object.keys(headersOfAll), 'Content-Type', 'Cache-Control'].map((one) =>
            one.toLowerCase(),
          ))
            expect([file, header, packed.headers[header]]).toEqual([file, header, plain.headers[header]]);
          expect(packed.headers.etag).not.toBe(plain.headers.etag);
        }
      });

      if (name === 'nginx')
        test('texts are compressed, what is small or compressed already is not', async () => {
          const tried = new Set<string>();
          for (const file of files) {
            const bytes = readFileSync(join(folder, file));
            const asked = await get(file.replace(/(^|\/)index\.html$/, '$1'), {
              headers: { 'accept-encoding': 'gzip' },
            });
            if (asked.status !== 200) continue;
            const { 'content-encoding': encoding, vary } = asked.headers;
            const isPacked = bytes.length >= 1000 && !/\.(?:pagefind|pf_\w+|br|gz)$/.test(file);
            if (isPacked) tried.add(extname(file));
            expect([file, encoding]).toEqual([file, isPacked ? 'gzip' : undefined]);
            if (isPacked) expect(vary).toBe('Accept-Encoding');
            expect((isPacked ? gunzipSync(asked.body) : asked.body).equals(bytes), file).toBe(true);
          }
          expect([...tried].toSorted()).toEqual(['.css', '.csv', '.html', '.js', '.json', '.jsonl', '.txt', '.xml']);
        });

      if (name === 'preview')
        test('no symbolic link leads out of the site', async () => {
          symlinkSync(join(work, 'secret.txt'), join(folder, 'out.txt'));
          symlinkSync(work, join(folder, 'out'));
          symlinkSync(join(folder, 'theme.js'), join(folder, 'within.js'));
          for (const path of ['out.txt', 'out/secret.txt', 'out/', 'out'])
            expect([path, (await get(path)).status]).toEqual([path, 404]);
          expect((await get('within.js')).status).toBe(200);
        });
    });
  }
}
