import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cutPassages, isBody } from '../../../text/passages.ts';
import { checkContent } from '../../../records/check/check-content.ts';
import { castFor, entityForms, entityName, unlistedForm } from './cast.ts';
import { tellStories } from './tell-story.ts';
import { writeInventedArchive, type ToldArticle } from './write-archive.ts';

const work = mkdtempSync(join(tmpdir(), 'invented-'));
after(() => rmSync(work, { recursive: true }));
const size = { articles: 250, seed: 1 };
const told: ToldArticle[] = [];
writeInventedArchive(join(work, 'one'), size, (article) => told.push(article));

test('an invented archive has as many articles as were asked for, and no fault', async () => {
  const { faults, counts } = await checkContent(join(work, 'one'), { today: '2026-06-01' });
  assert.deepEqual(faults, []);
  assert.equal(counts.articles, size.articles);
  assert.deepEqual(
    (['claims', 'quotations', 'correspondences', 'derivations'] as const).filter((kind) => counts[kind] === 0),
    [],
  );
});

test('it is the same to the byte for the same seed, and another one for another', () => {
  writeInventedArchive(join(work, 'again'), size);
  writeInventedArchive(join(work, 'other'), { ...size, seed: 2 });
  assert.equal(digest('again'), digest('one'));
  assert.notEqual(digest('other'), digest('one'));
});

test('what is said of the articles for other programs is what stands in the archive', () => {
  for (const { id, paragraphs } of told.slice(0, 50)) {
    const [, , body = ''] = readFileSync(join(work, 'one/articles', `${id}.md`), 'utf8').split(/^---$/m);
    const passages = cutPassages({ title: id, body, language: 'en' }).filter(isBody);
    assert.deepEqual(
      passages.map(({ text }) => text),
      paragraphs,
    );
  }
});

test('stories are of one to forty articles, mostly of few, and texts are short and long and in five languages', () => {
  const stories = [...tellStories({ articles: 4000, seed: 1 })];
  const sizes = stories.filter(({ id }) => id !== undefined).map(({ articles }) => articles.length);
  assert.equal(Math.min(...sizes), 1);
  assert.ok(Math.max(...sizes) > 30 && Math.max(...sizes) <= 40, `${Math.max(...sizes)}`);
  assert.ok(sizes.filter((one) => one <= 5).length > sizes.length * 0.6);
  const articles = stories.flatMap((story) => story.articles);
  const lengths = articles
    .map(({ telling }) => telling.paragraphs.flat().join(' ').split(' ').length)
    .toSorted((a, b) => a - b);
  assert.ok((lengths[400] ?? 0) < 150 && (lengths[2000] ?? 0) > 200 && (lengths[3990] ?? 0) > 1500);
  assert.equal(new Set(articles.map(({ language }) => language.tag)).size, 5);
  assert.equal(new Set(articles.map(({ id }) => id)).size, 4000);
});

test('names grow with the square root of the articles, and no two entities share a form', () => {
  assert.equal(castFor(40_000).entities, 2 * castFor(10_000).entities);
  const forms = Array.from({ length: 20_000 }, (_, number) => [entityName(number), ...entityForms(number)]).flat();
  assert.equal(new Set(forms).size, forms.length);
  assert.ok(!forms.includes(unlistedForm));
});

test('the form that no entity has yet stands in about a hundred articles', () => {
  for (const articles of [100, 2000]) {
    const all = [...tellStories({ articles, seed: 3 })].flatMap((story) => story.articles);
    const having = all.filter(({ telling }) => telling.paragraphs.flat().join(' ').includes(unlistedForm));
    assert.equal(having.length, 100);
  }
});

/** One number for the paths and bytes of an archive. */
function digest(name: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(join(work, name), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  assert.ok(entries.length > 2 * size.articles);
  for (const path of entries.map((one) => join(one.parentPath, one.name)).toSorted())
    hash.update(path.slice(join(work, name).length)).update(readFileSync(path));
  return hash.digest('hex');
}
