import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../../words/english.ts';
import { tell } from '../fixtures/told.ts';
import { sayAnswer, sayProgress } from './say-answer.ts';

const settled = tell();
const twelve = { found: { ...settled.found, passage: { articles: 12, passages: 20 } } };

test('an answer says how many articles there are, and of how many if it was narrowed down', () => {
  assert.equal(
    sayAnswer({ ...settled, ...twelve, left: { passage: 12, article: 0, some: 0 } }, english),
    '12 articles',
  );
  assert.equal(
    sayAnswer({ ...settled, ...twelve, left: { passage: 1, article: 0, some: 0 } }, english),
    '1 of 12 articles',
  );
});

test('what answers otherwise than in one passage is told apart', () => {
  assert.equal(
    sayAnswer({ ...settled, ...twelve, left: { passage: 12, article: 3, some: 1000 } }, english),
    '12 articles; 3 more with all the words, but in different passages; 1,000 more with only some of the words',
  );
  assert.equal(
    sayAnswer({ ...settled, left: { passage: 0, article: 0, some: 2 } }, english),
    'No passage has all of this; 2 with only some of the words',
  );
});

test('nothing is found only where everything was searched', () => {
  assert.equal(sayAnswer(settled, english), 'Nothing found');
  const failed = { ...settled, state: 'failed' } as const;
  const progress = { ...settled.progress, articlesSearched: 4000 };
  assert.equal(
    sayAnswer({ ...failed, progress }, english),
    'Could not look everywhere: searched 4,000 of 10,000 articles, newest first, and found nothing there',
  );
  assert.equal(
    sayAnswer({ ...failed, progress: { ...progress, articlesSearched: 0 } }, english),
    'Could not look: the index of words could not be read',
  );
});

test('where nothing is asked, the page says how much there is', () => {
  assert.equal(
    sayAnswer({ ...settled, asked: { ...settled.asked, words: '' } }, english),
    '10,000 articles can be searched',
  );
});

test('while volumes are left, what was found so far is said with how much was searched', () => {
  const progress = { ...settled.progress, articlesSearched: 4000 };
  assert.equal(
    sayProgress({ ...settled, state: 'searching', left: { passage: 11, article: 1, some: 0 }, progress }, english),
    '12 articles so far; searched 4,000 of 10,000, newest first',
  );
});
