import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../records/check/check-content.ts';
import { addForm, changeArticle } from './change-archive.ts';
import { unlistedForm } from './invented/cast.ts';
import { writeInventedArchive } from './invented/write-archive.ts';

const work = mkdtempSync(join(tmpdir(), 'changed-'));
after(() => rmSync(work, { recursive: true }));
const articles = 30;
writeInventedArchive(join(work, 'before'), { articles, seed: 1 });

test('one article gets other words, with its original, and the archive has no fault', async () => {
  const { changed, faults } = await change((content) => changeArticle(content, false));
  assert.deepEqual(faults, []);
  assert.deepEqual(
    changed.map((path) => path.replace(/\/.*/, '')),
    ['articles', 'originals'],
  );
});

test('of an article that is published a fact is changed, and no word', async () => {
  const { changed, faults } = await change((content) => changeArticle(content, true));
  assert.deepEqual(faults, []);
  assert.equal(changed.length, 1);
  assert.match(readFileSync(join(work, 'after', changed[0] ?? ''), 'utf8'), /^section: "Foreign news"$/m);
});

test('one entity gets the form that no entity had', async () => {
  const { changed, faults } = await change((content) => addForm(content, articles));
  assert.deepEqual(faults, []);
  assert.equal(changed.length, 1);
  assert.match(
    readFileSync(join(work, 'after', changed[0] ?? ''), 'utf8'),
    new RegExp(`^forms: \\["${unlistedForm}"`, 'm'),
  );
});

/** What a change does to a copy of the archive. */
async function change(make: (content: string) => void): Promise<{ changed: string[]; faults: object[] }> {
  const [before, content] = [join(work, 'before'), join(work, 'after')];
  rmSync(content, { recursive: true, force: true });
  cpSync(before, content, { recursive: true });
  make(content);
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1));
  const changed = files.filter((path) => !readFileSync(join(before, path)).equals(readFileSync(join(content, path))));
  const { faults } = await checkContent(content, { today: '2026-06-01' });
  return { changed: changed.toSorted(), faults };
}
