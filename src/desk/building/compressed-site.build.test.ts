import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { layFixture } from '../fixtures/published-archive.ts';
import { runArchive } from '../fixtures/run-archive.ts';
import { loadManifest } from './manifest.ts';
import { listFiles } from './site-files.ts';

const work = mkdtempSync(join(tmpdir(), 'compressed-'));
after(() => rmSync(work, { recursive: true }));
const [content, site] = [join(work, 'content'), join(work, 'site')];
const archive = join(content, 'archive.yaml');
const unpack = { br: brotliDecompressSync, gz: gunzipSync };

await layFixture(content);
const facts = readFileSync(archive, 'utf8');

test('an archive that asks for compressed copies has them beside its files, in the list of files and in what is verified', async () => {
  appendFileSync(archive, 'compressed: [gz, br]\n');
  await build(site);
  const sums = loadManifest(site);
  const copies = copiesOf(sums);
  assert.ok(copies.includes('index.html.br') && copies.includes('data/articles.jsonl.gz'), copies.join(' '));
  for (const copy of copies) {
    const bytes = readFileSync(join(site, copy));
    assert.equal(sums.get(copy), hash('sha256', bytes));
    const whole = unpack[copy.slice(-2) as 'br' | 'gz'](bytes);
    assert.ok(whole.equals(readFileSync(join(site, copy.slice(0, -3)))), copy);
  }
  assert.deepEqual(await listFiles(site), [...sums.keys(), 'manifest-sha256.txt'].toSorted());
  const { code, errors } = await runArchive(['verify'], environment(site));
  assert.equal(code, 0, errors);
});

test('the next builds compress what has changed and are to the byte what one from nothing is', async () => {
  const stood = statSync(join(site, 'about/index.html.br')).ino;
  // The second is laid upon the site before the first.
  for (const word of ['ships', 'goods']) {
    writeFileSync(join(content, 'topics/traffic.yaml'), `name: Traffic\nscope: How people and ${word} move.\n`);
    await build(site);
    for (const [file, sum] of loadManifest(site))
      assert.equal(hash('sha256', readFileSync(join(site, file))), sum, file);
  }
  const clean = join(work, 'clean');
  await build(clean);
  assert.deepEqual(loadManifest(site), loadManifest(clean));
  assert.equal(statSync(join(site, 'about/index.html.br')).ino, stood);
});

test('without them asked for there are none any more', async () => {
  writeFileSync(archive, facts);
  await build(site);
  const files = await listFiles(site);
  assert.deepEqual(
    files.filter((file) => /\.(?:br|gz)$/.test(file)),
    [],
  );
  assert.deepEqual(files, [...loadManifest(site).keys(), 'manifest-sha256.txt'].toSorted());
});

async function build(out: string): Promise<void> {
  const { code, errors } = await runArchive(['build'], environment(out));
  assert.equal(code, 0, errors);
}

function environment(out: string): Record<string, string> {
  return { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out };
}

function copiesOf(sums: ReadonlyMap<string, string>): string[] {
  return [...sums.keys()].filter((file) => /\.(?:br|gz)$/.test(file));
}
