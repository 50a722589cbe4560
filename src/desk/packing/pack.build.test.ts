import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { runArchive, startArchive } from '../fixtures/run-archive.ts';
import { hashFile, hashFiles, listFiles } from '../building/site-files.ts';

const work = await mkdtemp(join(tmpdir(), 'pack-'));
after(() => rm(work, { recursive: true }));
const root = resolve(import.meta.dirname, '../../..');
const content = join(work, 'content');
const site = join(work, 'site');
const bag = join(work, 'bag');
const environment = {
  ARCHIVE_CONTENT: content,
  ARCHIVE_OUT: site,
  SITE_URL: 'https://moved.example',
  BASE_PATH: '/a/',
};

test('a packaged archive, unpacked elsewhere and built there, is the same site to the byte', async () => {
  await cp(join(root, 'e2e/fixtures/retired'), content, { recursive: true });
  await writeFile(join(content, '.swap'), 'An editor’s left-over.');
  const packed = await runArchive(['package', bag], environment);
  assert.equal(packed.code, 0, packed.errors);
  const elsewhere = join(work, 'unpacked');
  await cp(join(bag, 'data'), elsewhere, { recursive: true });
  assert.ok(!(await readdir(join(elsewhere, 'content'))).includes('.swap'));
  // Stands for `npm ci`.
  await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  const told = await readFile(join(elsewhere, 'REBUILD.txt'), 'utf8');
  assert.match(
    told,
    /^In this folder, with any Node\.js from 20 on:\n\n {2}npm ci && .*\n\nmakes in dist\/ the same site, byte for byte/,
  );
  const [, address = ''] = /SITE_URL=(\S+) BASE_PATH=\S+ npm run build/.exec(told) ?? [];
  assert.equal(address, environment.SITE_URL);
  await promisify(execFile)(process.execPath, ['src/desk/cli.ts', 'build'], {
    cwd: elsewhere,
    env: { ...process.env, ARCHIVE_CONTENT: '', ARCHIVE_OUT: '', SITE_URL: address, BASE_PATH: environment.BASE_PATH },
  });
  const built = await hashFiles(join(elsewhere, 'dist'));
  assert.ok(built.size > 100);
  assert.deepEqual(built, await hashFiles(site));
  assert.deepEqual(await hashFiles(join(elsewhere, 'site')), built);
});

test('the package is a bag: its lists name every file and no other, with the right checksums and sizes', async () => {
  assert.equal(
    await readFile(join(bag, 'bagit.txt'), 'utf8'),
    'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
  );
  for (const [list, files] of [
    ['manifest-sha256.txt', (await listFiles(join(bag, 'data'))).map((file) => `data/${file}`)],
    ['tagmanifest-sha256.txt', ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt']],
  ] as const) {
    const lines = (await readFile(join(bag, list), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    assert.deepEqual(
      lines.map(([, file]) => file),
      files,
    );
    for (const [sum, file = ''] of lines) assert.equal(await hashFile(join(bag, file)), sum, file);
  }
  const info = await readFile(join(bag, 'bag-info.txt'), 'utf8');
  const files = await listFiles(join(bag, 'data'));
  const sizes = await Promise.all(files.map(async (file) => (await readFile(join(bag, 'data', file))).length));
  assert.match(
    info,
    new RegExp(`^Payload-Oxum: ${sizes.reduce((sum, size) => sum + size, 0)}\\.${files.length}$`, 'm'),
  );
});

test('it holds all that tests the program, and nothing that a test or command has made', async () => {
  const there = await listFiles(join(bag, 'data'));
  for (const file of ['e2e/playwright.config.ts', '.oxlintrc.json', '.prettierrc', '.prettierignore', '.gitattributes'])
    assert.ok(there.includes(file), file);
  assert.ok(there.includes('.ci/run') && there.includes('src/pages/.well-known/[file].ts'));
  assert.deepEqual(
    there.filter((file) => /(?:^|\/)(?:node_modules|\.sites|test-results|\.git|\.astro)\//.test(file)),
    [],
  );
});

test('its description names what is there, as an RO-Crate does', async () => {
  const crate = JSON.parse(await readFile(join(bag, 'data/ro-crate-metadata.json'), 'utf8')) as {
    '@graph': {
      '@id': string;
      hasPart?: { '@id': string }[];
      conformsTo?: { '@id': string };
      [key: string]: unknown;
    }[];
  };
  const [descriptor, dataset] = crate['@graph'];
  assert.deepEqual(descriptor?.conformsTo, { '@id': 'https://w3id.org/ro/crate/1.2' });
  for (const required of ['name', 'description', 'datePublished', 'license']) assert.ok(dataset?.[required], required);
  const described = new Set(crate['@graph'].map((entity) => entity['@id']));
  const files = await listFiles(join(bag, 'data'));
  for (const { '@id': id } of dataset?.hasPart ?? []) {
    assert.ok(described.has(id), id);
    const part = crate['@graph'].find((entity) => entity['@id'] === id);
    assert.match(`${String(part?.['name'])}: ${String(part?.['description'])}`, /^\p{Lu}.*: \p{Lu}.*\.$/u, id);
    assert.ok(
      files.some((file) => file === id || file.startsWith(id)),
      id,
    );
  }
});

test('an archive with a link in it is not packaged, and says where the link is', async () => {
  await symlink('/etc/hostname', join(content, 'originals', 'linked.txt'));
  const { code, errors } = await runArchive(['package', join(work, 'linked')], environment);
  assert.equal(code, 1);
  assert.match(errors, /originals\/linked\.txt\n {4}found {5}a link to another place/);
  await rm(join(content, 'originals', 'linked.txt'));
  assert.ok(!(await readdir(work)).some((name) => name.includes('linked')));
});

test('while it packages, the site is its own: whoever comes second is told what is at work', async (context) => {
  const place = await mkdtemp(join(tmpdir(), 'pack-site-'));
  context.after(() => rm(place, { recursive: true }));
  const here = { ...environment, ARCHIVE_OUT: join(place, 'site') };
  const first = startArchive(['package', join(place, 'bag')], here);
  while (!(await readdir(place)).some((name) => name.endsWith('-desk')) && first.process.exitCode === null)
    await setTimeout(50);
  const second = await runArchive(['build'], here);
  first.process.kill();
  await first.ended;
  assert.equal(second.code, 1);
  assert.match(second.errors, /^“archive package” has been at work here since .* \(process \d+\)\. Wait until/);
});

test('a folder that holds something is left alone, and so is one that would be packaged into itself', async () => {
  const before = await listFiles(bag);
  const again = await runArchive(['package', bag], environment);
  assert.equal(again.code, 1);
  assert.match(again.errors, /Nothing was packaged: .*bag holds files already/);
  assert.deepEqual(await listFiles(bag), before);
  const inside = await runArchive(['package', join(content, 'bag')], environment);
  assert.equal(inside.code, 1);
  assert.match(inside.errors, /in a folder that is packaged itself/);
});
