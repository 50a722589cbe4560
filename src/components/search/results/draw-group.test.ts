import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from '../../../search/shown/join-hit.ts';
import { layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { findHit, tell } from '../fixtures/told.ts';
import { drawGroup } from './draw-group.ts';

const view = { folds: true, page: new URL('https://archive.example/'), unknownOutlets: [] };
const told = tell({ stories: { storm: { title: 'The storm', says: '5 pages, 3 sources' } } });
const group = (hits: readonly Hit[], story = 'storm', more = 0) => ({
  key: `passage ${story}`,
  story,
  tier: 'passage' as const,
  articles: [...hits, ...Array.from({ length: more }, () => findHit())].map(({ found }) => found),
});
/** An article with a passage that answers. */
const telling = (article: number, text: string, grade = ''): Hit =>
  findHit({
    article,
    facts: {
      outlet: [[`outlet-${article}`, `Outlet ${article}`]],
      ...(grade ? { source: [[grade, grade]], information: [['1', 'Confirmed']] } : {}),
    },
    passages: [
      { id: 't', text: `Headline ${article}` },
      { id: 'p1', text },
    ],
    answering: [1],
  });

test('articles of one story stand below it, with what is known of it; without a story there is no head', (context) => {
  layPage(context);
  const hits = [telling(1, 'The bridge fell.'), telling(2, 'A storm came over the town.')];
  const item = drawGroup(group(hits), hits, told, view);
  assert.equal(item.getAttribute('data-group'), 'passage storm');
  assert.deepEqual(textsOf(item, '.story h3, .story p'), ['The storm', '5 pages, 3 sources']);
  assert.equal(item.querySelector('.story a')?.getAttribute('href'), '/stories/storm/');
  assert.deepEqual(textsOf(item, '.hits h4'), ['Headline 1', 'Headline 2']);
  const alone = drawGroup(group(hits, ''), hits, told, view);
  assert.equal(alone.querySelector('.story'), null);
  assert.deepEqual(textsOf(alone, '.hits h3'), ['Headline 1', 'Headline 2']);
});

test('what says nearly the same is folded below the article that can be trusted most', (context) => {
  layPage(context);
  const text = 'The bridge of the old town fell into the river at night';
  const hits = [telling(1, text, 'C'), telling(2, text, 'A'), telling(3, `${text} early`, 'B')];
  const item = drawGroup(group(hits), hits, told, view);
  assert.deepEqual(textsOf(item, 'h4'), ['Headline 2']);
  assert.deepEqual(textsOf(item, '.copies summary'), ['Nearly the same passage in 2 copies: Outlet 1 and Outlet 3']);
  assert.deepEqual(textsOf(item, '.copies li > a'), ['Headline 1', 'Headline 3']);
  assert.equal(item.querySelectorAll('.copies .facts').length, 2);
  assert.equal(item.querySelectorAll('.Z3988').length, 3);
  const apart = drawGroup(group(hits), hits, told, { ...view, folds: false });
  assert.deepEqual(textsOf(apart, 'h4'), ['Headline 1', 'Headline 2', 'Headline 3']);
  assert.equal(apart.querySelector('.copies'), null);
});

test('more than three copies are counted, not named, and copies of a headline are called so', (context) => {
  layPage(context);
  const copies = (count: number): string[] => {
    const hits = Array.from({ length: count + 1 }, (_, article) =>
      findHit({ article, facts: { outlet: [['o', 'Outlet']] }, passages: [{ id: 't', text: 'The bridge fell' }] }),
    );
    return textsOf(drawGroup(group(hits), hits, told, view), '.copies summary');
  };
  assert.deepEqual(copies(1), ['Nearly the same headline in 1 copy: Outlet']);
  assert.deepEqual(copies(3), ['Nearly the same headline in 3 copies: Outlet, Outlet and Outlet']);
  assert.deepEqual(copies(4), ['Nearly the same headline in 4 copies']);
});

test('what a story has more than is shown is counted on a button, which is there only then', (context) => {
  layPage(context);
  const hits = [telling(1, 'The bridge fell.')];
  assert.deepEqual(textsOf(drawGroup(group(hits, 'storm', 3), hits, told, view), 'button.more-of-story'), [
    '3 more articles of this story',
  ]);
  assert.deepEqual(textsOf(drawGroup(group(hits), hits, told, view), 'button'), []);
});
