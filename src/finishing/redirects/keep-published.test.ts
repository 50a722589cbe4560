import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { noneRetired } from '../../records/retired/retired-records.ts';
import { keepPublished } from './keep-published.ts';

const folder = await mkdtemp(join(tmpdir(), 'keep-'));
after(() => rm(folder, { recursive: true }));

test('puts a page or a notice at every published address below what is gone, and leaves what stands', async () => {
  const withdrawn = { date: '2031-05-01', ground: 'law', says: 'A court & no one else.' } as const;
  const retired = {
    ...noneRetired(),
    articles: new Map([['a', { name: 'A <title>', withdrawn }]]),
    topics: new Map([
      ['t', { split: ['u', 'v'] }],
      ['m', { moved: 'u' }],
    ]),
  };
  await mkdir(join(folder, 'articles/a'), { recursive: true });
  await writeFile(join(folder, 'articles/a/index.html'), 'stands');
  const published = [
    '/articles/a/',
    '/articles/a/v1/',
    '/articles/a/ninjs.json',
    '/topics/t/2031/',
    '/topics/t/feed.xml',
  ];
  keepPublished(folder, 'https://example.org/archive/', retired, [...published, '/topics/m/gone.json', '/topics/u/x/']);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  assert.deepEqual(files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length)).toSorted(), [
    '/articles/a/index.html',
    '/articles/a/ninjs.json',
    '/articles/a/original.txt',
    '/articles/a/record.json',
    '/articles/a/text.txt',
    '/articles/a/v1/index.html',
    '/topics/t/2031/index.html',
    '/topics/t/feed.xml',
  ]);
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  assert.equal(await read('articles/a/index.html'), 'stands');
  assert.match(await read('topics/t/2031/index.html'), /url=\/archive\/topics\/t\/"/);
  assert.deepEqual(JSON.parse(await read('articles/a/ninjs.json')).withdrawn, withdrawn);
  assert.match(await read('articles/a/text.txt'), /A court & no one else\./);
  assert.match(
    await read('topics/t/feed.xml'),
    /^<\?xml [^]*<gone href="https:\/\/example\.org\/archive\/topics\/t\/">/,
  );
});
