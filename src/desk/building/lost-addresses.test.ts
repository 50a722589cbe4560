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
