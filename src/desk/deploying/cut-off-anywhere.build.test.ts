import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { loadManifest, manifestFile } from '../building/manifest.ts';
import { listFiles } from '../building/site-files.ts';
import { layFixture } from '../fixtures/published-archive.ts';
import { moveFerry } from '../fixtures/published-changes.ts';
import { runArchive } from '../fixtures/run-archive.ts';

const work = mkdtempSync(join(tmpdir(), 'cut-off-'));
after(() => rmSync(work, { recursive: true }));
const [content, first, site, host] = ['content', 'first', 'site', 'host'].map((name) => join(work, name)) as [
  string,
  string,
  string,
  string,
];

await layFixture(content);
appendFileSync(join(content, 'archive.yaml'), 'compressed: [gz]\n');
await run('build');
cpSync(site, first, { recursive: true });
await moveFerry(content);
writeFileSync(join(content, 'topics/harbour.yaml'), 'name: Harbours\nscope: Where ships lie.\n');
writeFileSync(join(content, 'topics/quays.yaml'), 'name: Quays\nscope: Where ships are made fast.\n');
await run('build');

test('while a first site is brought to its host nothing leads into it before all of it is there', async () => {
  mkdirSync(host);
  await follow(await run('deploy-plan', '--from', host), []);
});

test('while a built site is exchanged for the next, every page that readers come to and the search find all they lead to', async () => {
  rmSync(host, { recursive: true });
  cpSync(first, host, { recursive: true });
  const plan = await run('deploy-plan', '--from', host);
  for (const step of ['new', 'changed', 'entries', 'gone', 'list']) assert.match(plan, new RegExp(`^${step} `, 'm'));
  await follow(plan, [...loadManifest(first).keys()]);
});

/** Does what a plan says line by line, and looks at the host after each. @param start from where readers come. */
async function follow(plan: string, start: readonly string[]): Promise<void> {
  let from = [...start, 'index.html'];
  for (const [, step = '', file = ''] of plan.matchAll(/^(\w+) (.+)$/gm)) {
    if (step === 'gone') {
      from = [...loadManifest(site).keys()];
      rmSync(join(host, file));
    } else {
      mkdirSync(dirname(join(host, file)), { recursive: true });
      cpSync(join(site, file), join(host, file));
    }
    assertWhole(from);
    assertSearch();
  }
  assert.deepEqual(await listFiles(host), await listFiles(site));
  for (const file of await listFiles(site))
    assert.ok(readFileSync(join(host, file)).equals(readFileSync(join(site, file))), file);
}

function assertWhole(from: readonly string[]): void {
  const open = from.filter((file) => existsSync(join(host, file)));
  const seen = new Set(open);
  for (let file = open.pop(); file !== undefined; file = open.pop())
    for (const link of linksOf(file)) {
      assert.ok(existsSync(join(host, link)), `${file} leads to ${link}, which is not there`);
      if (!seen.has(link)) open.push(link);
      seen.add(link);
    }
}

/** What a page leads to, in itself or in the copy that a host sends in its place. */
function linksOf(file: string): string[] {
  if (!file.endsWith('.html')) return [];
  const path = join(host, file);
  const copy = existsSync(`${path}.gz`) ? gunzipSync(readFileSync(`${path}.gz`)).toString() : '';
  return [...`${readFileSync(path, 'utf8')}${copy}`.matchAll(/\s(?:href|src)="?([^"\s>]+)/g)].flatMap(
    ([, link = '']) => {
      const path = link.replace(/[?#].*$/, '');
      if (!path.startsWith('/') || path.startsWith('//')) return [];
      const target = posix.join('.', decodeURIComponent(path));
      // It comes last of all: none is better than one that is not true yet.
      if (target === manifestFile) return [];
      return path.endsWith('/') ? posix.join(target, 'index.html') : target;
    },
  );
}

/** The search reads this and asks for what it names. */
function assertSearch(): void {
  const index = join(host, 'search/index.json');
  if (!existsSync(index)) return;
  const { volumes }: { volumes: { made: string }[] } = JSON.parse(readFileSync(index, 'utf8'));
  assert.ok(volumes.length > 0);
  for (const { made } of volumes) {
    const whole = [site, first].map((one) => join(one, 'search/volumes', made)).find((one) => existsSync(one));
    const parts = readdirSync(whole ?? assert.fail(`neither site has ${made}`), { recursive: true, encoding: 'utf8' });
    assert.ok(parts.includes('table.json') && parts.includes('pagefind-entry.json'));
    for (const part of parts)
      assert.ok(existsSync(join(host, 'search/volumes', made, part)), `the search names ${made}, which has no ${part}`);
  }
  for (const file of ['pagefind.js', 'wasm.unknown.pagefind'])
    assert.ok(existsSync(join(host, 'pagefind', file)), file);
}

async function run(...words: string[]): Promise<string> {
  const { code, output, errors } = await runArchive(words, { ARCHIVE_CONTENT: content, ARCHIVE_OUT: site });
  assert.equal(code, 0, errors);
  return output;
}
