import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collateStory } from '../../collation/collate.ts';
import { asArticle } from '../../collation/fixtures/as-article.ts';
import { toldStories } from './fixtures/invented-stories.ts';
import { matchQuotations } from '../../collation/quotations/match-quotations.ts';
import type { CollatedArticle } from '../../collation/sentences/collated-sentences.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { scoreProposals } from './score-proposals.ts';
import { scoreQuotations } from './score-quotations.ts';
import { eachArticlePair, prepareStoryTexts } from '../../collation/story-text.ts';

const collated = toldStories.map((story) => ({ story, ...collateStory(story.articles) }));
const derivationOf = (a: string, b: string): ReturnType<typeof collateStory>['derivations'][number] | undefined =>
  collated.flatMap(({ derivations }) => derivations).find((one) => placePairKey(one.a, one.b) === placePairKey(a, b));

/** Recall the engine must not fall below; nothing it proposes may be wrong. */
const floors: Record<string, { links: number; derivations: number; reported: number; marked?: number }> = {
  dam: { links: 0.88, derivations: 0.72, reported: 0.72 },
  merger: { links: 0.75, derivations: 0.57, reported: 1 },
  verdict: { links: 0.93, derivations: 0.77, reported: 0.75 },
  summit: { links: 0.97, derivations: 0.75, reported: 0 },
  outbreak: { links: 0.69, derivations: 0.5, reported: 0.63, marked: 0.91 },
  pipeline: { links: 0.93, derivations: 0.77, reported: 0.57 },
};

for (const { story, links, derivations } of collated) {
  const { articles, reuse, open, derived, quoted } = story;
  const floor = floors[story.id] ?? { links: 1, derivations: 1, reported: 1 };
  test(`in the story “${story.id}” proposes only sentences that are one wording, and most of them`, () => {
    const keys = links
      .filter(({ relation }) => relation !== 'related')
      .map(({ a, b }) => placePairKey(`${a.article}#${a.sentence}`, `${b.article}#${b.sentence}`));
    const { precision, recall } = scoreProposals(keys, reuse, open);
    assert.equal(precision, 1);
    assert.ok(recall >= floor.links, String(recall));
  });
  test(`in the story “${story.id}” takes no independent reports for copies`, () => {
    const keys = derivations.filter(({ relation }) => relation !== 'independent').map(({ a, b }) => placePairKey(a, b));
    const { precision, recall } = scoreProposals(keys, derived);
    assert.equal(precision, 1);
    assert.ok(recall >= floor.derivations, String(recall));
  });
  test(`in the story “${story.id}” finds every quotation in marks, and reports of them, and nothing else`, () => {
    const { proposals, marked, reported } = scoreQuotations(matchQuotations(articles), quoted);
    assert.equal(proposals.precision, 1);
    assert.ok(marked.recall >= (floor.marked ?? 1), String(marked.recall));
    assert.ok(reported.recall >= floor.reported, String(reported.recall));
  });
}

test('what a text, its reprint and a composite share is no stock text, what two agencies carry besides a paper is', () => {
  assert.equal(derivationOf('nordpress', 'morning-standard')?.relation, 'derived');
  assert.equal(derivationOf('nordpress', 'meridian')?.relation, 'independent');
  assert.equal(derivationOf('nordpress', 'brask-gazette')?.setAside, 1);
});

test('two rewordings that share too little are each derived from the text that both reword, not from each other', () => {
  assert.equal(derivationOf('harbour-times', 'nordpress')?.relation, 'derived');
  assert.equal(derivationOf('dailyglance', 'nordpress')?.relation, 'derived');
  assert.equal(derivationOf('harbour-times', 'dailyglance')?.relation, 'independent');
});

test('a composite does not make its two sources derived from each other', () => {
  for (const [a, b] of [
    ['nordpress', 'meridian'],
    ['orient-agency', 'mostar-state'],
  ] as const)
    assert.equal(derivationOf(a, b)?.relation ?? 'independent', 'independent');
});

test('the same article twice is the same text, whatever article it is', () => {
  const articles = toldStories.flatMap((story) => story.articles);
  fc.assert(
    fc.property(fc.constantFrom(...articles), (article) => {
      const { derivations } = collateStory([article, { ...article, id: `${article.id}-again` }]);
      assert.equal(derivations[0]?.relation, 'same-text');
    }),
    { numRuns: 30 },
  );
});

test('the order of the articles changes no proposal, nor does an article in another language', () => {
  const merger = toldStories.find(({ id }) => id === 'merger')?.articles ?? [];
  const other = toldStories.find(({ id }) => id === 'verdict')?.articles[0];
  assert.ok(other);
  const expected = JSON.stringify([collateStory(merger), matchQuotations(merger).matches]);
  fc.assert(
    fc.property(fc.shuffledSubarray([...merger, other], { minLength: merger.length + 1 }), (shuffled) => {
      const { matches } = matchQuotations(shuffled);
      assert.equal(JSON.stringify([collateStory(shuffled), matches]), expected);
    }),
    { numRuns: 5 },
  );
});

test('a text that all reprint is read once, and a line that one repeats meets no line twice', () => {
  const likenessesOf = (articles: CollatedArticle[]): number[] =>
    prepareStoryTexts(articles).flatMap((text) =>
      [...eachArticlePair(text)].map(({ likenesses }) => likenesses.length),
    );
  const [first] = toldStories[0]?.articles ?? [];
  assert.ok(first);
  const reprints = Array.from({ length: 20 }, (_, index) => ({ ...first, id: `reprint-${index}` }));
  const [one, many] = [prepareStoryTexts([first]), prepareStoryTexts(reprints)];
  assert.deepEqual(many[0]?.pairs, one[0]?.pairs);
  const line = 'The same line stands here once more.';
  const lines = ['one', 'other'].map((id) => asArticle(id, `Title\n\n${Array(500).fill(line).join('\n\n')}`));
  assert.deepEqual(likenessesOf(lines), [501]);
});

test('articles without words, and of one, have no quotations to match', () => {
  assert.deepEqual(matchQuotations([asArticle('empty', ''), asArticle('word', 'One\n\nWord.')]).matches, []);
  assert.deepEqual(matchQuotations([]), { quotations: [], matches: [] });
});
