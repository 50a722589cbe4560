import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

test('the data of a story nobody has looked at name nothing as established', () => {
  const collation = readJson('stories/nothing-decided/collation.json');
  for (const what of ['families', 'comparisons', 'claims', 'quotations', 'derivations', 'texts'])
    expect(collation[what], what).toEqual([]);
  for (const what of ['articles', 'proposedFamilies', 'correspondences', 'groups', 'proposedQuotations'])
    expect(collation[what], what).not.toEqual([]);
  for (const { origin } of collation.articles as { origin: string }[]) expect(origin).toBe('not looked into');
  for (const link of collation.correspondences as object[])
    expect(link).toMatchObject({ by: 'machine', certainty: 'guess' });
});

test('an edition names an editor among its makers only where one has decided', () => {
  expect(read('stories/nothing-decided/collation.xml')).not.toContain('xml:id="editor"');
  expect(read('stories/nothing-decided/collation.xml')).toContain('xml:id="program"');
  expect(read('stories/two-languages/collation.xml')).not.toContain('<respStmt');
});

test('what is guessed of an origin is no statement of a format that has no word for doubt', () => {
  const page = read('articles/agency-guessed-harbour-post/index.html');
  expect(page).toContain('application/ld+json');
  expect(page).not.toContain('isBasedOn');
  expect(page).not.toMatch(/"author"|citation_author/);
  expect(read('articles/one-text-recorded-harbour-post/index.html')).toContain('"NewsArticle"');
});

test('a search among paraphrases finds none that is no more than a guess', () => {
  const { columns } = readJson('search/catalogue/0.json') as { columns: { derivation: unknown } };
  expect(JSON.stringify(columns.derivation)).toContain('["perhaps-paraphrase","Paraphrase (a guess)"]');
  expect(JSON.stringify(columns.derivation)).not.toContain('"paraphrase"');
});

test('a feed without entries is as old as the newest record', () => {
  expect(read('feed.xml')).toContain('<updated>2031-04-01T00:00:00Z</updated>');
  expect(read('corrections/feed.xml')).toContain('<updated>2031-04-01T00:00:00Z</updated>');
});

function read(file: string): string {
  return readFileSync(join(sites.undecided.folder, file), 'utf8');
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(read(file)) as Record<string, unknown>;
}
