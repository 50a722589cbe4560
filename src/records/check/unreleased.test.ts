import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keepIn } from '../../kept/keeping.ts';
import { openStore } from '../../kept/store.ts';
import { kindNames } from '../../schema/collections.ts';
import { loadRecords } from '../loading/load-records.ts';
import { checkContent } from './check-content.ts';

const work = mkdtempSync(join(tmpdir(), 'unreleased-'));
after(() => rmSync(work, { recursive: true }));
const [gazette, ferry] = ['2031-03-02-harbour-gazette-bridge-closed', '2031-03-03-ferry-times-bridge-shut'];

function lay(name: string, marks: Record<string, string>): string {
  const folder = join(work, name);
  cpSync(join(import.meta.dirname, '../fixtures/story'), folder, { recursive: true });
  for (const [file, mark] of Object.entries(marks)) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('---\n', `---\n${mark}\n`));
  }
  return folder;
}

/** What is shown of an archive on a day, all kinds together, as text. */
async function showAll(folder: string, today: string, keeping = keepIn(undefined, '')): Promise<string> {
  const shown = [];
  for (const kind of kindNames)
    shown.push(...(await loadRecords(folder, kind, keeping, today)).map(({ id, data }) => ({ kind, id, data })));
  return JSON.stringify(shown);
}

test('a draft is checked like every article, and told of with all that points at it', async () => {
  const folder = lay('draft', { [`articles/${ferry}.md`]: 'draft: true\nsecton: News' });
  const { faults, notices, counts, readable } = await checkContent(folder, { today: '2031-04-01' });
  assert.deepEqual(
    faults.map(({ field }) => field),
    ['secton'],
  );
  assert.deepEqual(notices, [
    `Held back on 2031-04-01, and in nothing that is built: articles/${ferry} (a draft).`,
    ...['stories', 'claims', 'quotations', 'correspondences'].map(
      (kind) =>
        `${kind}/old-bridge.${kind === 'stories' ? 'mdx' : 'yaml'} points at articles/${ferry}, and is shown without that.`,
    ),
  ]);
  assert.deepEqual([counts.articles, [...readable.keys()]], [1, [gazette]]);
});

test('what is not shown yet stands in no record that is, and entries that cannot be without it are left out', async () => {
  const folder = lay('pruned', { [`articles/${ferry}.md`]: 'draft: true' });
  assert.ok((await showAll(lay('whole', {}), '2031-04-01')).includes(ferry ?? ''));
  assert.ok(!(await showAll(folder, '2031-04-01')).includes(ferry ?? ''));
  const keeping = keepIn(undefined, '');
  const [claims] = await loadRecords(folder, 'claims', keeping, '2031-04-01');
  assert.equal(claims?.data.claims[0]?.accounts.length, 1);
  const [links] = await loadRecords(folder, 'correspondences', keeping, '2031-04-01');
  assert.deepEqual(links?.data.correspondences, []);
  const [story] = await loadRecords(folder, 'stories', keeping, '2031-04-01');
  assert.equal(story?.data.timeline[0]?.cites.length, 1);
});

test('a story that is held back takes along all that was compared for it, and leaves its articles', async () => {
  const folder = lay('story', { 'stories/old-bridge.mdx': 'release: "2031-12-01"' });
  const keeping = keepIn(undefined, '');
  for (const kind of ['stories', 'claims', 'quotations', 'correspondences', 'derivations'] as const)
    assert.deepEqual(await loadRecords(folder, kind, keeping, '2031-04-01'), [], kind);
  const articles = await loadRecords(folder, 'articles', keeping, '2031-04-01');
  assert.deepEqual(
    articles.map(({ data }) => data.story),
    [undefined, undefined],
  );
});

test('on its day a record is released, in records that were kept before too', async () => {
  const folder = lay('day', { [`articles/${gazette}.md`]: 'release: "2031-12-01"' });
  const store = openStore(join(work, 'kept'));
  const show = (today: string): Promise<string> => showAll(folder, today, keepIn(store, 'a program'));
  for (const [today, isThere] of [
    ['2031-11-30', false],
    ['2031-12-01', true],
    ['2031-11-30', false],
    ['2032-01-01', true],
  ] as const)
    assert.equal((await show(today)).includes(gazette ?? ''), isThere, today);
  const marked = join(folder, `articles/${gazette}.md`);
  writeFileSync(marked, readFileSync(marked, 'utf8').replace('release: "2031-12-01"\n', ''));
  assert.ok((await show('2031-11-30')).includes(gazette ?? ''));
});

test('a mark that is mistyped holds a record back, and is a fault', async () => {
  for (const mark of ['draft: yes', 'release: 2031-12-01', 'draft: false']) {
    const folder = lay(`typed ${mark.replaceAll(/\W/g, '')}`, { [`articles/${gazette}.md`]: mark });
    assert.equal((await checkContent(folder, { today: '2031-04-01' })).faults.length, 1, mark);
    assert.ok(!(await showAll(folder, '2032-01-01')).includes(`"id":"${gazette}","data"`), mark);
  }
});
