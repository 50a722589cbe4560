import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, takeArticles } from './fixtures/lay-archive.ts';
import { namesOfMarks, writeOutMarks } from './write-out-marks.ts';

const names = new Map([
  ['S', 'Unnamed (Reuters)'],
  ['DS', 'Daily Sabah'],
  ['M', 'Unnamed (AP)'],
]);

test('names are set for sigla that stand alone', () => {
  assert.equal(
    writeOutMarks(
      'In S “military” became “army”; DS has both, and so, most likely, has S. M is silent, S’s note is not.',
      names,
    ),
    'In Unnamed (Reuters) “military” became “army”; Daily Sabah has both, and so, most likely, has Unnamed (Reuters). Unnamed (AP) is silent, Unnamed (Reuters)’s note is not.',
  );
});

test('letters of words, abbreviations and initials are no sigla', () => {
  const plain = 'The U.S. sent M&S and the S-Bahn; Malik S. Shaimukhambetov said DSL and S1 were MS';
  assert.equal(writeOutMarks(plain, names), plain);
});

test('of two sigla of which one begins the other, each is itself', () => {
  const both = new Map([
    ['D', 'Dawn'],
    ['DS', 'Daily Sabah'],
    ['2B', 'Second Bell'],
  ]);
  assert.equal(writeOutMarks('D, DS and 2B; DSX and 22B', both), 'Dawn, Daily Sabah and Second Bell; DSX and 22B');
});

test('a siglum that is a word, a number or somebody’s name is left where it stands', () => {
  const archive = layArchive({
    outlets: { AP: { kind: 'agency' } },
    articles: { a: { siglum: 'A' }, b: { siglum: '2' }, c: { siglum: 'AP', outlet: 'AP' }, d: { siglum: 'X' } },
  });
  const articles = takeArticles(archive, 'a', 'b', 'c', 'd');
  assert.deepEqual([...namesOfMarks(articles, (id) => `the ${id}`)], [['X', 'the d']]);
});
