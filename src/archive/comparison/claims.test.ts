import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, takeArticles } from '../fixtures/lay-archive.ts';
import { linked } from '../records.ts';
import { joinStory } from '../stories.ts';
import { joinClaims } from './claims.ts';
import { counterpartsOf } from './correspondences.ts';
import { findOnlyHere } from './only-here.ts';

const claim = (id: string, verdict: string, ...at: string[]) => ({
  id,
  what: id,
  verdict,
  certainty: 'sure',
  accounts: at.map((place) => ({ at: place, words: 'Words' })),
});
const comparisons = [{ articles: ['a', 'b'], read: 'complete', by: 'An editor', date: '2022-02-02' }];
const articles = { a: { story: 's' }, b: { story: 's' }, c: { story: 's' } };
const lay = (claims: object[], story = {}) =>
  layArchive({ stories: { s: story }, claims: { s: { claims } }, articles });
const storyOf = (archive: ReturnType<typeof layArchive>) => joinStory(archive, linked(archive.records.stories, 's'));

test('claims on which the articles part ways come first', () => {
  const archive = lay([
    claim('one', 'single', 'a#p1'),
    claim('same', 'agree', 'a#p1', 'b#p1'),
    claim('apart', 'conflict', 'a#p1', 'b#p1'),
  ]);
  assert.deepEqual(
    joinClaims(archive, storyOf(archive)).map(({ id }) => id),
    ['apart', 'same', 'one'],
  );
});

test('an article is silent on a claim only where an editor has read it wholly against those that make it', () => {
  const silentIn = (story: object): string[] => {
    const archive = lay([claim('one', 'single', 'a#p1')], story);
    return joinClaims(archive, storyOf(archive)).flatMap(({ cells }) =>
      cells.filter(({ isSilent }) => isSilent).map(({ article }) => article.id),
    );
  };
  assert.deepEqual(silentIn({}), []);
  assert.deepEqual(silentIn({ comparisons }), ['b']);
});

test('what an article says on a claim stands under that article, and so do words that it has lost', () => {
  const lost = { ...claim('one', 'single', 'a#p1'), lost: [{ article: 'c', says: 'Cut off.' }] };
  const archive = lay([lost], { comparisons: [{ ...comparisons[0], articles: ['a', 'b', 'c'] }] });
  const [joined] = joinClaims(archive, storyOf(archive));
  assert.deepEqual(
    joined?.cells.map((cell) => [cell.article.id, cell.accounts.length, cell.lost, cell.isSilent]),
    [
      ['a', 1, undefined, false],
      ['b', 0, undefined, true],
      ['c', 0, 'Cut off.', false],
    ],
  );
});

test('what has a counterpart elsewhere or tells a common claim is not only here', async () => {
  const archive = layArchive({
    stories: { s: { comparisons } },
    articles: { a: { story: 's', body: 'One. Two. Three.' }, b: { story: 's', body: 'Uno.' } },
    claims: { s: { claims: [claim('two', 'agree', 'a#p1s2', 'b#p1')] } },
    correspondences: {
      s: { correspondences: [{ a: 'a#p1s1', b: 'b#p1s1', relation: 'same-fact', certainty: 'sure' }] },
    },
  });
  const story = storyOf(archive);
  const [a] = await findOnlyHere(archive, story, joinClaims(archive, story));
  assert.equal(a?.isKnown, true);
  assert.deepEqual(
    a.sentences.map(({ id }) => id),
    ['p1s3'],
  );
});

test('a passage leads to those that say the same, but not by what a program alone proposes', () => {
  const link = (place: string, other: string, more = {}) => ({
    a: place,
    b: other,
    relation: 'paraphrase',
    certainty: 'sure',
    ...more,
  });
  const archive = layArchive({
    stories: { s: {} },
    articles,
    correspondences: {
      s: {
        correspondences: [
          link('a#p1s1', 'b#p2s1'),
          link('a#p1s2', 'b#p3s1'),
          link('a#p2s1', 'c#p1s1', { by: 'machine' }),
          link('a#p3s1', 'c#p1s1', { relation: 'related' }),
        ],
      },
    },
  });
  const found = takeArticles(archive, 'a').flatMap((one) => [...counterpartsOf(archive, one)]);
  assert.deepEqual(
    found.map(([passage, its]) => [passage, its.map(({ article, place }) => `${article.id}#${place}`)]),
    [['p1', ['b#p2s1']]],
  );
});
