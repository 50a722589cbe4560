import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collateStory } from '../collate.ts';
import { differencesInGroup } from './differences-in-group.ts';
import { asArticle } from '../fixtures/as-article.ts';
import { ferry } from '../fixtures/ferry.ts';
import { groupSentences, type GroupLink, type SentencePlace } from './group-sentences.ts';
import { sentencesToCollate } from '../sentences/collated-sentences.ts';
import { cutTokens } from '../sentences/cut-tokens.ts';

/** Places named `a1`: article and sentence; links `a1-b1 .9`, an editor's with `!`. */
function placeOf(name: string): SentencePlace {
  return { article: name.slice(0, 1), sentence: `p${name.slice(1)}s1` };
}

function linksOf(...written: string[]): GroupLink[] {
  return written.map((one) => {
    const [, a = '', b = '', score = '', mark] = /^(\w+)-(\w+) ([.\d]+)(!)?$/.exec(one) ?? [];
    return { a: placeOf(a), b: placeOf(b), score: Number(score), isEstablished: mark === '!' };
  });
}

function groupsOf(names: string, ...written: string[]): string[] {
  return groupSentences(linksOf(...written), names.split(' ').map(placeOf)).map(({ places }) =>
    places
      .map(({ article, sentence, isEstablished }) => `${article}${sentence.slice(1, -2)}${isEstablished ? '!' : ''}`)
      .join(' '),
  );
}

test('sentences that are linked each with each are one group, not pairs', () => {
  assert.deepEqual(groupsOf('a1 b1 c1 d1', 'a1-b1 .9', 'a1-c1 .8', 'b1-c1 .9', 'a1-d1 .7', 'b1-d1 .6'), [
    'a1 b1 c1 d1',
  ]);
});

test('a chain of likenesses does not join what is unlike', () => {
  assert.deepEqual(groupsOf('a1 b1 c1 d1', 'a1-b1 .9', 'b1-c1 .5', 'c1-d1 .8'), ['a1 b1', 'c1 d1']);
});

test('an article has one sentence in a group, but for halves of one that are linked to most', () => {
  assert.deepEqual(groupsOf('a1 b1 b2 c1', 'a1-b1 .9', 'a1-b2 .6', 'c1-b1 .9', 'c1-b2 .6', 'a1-c1 1'), ['a1 b1 b2 c1']);
  assert.deepEqual(groupsOf('a1 b1 b2 c1', 'a1-b1 .9', 'a1-b2 .6', 'c1-b1 .9', 'a1-c1 1'), ['a1 b1 c1']);
});

test('what an editor has linked comes first and is marked, and half of the links are enough of it', () => {
  assert.deepEqual(groupsOf('a1 b1 c1 d1', 'a1-b1 .1!', 'b1-c1 .1!', 'c1-d1 .9'), ['a1! b1! c1!']);
  assert.deepEqual(groupsOf('a1 b1 c1 d1', 'a1-b1 1!', 'b1-c1 1!', 'c1-d1 1!'), ['a1! b1! c1!']);
});

test('what an editor has refused is in no group together, whatever else is linked to both', () => {
  const links = linksOf('a1-b1 .9', 'a1-c1 .9', 'b1-c1 .9');
  const order = ['a1', 'b1', 'c1'].map(placeOf);
  const [group, ...more] = groupSentences(links, order, [{ a: placeOf('c1'), b: placeOf('a1') }]);
  assert.deepEqual([group?.articles, more], [['a', 'b'], []]);
});

test('a refusal holds for whatever its sentences are joined with since, in whatever order they come', () => {
  const names = ['a1', 'b1', 'c1'];
  const links = linksOf('a1-b1 .9', 'b1-c1 .8', 'a1-c1 .7');
  for (const refused of links)
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      const groups = groupSentences(
        links,
        order.map((at) => placeOf(names[at] ?? '')),
        [refused],
      );
      const together = groups.filter(({ articles }) =>
        [refused.a, refused.b].every(({ article }) => articles.includes(article)),
      );
      assert.deepEqual(
        [groups.length, together],
        [1, []],
        `${refused.a.article} ${refused.b.article}, ${order.join()}`,
      );
    }
});

test('every group has two articles at least, and the order of links does not matter', () => {
  const articles = Object.values(ferry);
  const order = articles.flatMap((article) =>
    sentencesToCollate(article).map(({ id }) => ({ article: article.id, sentence: id })),
  );
  const links = collateStory(articles)
    .links.filter(({ relation }) => relation !== 'related')
    .map(({ a, b, score }) => ({ a, b, score, isEstablished: false }));
  const groups = groupSentences(links, order);
  assert.ok(groups.length > 5);
  assert.ok(groups.every((group) => group.articles.length > 1));
  const places = groups.flatMap((group) => group.places.map(({ article, sentence }) => `${article}#${sentence}`));
  assert.equal(new Set(places).size, places.length);
  fc.assert(
    fc.property(fc.shuffledSubarray(links, { minLength: links.length }), (some) => {
      assert.deepEqual(groupSentences(some, order), groups);
    }),
    { numRuns: 10 },
  );
});

test('a hundred copies of a hundred sentences take no square of their number', () => {
  const articles = Array.from({ length: 60 }, (_, number) => `a${number}`);
  const sentences = Array.from({ length: 40 }, (_, number) => `p${number}s1`);
  const order = articles.flatMap((article) => sentences.map((sentence) => ({ article, sentence })));
  const links = articles.flatMap((a, at) =>
    articles.slice(at + 1).flatMap((b) =>
      sentences.map((sentence) => ({
        a: { article: a, sentence },
        b: { article: b, sentence },
        score: 0.9,
        isEstablished: false,
      })),
    ),
  );
  const groups = groupSentences(links, order);
  assert.equal(groups.length, 40);
  assert.ok(groups.every((group) => group.articles.length === 60));
});

test('a group says which figures differ, and who denies', () => {
  const told = (article: string, text: string) => {
    const read = asArticle(article, `Title\n\n${text}`);
    const passage = read.passages.find(({ role }) => role === 'paragraph');
    assert.ok(passage);
    return { article, text, tokens: cutTokens(passage, read).flatMap(({ tokens }) => tokens) };
  };
  assert.deepEqual(
    differencesInGroup(
      [
        told('a', 'The ferry carried 212 people.'),
        told('b', 'Some 209 people were aboard.'),
        told('c', 'It carried 212 people.'),
      ],
      'en',
    ),
    [
      {
        kind: 'figure',
        wordings: [
          { words: '212', articles: ['a', 'c'] },
          { words: '209', articles: ['b'] },
        ],
      },
    ],
  );
  assert.deepEqual(
    differencesInGroup([told('a', 'The alarm was not heard.'), told('b', 'The alarm was heard.')], 'en').map(
      ({ kind, wordings }) => [kind, wordings.map(({ words }) => words)],
    ),
    [['negation', ['not', '']]],
  );
  assert.deepEqual(differencesInGroup([told('a', 'On 3 May 212 sailed.'), told('b', 'There were 212.')], 'en'), []);
});
