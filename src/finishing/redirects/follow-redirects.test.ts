import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { followRedirects } from './follow-redirects.ts';

const work = mkdtempSync(join(tmpdir(), 'redirects-'));
after(() => rmSync(work, { recursive: true }));
const lay = (path: string, content: string): void => {
  mkdirSync(join(work, path, '..'), { recursive: true });
  writeFileSync(join(work, path), content);
};
lay('topics/roads/index.html', '<h2 id="bridges">Bridges</h2>');
lay('topics/roads/feed.xml', '<feed/>');
lay('topics/old/index.html', '<meta http-equiv="refresh" content="0">');
const follow = async (from: string, to: string) => {
  const { files, faults } = await followRedirects(work, [
    { from: '/topics/old/', to: '/topics/roads/', since: '2031-03-04' },
    { from, to, since: '2031-03-04' },
  ]);
  return {
    files: files.map(([path]) => path),
    faults: faults.map(({ field, found, expected }) => [field, found, expected]),
  };
};

test('a file that is led on from stands where it was, to the byte, and a page has been made already', async () => {
  assert.deepEqual(await follow('/data/roads.xml', '/topics/roads/feed.xml'), {
    files: ['data/roads.xml'],
    faults: [],
  });
  assert.equal(readFileSync(join(work, 'data/roads.xml'), 'utf8'), '<feed/>');
  assert.deepEqual(await follow('/topics/old/', '/topics/roads/#bridges'), { files: [], faults: [] });
});

test('a redirect that leads nowhere is told, to what page or part of it', async () => {
  assert.deepEqual((await follow('/topics/old/', '/topics/sea/')).faults, [
    ['2.to', '“/topics/sea/”, where nothing stands', 'an address of the site'],
  ]);
  assert.deepEqual((await follow('/topics/old/', '/topics/roads/#tunnels')).faults, [
    ['2.to', '“#tunnels”, which /topics/roads/ does not have', 'the id of a part of that page'],
  ]);
  assert.deepEqual((await follow('/data/gone.xml', '/data/nothing.xml')).files, []);
});

test('a redirect from where something stands is told', async () => {
  for (const from of ['/topics/roads/', '/topics/roads/feed.xml'])
    assert.deepEqual(await follow(from, '/topics/roads/'), {
      files: [],
      faults: [['2.from', `“${from}”, where something stands`, 'an address that is free']],
    });
});

test('a place on a page may lead elsewhere, if there is such a page', async () => {
  assert.deepEqual(await follow('/topics/roads/#old', '/topics/roads/#bridges'), { files: [], faults: [] });
  assert.deepEqual((await follow('/topics/sea/#old', '/topics/roads/')).faults, [
    ['2.from', 'a place on “/topics/sea/”, where nothing stands', 'a place on a page of the site'],
  ]);
});
