import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { compressFiles } from './compress-files.ts';

const work = mkdtempSync(join(tmpdir(), 'compress-'));
after(() => rmSync(work, { recursive: true }));
const words = 'One event is told by many outlets. '.repeat(100);

test('a copy holds exactly the bytes of its file, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.integer({ min: 1000, max: 3000 }),
      async (text, times) => {
        const content = text.repeat(times);
        const folder = lay({ 'a/index.html': content });
        await compressFiles(folder, sumsOf(folder), ['br', 'gz'], new Map());
        const whole = Buffer.from(content);
        assert.ok(brotliDecompressSync(readFileSync(join(folder, 'a/index.html.br'))).equals(whole));
        assert.ok(gunzipSync(readFileSync(join(folder, 'a/index.html.gz'))).equals(whole));
      },
    ),
    { numRuns: 20 },
  );
});

test('only what gains by it has copies, of the kinds that are asked for', async () => {
  const noise = Buffer.concat(Array.from({ length: 99 }, (_, number) => hash('sha256', `${number}`, 'buffer')));
  const folder = lay({
    'index.html': words,
    'short.txt': words.slice(0, 999),
    'picture.png': words,
    'pagefind/a.pf_index': words,
    '_host/rules.json': words,
    'noise.txt': noise,
  });
  const copies = await compressFiles(folder, sumsOf(folder), ['gz'], new Map());
  assert.deepEqual([...copies.keys()], ['index.html.gz']);
  assert.deepEqual(
    listAll(folder).filter((file) => /\.(?:br|gz)$/.test(file)),
    ['index.html.gz'],
  );
  assert.equal(copies.get('index.html.gz'), hash('sha256', readFileSync(join(folder, 'index.html.gz'))));
});

test('the same file has the same copies, which do not say when or on what system they were made', async () => {
  const [one, other] = [lay({ 'index.html': words }), lay({ 'index.html': words })];
  const copies = await compressFiles(one, sumsOf(one), ['br', 'gz'], new Map());
  assert.deepEqual(await compressFiles(other, sumsOf(other), ['br', 'gz'], new Map()), copies);
  assert.deepEqual([...readFileSync(join(one, 'index.html.gz')).subarray(4, 10)], [0, 0, 0, 0, 2, 255]);
});

test('what is as it was is not compressed again, and what was not worth it is not tried again', async () => {
  const folder = lay({ 'index.html': words, 'other.html': words, 'short.txt': 'few' });
  const before = await siteWith(folder);
  const stood = statSync(join(folder, 'index.html.br')).ino;
  writeFileSync(join(folder, 'other.html'), `${words}!`);
  const tried: number[] = [];
  const copies = await compressFiles(folder, sumsOf(folder), ['br', 'gz'], before, {
    onFile: (_, total) => tried.push(total),
  });
  assert.deepEqual(tried, [2, 2]);
  assert.equal(statSync(join(folder, 'index.html.br')).ino, stood);
  assert.equal(gunzipSync(readFileSync(join(folder, 'other.html.gz'))).toString(), `${words}!`);
  assert.deepEqual([...copies.keys()].toSorted(), ['index.html.br', 'index.html.gz', 'other.html.br', 'other.html.gz']);
});

test('a copy whose file is gone, is too short now or should have none is removed', async () => {
  const folder = lay({ 'index.html': words, 'gone.html': words, 'short.html': words });
  const before = await siteWith(folder);
  rmSync(join(folder, 'gone.html'));
  writeFileSync(join(folder, 'short.html'), 'few');
  await compressFiles(folder, sumsOf(folder), ['gz'], before);
  assert.deepEqual(listAll(folder), ['index.html', 'index.html.gz', 'short.html']);
});

test('a copy that somebody took away is made again', async () => {
  const folder = lay({ 'index.html': words });
  const before = await siteWith(folder);
  rmSync(join(folder, 'index.html.gz'));
  const copies = await compressFiles(folder, sumsOf(folder), ['br', 'gz'], before);
  assert.equal(copies.get('index.html.gz'), hash('sha256', readFileSync(join(folder, 'index.html.gz'))));
});

test('a kind of copy that is asked for later is made of all files', async () => {
  const folder = lay({ 'index.html': words });
  const sums = sumsOf(folder);
  const before = new Map([...sums, ...(await compressFiles(folder, sums, ['gz'], new Map()))]);
  const copies = await compressFiles(folder, sums, ['br', 'gz'], before);
  assert.deepEqual([...copies.keys()].toSorted(), ['index.html.br', 'index.html.gz']);
});

/** A folder of its own with these files. */
function lay(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(work, 'site-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Has both kinds of copies made. @returns all files of the site with their checksums, as its list has them. */
async function siteWith(folder: string): Promise<Map<string, string>> {
  const sums = sumsOf(folder);
  return new Map([...sums, ...(await compressFiles(folder, sums, ['br', 'gz'], new Map()))]);
}

/** The files that are no copies. */
function sumsOf(folder: string): Map<string, string> {
  const files = listAll(folder).filter((file) => !/\.(?:br|gz)$/.test(file));
  return new Map(files.map((file) => [file, hash('sha256', readFileSync(join(folder, file)))]));
}

function listAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();
}
