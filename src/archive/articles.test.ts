import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articlesOf,
  lastChanged,
  listAlone,
  listArticles,
  listCitable,
  listTopics,
  listWithdrawn,
  listYears,
  undated,
} from './articles.ts';
import { articlesOfOutlet, listOutlets } from './articles-of-outlet.ts';
import { layArchive, takeArticles } from './fixtures/lay-archive.ts';
import { listOpen, countShare } from './list-open.ts';
import { linked } from './records.ts';

const dated = (date: string) => ({ published: { date, basis: 'stated' } });
const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
const withdrawn = { date: '2022-03-01', ground: 'law', says: 'A court.' };

test('articles come by date, then by id, and the undated last', () => {
  const archive = layArchive({
    articles: { a: {}, b: dated('2022-01-13'), c: dated('2021'), d: dated('2022-01-13') },
  });
  assert.deepEqual(idsOf(listArticles(archive)), ['c', 'b', 'd', 'a']);
});

test('a withdrawn article is listed apart and never among those that can be read', () => {
  const archive = layArchive({ articles: { a: {}, b: { withdrawn } }, stories: {} });
  assert.deepEqual(idsOf(listArticles(archive)), ['a']);
  assert.deepEqual(idsOf(listWithdrawn(archive)), ['b']);
  assert.deepEqual(idsOf(listCitable(archive)), ['a', 'b']);
  assert.deepEqual(idsOf(articlesOf(archive, 'outlet', 'gazette')), ['a']);
});

test('articles are found by outlet, year, and every one of their topics', () => {
  const archive = layArchive({
    topics: { rain: {}, snow: {} },
    articles: { a: { ...dated('2021-05'), topics: ['rain', 'snow'], outlet: 'herald' }, b: { topics: ['snow'] } },
  });
  assert.deepEqual(idsOf(articlesOf(archive, 'topic', 'snow')), ['a', 'b']);
  assert.deepEqual(idsOf(articlesOf(archive, 'outlet', 'herald')), ['a']);
  assert.deepEqual(idsOf(articlesOf(archive, 'year', undated)), ['b']);
  assert.deepEqual(articlesOf(archive, 'topic', 'hail'), []);
});

test('years come newest first, and the undated are of none', () => {
  const archive = layArchive({ articles: { a: dated('2021'), b: dated('2022'), c: dated('2022-03'), d: {} } });
  assert.deepEqual(listYears(archive), [
    { year: '2022', count: 2 },
    { year: '2021', count: 1 },
  ]);
});

test('articles of no story come newest first, and last what nobody can date', () => {
  const archive = layArchive({
    stories: { s: {} },
    articles: { a: {}, b: dated('2021'), c: dated('2022'), d: { ...dated('2023'), story: 's' } },
  });
  assert.deepEqual(idsOf(listAlone(archive)), ['c', 'b', 'a']);
});

test('topics come by name, each with the number of its readable articles', () => {
  const archive = layArchive({
    topics: { t1: { name: 'Snow' }, t2: { name: 'Rain' }, t3: { name: 'Wind' } },
    articles: { a: { topics: ['t1', 't2'] }, b: { topics: ['t1'] }, c: { topics: ['t1'], withdrawn } },
  });
  assert.deepEqual(
    listTopics(archive).map(({ topic, articles }) => [topic.data.name, articles]),
    [
      ['Rain', 1],
      ['Snow', 2],
      ['Wind', 0],
    ],
  );
});

test('an article was last changed when its record was, and not known when if the record says nothing', () => {
  const [a, b] = listArticles(
    layArchive({
      articles: {
        a: {
          received: { as: 'a', date: '2022-02-02' },
          corrections: [{ version: 1, date: '2022-04-04', says: 'A name.' }],
        },
        b: {},
      },
    }),
  );
  assert.equal(a && lastChanged(a), '2022-04-04');
  assert.equal(b && lastChanged(b), '');
});

test('an agency has the articles with its text, and those by a guess are told apart', () => {
  const agency = (certainty: string) => ({
    derivation: { kind: 'reprint', fromOutlets: ['wire'], certainty, evidence: ['The credit line.'] },
  });
  const archive = layArchive({
    outlets: { wire: { kind: 'agency' } },
    articles: { a: agency('sure'), b: agency('likely'), c: agency('guess'), d: {} },
  });
  const { articles, likely, guessed } = articlesOfOutlet(archive, linked(archive.records.outlets, 'wire'));
  assert.deepEqual(idsOf(articles), ['a', 'b', 'c']);
  assert.equal(likely, 1);
  assert.deepEqual(idsOf([...guessed]), ['c']);
  assert.deepEqual(
    listOutlets(archive).map(({ outlet, ...counts }) => [outlet.id, ...Object.values(counts)]),
    [
      ['gazette', 4, 0, 0, 0, 0],
      ['wire', 0, 2, 2, 1, 1],
    ],
  );
});

test('an agency is copied by other outlets, not by itself', () => {
  const derivation = { kind: 'reprint', fromOutlets: ['wire'], certainty: 'sure', evidence: ['The credit line.'] };
  const archive = layArchive({
    outlets: { wire: { kind: 'agency' } },
    articles: { a: { derivation }, b: { outlet: 'wire', derivation } },
  });
  const wire = listOutlets(archive).find(({ outlet }) => outlet.id === 'wire');
  assert.deepEqual([wire?.supplied, wire?.copied], [2, 1]);
});

test('an article alone in its story has nothing to be compared with, so that is not open', () => {
  const archive = layArchive({
    stories: { s: {}, t: {} },
    articles: { a: { story: 's' }, b: { story: 't' }, c: { story: 't' } },
  });
  const [a, b] = takeArticles(archive, 'a', 'b').map((one) => listOpen(archive, one));
  assert.equal(a?.includes('not-compared'), false);
  assert.equal(b?.includes('not-compared'), true);
});

test('only a comparison that an editor has read wholly closes it', () => {
  const read = (how: string) =>
    layArchive({
      stories: { s: { comparisons: [{ articles: ['a', 'b'], read: how, by: 'An editor', date: '2022-02-02' }] } },
      articles: { a: { story: 's' }, b: { story: 's' } },
    });
  const isOpen = (how: string): boolean =>
    takeArticles(read(how), 'a').some((one) => listOpen(read(how), one).includes('not-compared'));
  assert.deepEqual([isOpen('part'), isOpen('complete')], [true, false]);
});

test('of an archive in which nothing is open nothing is said', () => {
  assert.deepEqual(countShare(layArchive({})), []);
});

test('what is open somewhere is told with how many of all articles it is established of', () => {
  const { published } = dated('2022-01-05');
  assert.deepEqual(countShare(layArchive({ articles: { a: {}, b: { published } } })), [
    { state: 'undated', done: 1, all: 2 },
    { state: 'not-assessed', done: 0, all: 2 },
    { state: 'origin-not-looked-into', done: 0, all: 2 },
  ]);
});
