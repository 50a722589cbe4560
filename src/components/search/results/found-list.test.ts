import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundArticle } from '../../../search/answer/answer.ts';
import type { Told } from '../../../search/answer/service.ts';
import { must } from '../../../text/must.ts';
import { part } from '../../ui/elements.ts';
import { layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { ask, findHit, tell } from '../fixtures/told.ts';
import { FoundList } from './found-list.ts';
import { ReadHits } from './read-hits.ts';

const place = { page: new URL('https://archive.example/'), unknownOutlets: [] };
const always = (): boolean => true;
const find = (article: number, tier: FoundArticle['tier'] = 'passage'): FoundArticle => ({
  article,
  tier,
  score: 1,
  missing: [],
});

/** An answer with so many articles, each of no story unless it is said. */
function tellMany(count: number, storyOf: (article: number) => string = () => ''): Told {
  const articles = Array.from({ length: count }, (_, article) => find(article));
  return tell({
    articles,
    storyOf: articles.map(({ article }) => storyOf(article)),
    stories: { storm: { title: 'The storm', says: '' } },
  });
}

/** A list, and what it was asked to read. */
function layList(document: Document, told: Told) {
  const asked: number[][] = [];
  const [box, more] = [document.createElement('div'), document.createElement('button')];
  document.body.append(box, more);
  const hits = new ReadHits(
    {
      read: async (_, articles) => {
        asked.push([...articles]);
        return articles.map(
          (article) =>
            findHit({
              article,
              passages: [{ id: 't', text: `Of ${article} alone: ${'abcdefghij'[article % 10]}${article}` }],
            }).shown,
        );
      },
      ask: async () => told,
      stop: () => undefined,
      close: () => undefined,
    },
    told,
  );
  return { list: new FoundList(box, more, place), box, more, hits, asked };
}

test('twenty articles are shown at first and twenty more when they are asked for, each read once', async (context) => {
  const told = tellMany(45);
  const { list, box, more, hits, asked } = layList(layPage(context), told);
  let wanted = 0;
  box.addEventListener('showmore', () => (wanted += 1));
  await list.draw(told, ask(), hits, always);
  assert.deepEqual([box.querySelectorAll('.hits > li').length, more.hidden], [20, false]);
  more.click();
  await list.draw(told, ask(), hits, always);
  assert.deepEqual([wanted, box.querySelectorAll('.hits > li').length, more.hidden], [1, 40, false]);
  more.click();
  await list.draw(told, ask(), hits, always);
  assert.deepEqual([box.querySelectorAll('.hits > li').length, more.hidden], [45, true]);
  assert.deepEqual(
    asked.map((some) => some.length),
    [20, 20, 5],
  );
});

test('what a reader has before the eyes stays as it is while more comes below it', async (context) => {
  const told = tellMany(30);
  const { list, box, more, hits } = layList(layPage(context), told);
  await list.draw(told, ask(), hits, always);
  const first = box.querySelector('.hits');
  more.click();
  await list.draw(told, ask(), hits, always);
  assert.equal(box.querySelector('.hits'), first);
  await list.draw(told, ask('q=bridge&copies=all'), hits, always);
  assert.notEqual(box.querySelector('.hits'), first);
});

test('of one story eight articles are shown, and twenty more of it when they are asked for', async (context) => {
  const told = tellMany(32, (article) => (article < 30 ? 'storm' : ''));
  const { list, box, hits } = layList(layPage(context), told);
  await list.draw(told, ask('q=bridge&copies=all'), hits, always);
  const shown = (): number[] =>
    [...box.querySelectorAll('.group')].map((group) => group.querySelectorAll('.hits > li').length);
  assert.deepEqual(shown(), [8, 1, 1]);
  assert.deepEqual(textsOf(box, '.more-of-story'), ['22 more articles of this story']);
  part(box, '.more-of-story').click();
  await list.draw(told, ask('q=bridge&copies=all'), hits, always);
  assert.deepEqual(shown(), [28, 1, 1]);
});

test('a click elsewhere in the list asks for nothing', async (context) => {
  const told = tellMany(2);
  const { list, box, hits } = layList(layPage(context), told);
  await list.draw(told, ask(), hits, always);
  box.addEventListener('showmore', () => assert.fail('nothing was asked for'));
  part(box, '.hits').click();
  assert.deepEqual(list.remember(), { articles: 20, groups: {} });
});

test('what answers in another way stands below, under its own heading', async (context) => {
  const told = tell({ articles: [find(0), find(1, 'article'), find(2, 'some')], storyOf: ['', '', ''] });
  const { list, box, hits } = layList(layPage(context), told);
  await list.draw(told, ask(), hits, always);
  assert.deepEqual(textsOf(box, 'h2'), [
    'All of it in one passage',
    'All the words, but in different passages',
    'Only some of the words',
  ]);
  assert.deepEqual(
    [...box.querySelectorAll('h2')].map(({ className }) => className),
    ['visually-hidden', '', ''],
  );
});

test('an answer that was overtaken while it was read is not drawn', async (context) => {
  const told = tellMany(2);
  const { list, box, hits } = layList(layPage(context), told);
  await list.draw(told, ask(), hits, () => false);
  await list.draw(told, ask('q=bridge&view=lines'), hits, () => false);
  assert.equal(box.innerHTML, '');
});

test('while others are searched for as many articles are shown as wanted, and the first of an answer are kept', async (context) => {
  const told = tellMany(5);
  const { list, box, hits } = layList(layPage(context), told);
  await list.draw(told, ask(), hits, always, 1);
  assert.equal(box.querySelectorAll('.hits > li').length, 1);
  await list.draw(told, ask(), hits, always);
  assert.equal(box.querySelectorAll('.hits > li').length, 5);
});

test('how much was shown is remembered and can be shown again, until another question begins', async (context) => {
  const told = tellMany(45);
  const { list, box, more, hits } = layList(layPage(context), told);
  more.click();
  const shown = list.remember();
  list.begin();
  await list.draw(told, ask(), hits, always);
  assert.equal(box.querySelectorAll('.hits > li').length, 20);
  list.begin(shown);
  await list.draw(told, ask(), hits, always);
  assert.equal(box.querySelectorAll('.hits > li').length, 40);
  list.clear();
  assert.deepEqual([box.innerHTML, more.hidden], ['', true]);
});

test('lines are made of the first sixty articles', async (context) => {
  const told = tellMany(70);
  const { list, box, more, hits, asked } = layList(layPage(context), told);
  await list.draw(told, ask('q=bridge&view=lines'), hits, always);
  assert.deepEqual([asked[0]?.length, more.hidden], [60, false]);
  assert.ok(box.querySelector('.sideways'));
  for (let clicks = 0; clicks < 3; clicks++) more.click();
  await list.draw(told, ask('q=bridge&view=lines'), hits, always);
  assert.equal(more.hidden, true);
});

test('all of an answer is read some at a time, and what is told of it can end it', async (context) => {
  const told = tellMany(130);
  const { hits, asked } = layList(layPage(context), told);
  const read: number[] = [];
  const all = await hits.readAll((count) => void read.push(count));
  assert.deepEqual(
    [read, asked.map((some) => some.length)],
    [
      [64, 128, 130],
      [64, 64, 2],
    ],
  );
  assert.deepEqual([all.length, must(all[129], 'the last was read').shown.id], [130, 'wall-129']);
  const stop = (): never => {
    throw new Error('stopped');
  };
  await assert.rejects(layList(layPage(context), told).hits.readAll(stop), /stopped/);
});
