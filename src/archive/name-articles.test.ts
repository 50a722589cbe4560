import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../words/languages.ts';
import { layArchive, takeArticles } from './fixtures/lay-archive.ts';
import { nameAmong, nameArticle, nameArticles, namePlace } from './name-articles.ts';

const voice = speak('en');
const wire = (certainty: string) => ({ outlet: 'wire', basis: 'inferred', certainty, evidence: 'Seen.' });
const archive = layArchive({
  outlets: { wire: { kind: 'agency' }, unknown: { kind: 'unknown' } },
  articles: {
    a: { outlet: 'gazette' },
    b: { outlet: 'unknown', agency: wire('likely') },
    c: { outlet: 'unknown', agency: wire('guess') },
    d: { outlet: 'courier', title: 'Ferry burns off Tarsheen at night' },
    e: { outlet: 'courier', title: 'Nine are missing' },
    f: { outlet: 'courier', title: 'Ferry burns off the coast again' },
    g: { outlet: 'gazette', title: 'The only one of its outlet here' },
  },
});

test('an article goes by its outlet; one without a publisher by its agency, if that is more than a guess', () => {
  assert.deepEqual(
    takeArticles(archive, 'a', 'b', 'c').map((one) => nameArticle(one, voice)),
    ['gazette', 'Unnamed (wire)', 'Unnamed'],
  );
});

test('articles of one name are told apart by their headlines, and those of one beginning by numbers', () => {
  const articles = takeArticles(archive, 'b', 'd', 'e', 'f', 'g');
  assert.deepEqual(
    articles.map(({ id }) => nameArticles(articles, voice)(id)),
    [
      'Unnamed (wire)',
      'courier (“Ferry burns off …”), no. 1',
      'courier (“Nine are missing”)',
      'courier (“Ferry burns off …”), no. 2',
      'gazette',
    ],
  );
});

test('one that is not among some goes by its name alone, whoever else is called so', () => {
  const [own, alike, other] = takeArticles(archive, 'd', 'e', 'f');
  assert.ok(own && alike && other);
  const nameOf = nameAmong([own, alike], voice);
  assert.deepEqual([own, other].map(nameOf), ['courier (“Ferry burns off …”)', 'courier']);
});

test('a list that was named is named anew in another language', () => {
  const articles = takeArticles(archive, 'c', 'd');
  assert.equal(nameArticles(articles, voice)('c'), 'Unnamed');
  assert.equal(nameArticles(articles, speak('de'))('c'), speak('de').words.compare.names.unnamed);
});

test('a place is named by its passage, or by the part of the article that it is', () => {
  assert.deepEqual(
    ['p12s3', 'p2', 'ts1', 'd', 'c2s1', 'bs1', 'ls1', 'k'].map((place) => namePlace('Daily Sabah', place, voice)),
    [
      'Daily Sabah ¶12',
      'Daily Sabah ¶2',
      'Daily Sabah, headline',
      'Daily Sabah, standfirst',
      'Daily Sabah, caption',
      'Daily Sabah, byline',
      'Daily Sabah, dateline',
      'Daily Sabah, kicker',
    ],
  );
});
