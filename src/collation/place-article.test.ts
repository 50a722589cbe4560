import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ferry } from './fixtures/ferry.ts';
import { quake } from './fixtures/quake.ts';
import { waterworks } from './fixtures/stock-text.ts';
import { strike } from './fixtures/strike.ts';
import { placeArticle } from './place-article.ts';

const stories = Object.entries({ ferry, quake, strike, waterworks }).map(([id, articles]) => ({
  id,
  articles: Object.values(articles),
}));

test('an article is proposed for its own story and no other', () => {
  for (const { id, articles } of stories.filter((story) => story.id !== 'strike')) {
    for (const article of articles) {
      const [first, ...rest] = placeArticle(article, stories);
      assert.equal(first?.story, id, article.id);
      assert.ok(
        rest.every(({ isProposed }) => !isProposed),
        article.id,
      );
    }
  }
  assert.equal(placeArticle(ferry.reworded, stories)[0]?.isProposed, true);
});

test('of the words that an article shares with a story a dozen are shown, the most telling first', () => {
  const [first] = placeArticle(ferry.reprint, stories);
  assert.equal(first?.story, 'ferry');
  assert.equal(first.shared.length, 12);
  assert.deepEqual(placeArticle(ferry.reprint, [...stories].toReversed())[0]?.shared, first.shared);
});

test('an article that fits two stories alike is offered neither', () => {
  const twice = [
    ...stories,
    { id: 'quake-again', articles: Object.values(quake).map((one) => ({ ...one, id: `${one.id}-again` })) },
  ];
  const [first, second] = placeArticle({ ...quake.second, id: 'new' }, twice);
  assert.deepEqual([first?.story, second?.story].toSorted(), ['quake', 'quake-again']);
  assert.deepEqual([first?.isProposed, second?.isProposed], [false, false]);
});

test('the score of a story does not move when another story is added', () => {
  const scoreOf = (known: typeof stories): number | undefined =>
    placeArticle(ferry.daily, known).find(({ story }) => story === 'ferry')?.score;
  assert.equal(scoreOf(stories), scoreOf(stories.slice(0, 1)));
  assert.ok((scoreOf(stories) ?? 0) > 0);
});

test('the article itself and articles in other languages do not count', () => {
  assert.deepEqual(
    placeArticle(ferry.daily, [
      { id: 'itself', articles: [ferry.daily] },
      { id: 'russian', articles: [strike.ruReport] },
    ]),
    [],
  );
});

test('the shared words tell why', () => {
  assert.ok(
    placeArticle(ferry.broadcaster, stories)[0]?.shared.some((word) =>
      ['northern', 'star', 'skarholm', 'vellin'].includes(word),
    ),
  );
});
