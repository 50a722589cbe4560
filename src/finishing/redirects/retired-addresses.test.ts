import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { writeFaults, type Fault } from '../../records/fault.ts';
import { listRetired } from '../../records/retired/list-retired.ts';
import { archiveSchema } from '../../schema/archive.ts';
import { keepAddresses } from './retired-addresses.ts';

test('a redirect that leads nowhere fails the build, and every one that does is told', async (context) => {
  const { content, finish } = await lay(context);
  await writeFile(
    join(content, 'redirects.yaml'),
    [redirect('/old.pdf', '/lost/'), redirect('/older.pdf', '/about/#nowhere'), redirect('/about/', '/about/')].join(
      '',
    ),
  );
  const told = writeFaults(await finish());
  assert.match(told, /^redirects\.yaml\n/);
  for (const part of [
    '“/lost/”, where nothing stands',
    '“#nowhere”, which /about/ does not have',
    'where something stands',
  ])
    assert.ok(told.includes(part), part);
});

test('a redirected file stands where it was, and the host is told of it, of what has moved and of what is gone', async (context) => {
  const { content, site, finish } = await lay(context);
  await writeFile(join(content, 'redirects.yaml'), redirect('/old.html', '/about/'));
  assert.deepEqual(await finish(), []);
  assert.equal(await readFile(join(site, 'old.html'), 'utf8'), '<p id="here">About</p>');
  const rules = await readFile(join(site, '_redirects'), 'utf8');
  for (const rule of [
    ['/old.html', '/about/'],
    ['/outlets/night-post/', '/outlets/harbour-gazette/'],
    ['/outlets/evening-post/', '/outlets/harbour-gazette/'],
  ])
    assert.match(rules, new RegExp(`^/a${rule[0]} +/a${rule[1]} `, 'm'));
});

function redirect(from: string, to: string): string {
  return `- from: ${from}\n  to: ${to}\n  since: "2031-05-01"\n`;
}

async function lay(context: TestContext) {
  const work = await mkdtemp(join(tmpdir(), 'retired-'));
  context.after(() => rm(work, { recursive: true }));
  const [content, site] = [join(work, 'content'), join(work, 'site')];
  await cp(join(import.meta.dirname, '../../records/fixtures/story'), content, { recursive: true });
  for (const [record, text] of [
    ['outlets/night-post.yaml', 'moved: harbour-gazette\n'],
    ['outlets/evening-post.yaml', 'moved: night-post\n'],
    ['topics/roads.yaml', 'split: [bridges, traffic]\n'],
    ['topics/rails.yaml', 'name: Rails\nwithdrawn:\n  date: "2031-05-01"\n  ground: error\n  says: None.\n'],
  ] as const)
    await writeFile(join(content, record), text);
  for (const page of ['about', ...['harbour-gazette', 'night-post', 'evening-post'].map((id) => `outlets/${id}`)]) {
    await mkdir(join(site, page), { recursive: true });
    await writeFile(join(site, page, 'index.html'), '<p id="here">About</p>');
  }
  const where = {
    folder: site,
    url: 'https://moved.example/a/',
    base: '/a/',
    published: new Set<string>(),
    joined: [],
    content,
  };
  const archive = archiveSchema.parse(parse(await readFile(join(content, 'archive.yaml'), 'utf8')));
  const finish = async (): Promise<Fault[]> =>
    (await keepAddresses({ ...where, archive }, await listRetired(content), new Map())).faults;
  return { content, site, finish };
}
