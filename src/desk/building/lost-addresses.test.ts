import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findLostAddresses } from './lost-addresses.ts';

test('a file that an archive has left out is asked for again in archive.yaml, if its page is there', async () => {
  assert.deepEqual(
    await remediesOf([
      '/articles/a/',
      '/articles/a/ninjs.json',
      '/articles/a/citation.bib',
      '/articles/gone/ninjs.json',
      '/topics/a/feed.xml',
    ]),
    {
      '/articles/a/ninjs.json': 'Write “articles/ninjs.json” into archive.yaml under formats.add.',
      '/articles/a/citation.bib': 'Take “articles/citation.bib” out of formats.not in archive.yaml.',
      '/articles/gone/ninjs.json': ways,
      '/topics/a/feed.xml': ways,
    },
  );
});

test('a file that no archive can do without is no matter of formats', async () => {
  assert.deepEqual(await remediesOf(['/articles/a/record.json']), { '/articles/a/record.json': ways });
});

test('a place within a page that was published is looked for in the page, and its loss is told with its own remedy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lost-places-'));
  try {
    for (const page of ['stories/s/compare', 'about/reliability']) await mkdir(join(folder, page), { recursive: true });
    await writeFile(join(folder, 'stories/s/compare/index.html'), '<h2 id="claim-shut">Shut</h2>');
    await writeFile(join(folder, 'about/reliability/index.html'), '<h2 id="sic">Sic</h2>');
    const published = ['/stories/s/compare/#claim-shut', '/stories/s/compare/#claim-open', '/about/reliability/#sic'];
    const since = new Map(published.map((address) => [address, '2031-03-01']));
    const files = new Map(['stories/s/compare/index.html', 'about/reliability/index.html'].map((file) => [file, file]));
    const { lost, confirmed } = findLostAddresses(since, { folder, files });
    assert.deepEqual(
      lost.map(({ file }) => file),
      ['/stories/s/compare/#claim-open'],
    );
    assert.notEqual(lost[0]?.remedy, ways);
    // The page whose places are all there is not read again until it changes.
    await rm(join(folder, 'about'), { recursive: true });
    const later = new Map([...since].filter(([address]) => address.startsWith('/about/')));
    assert.deepEqual(findLostAddresses(later, { folder, files }, new Set(confirmed)).lost, []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** What to do for each of the addresses that a site lacks which has nothing but the page of one article. */
async function remediesOf(published: string[]): Promise<Record<string, string | undefined>> {
  const folder = await mkdtemp(join(tmpdir(), 'lost-addresses-'));
  try {
    await mkdir(join(folder, 'articles/a'), { recursive: true });
    await writeFile(join(folder, 'articles/a/index.html'), '<p id="p1">Words.</p>');
    const since = new Map(published.map((address) => [address, '2031-03-01']));
    const files = new Map([['articles/a/index.html', 'sum']]);
    const { lost } = findLostAddresses(since, { folder, files });
    return Object.fromEntries(lost.map(({ file, remedy }) => [file, remedy]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ways =
  'Restore what it was made from; or say in redirects.yaml where it is now; or leave the record with “moved”, “split” or “withdrawn”.';
