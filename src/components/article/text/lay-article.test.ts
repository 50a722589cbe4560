import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticle } from '../../../archive/articles.ts';
import type { Counterpart } from '../../../archive/comparison/correspondences.ts';
import { layArchive, takeArticles } from '../../../archive/fixtures/lay-archive.ts';
import { readArticle } from '../../../archive/reading.ts';
import { must } from '../../../text/must.ts';
import { speak } from '../../../words/languages.ts';
import { layArticle } from './lay-article.ts';

const article = (title: string, more = {}) => ({ title, body: 'The bridge fell.\n\nA storm came.', ...more });
const archive = layArchive({
  stories: { storm: { title: 'The storm' } },
  articles: {
    a: article('A', { story: 'storm' }),
    b: article('B', { story: 'storm' }),
    c: article('C', { story: 'storm' }),
    alone: article('Alone'),
  },
});
const many = Array.from({ length: 200 }, (_, number) => `n${number}`);
const wide = layArchive({
  stories: { storm: { title: 'The storm' } },
  articles: Object.fromEntries(many.map((id) => [id, article(id, { story: 'storm' })])),
});

test('a passage that stands in one other article leads to its place there, one that stands in several to them side by side', async () => {
  const others = takeArticles(archive, 'b', 'c').map((one) => ({ article: one, place: 'p2' }) as Counterpart);
  const [b, c] = [must(others[0], 'b is there'), must(others[1], 'c is there')];
  const laid = await lay('a', { p1: [b], p2: [b, c] });
  assert.match(laid.sayElsewhere('p1'), /href="\/articles\/b\/#p2"/);
  assert.match(laid.sayElsewhere('p2'), /href="\/stories\/storm\/compare\/read\/\?with=a&#38;with=b&#38;with=c"/);
  assert.deepEqual(
    ['p1', 'p2'].map((id) => drawnOf(laid.sayElsewhere(id))),
    ['also in 1 other', 'in all 3'],
  );
  assert.equal(laid.sayElsewhere('p3'), '');
});

test('a passage that hundreds of articles have leads to a few of them side by side, and says in how many it stands', async () => {
  const others = takeArticles(wide, ...many.slice(1)).map((one) => ({ article: one, place: 'p1' }) as Counterpart);
  const link = (await lay('n0', { p1: others }, 'en', wide)).sayElsewhere('p1');
  assert.equal(drawnOf(link), 'in all 200');
  assert.equal(link.split('with=').length - 1, 6);
});

test('the words of a passage say at their end where else they stand, but a headline does not', async () => {
  const [b] = takeArticles(archive, 'b').map((one) => ({ article: one, place: 'p1' }) as Counterpart);
  const laid = await lay('a', { t: [must(b, 'b is there')], p1: [must(b, 'b is there')] });
  const write = (id: string): string => laid.writeWords(must(laid.find(id), id));
  assert.ok(write('p1').endsWith(laid.sayElsewhere('p1')));
  assert.match(write('p1'), /The bridge fell\./);
  assert.notEqual(laid.sayElsewhere('t'), '');
  assert.doesNotMatch(write('t'), /class="also"/);
  assert.equal(laid.find('p9'), undefined);
});

test('an article of no story stands nowhere else', async () => {
  const [b] = takeArticles(archive, 'b').map((one) => ({ article: one, place: 'p1' }) as Counterpart);
  assert.equal((await lay('alone', { p1: [must(b, 'b is there')] })).sayElsewhere('p1'), '');
});

test('an article in the language of the archive is not marked with it, one in another is, and what is ours within it too', async () => {
  assert.deepEqual((await lay('a', {})).words, { 'data-passage': '' });
  const german = await lay('a', {}, 'de');
  assert.equal(german.words['lang'], 'en');
  assert.equal(german.noteOf(2).own?.lang, 'de');
  assert.deepEqual(german.language, { lang: 'en' });
});

async function lay(id: string, counterparts: Record<string, Counterpart[]>, language = 'en', within = archive) {
  const its = findArticle(within, id);
  return layArticle({
    archive: within,
    article: its,
    reading: await readArticle(within, its),
    counterparts: new Map(Object.entries(counterparts)),
    state: 'published',
    voice: speak(language),
  });
}

function drawnOf(link: string): string {
  return /data-drawn="([^"]*)"/.exec(link)?.[1] ?? '';
}
