import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counterpartsOf } from '../../../archive/comparison/correspondences.ts';
import { layArchive, takeArticles } from '../../../archive/fixtures/lay-archive.ts';
import { readArticle } from '../../../archive/reading.ts';
import { speak } from '../../../words/languages.ts';
import { layArticle } from './lay-article.ts';

const end = (article: string): string => `${article}#p1s1`;

async function sayElsewhere(count: number): Promise<string> {
  const ids = Array.from({ length: count }, (_, index) => `a${index}`);
  const archive = layArchive({
    stories: { fire: { title: 'Fire' } },
    articles: Object.fromEntries(ids.map((id) => [id, { story: 'fire' }])),
    correspondences: {
      fire: {
        story: 'fire',
        correspondences: ids
          .slice(1)
          .map((id) => ({ a: end('a0'), b: end(id), relation: 'near-verbatim', certainty: 'sure' })),
      },
    },
  } as never);
  const [article] = takeArticles(archive, 'a0');
  assert.ok(article);
  const reading = await readArticle(archive, article);
  const counterparts = counterpartsOf(archive, article);
  return layArticle({
    archive,
    article,
    reading,
    counterparts,
    state: 'published',
    voice: speak('en'),
  }).sayElsewhere('p1');
}

test('a passage that one other article has leads there', async () => {
  assert.match(await sayElsewhere(2), /href="\/articles\/a1\/#p1s1" data-drawn="also in 1 other"/);
});

test('one that hundreds have leads to a few of them side by side, and says in how many it stands', async () => {
  const written = await sayElsewhere(200);
  assert.match(written, /data-drawn="in all 200"/);
  assert.equal(written.split('with=').length - 1, 6);
});
