import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive, takeArticles } from '../fixtures/lay-archive.ts';
import { listStories } from '../stories.ts';
import { layFamilies } from './families.ts';
import {
  agencyOf,
  countCopies,
  countSourcesOf,
  joinFamilies,
  joinProvenance,
  nameOrigin,
  originOf,
} from './provenance.ts';

const outlets = { wire: { kind: 'agency', name: 'The Wire' }, cable: { kind: 'agency', name: 'The Cable' } };
const from = (agency: string, certainty = 'sure') => ({
  story: 's',
  derivation: { kind: 'reprint', fromOutlets: [agency], certainty, evidence: ['The credit line.'] },
});

test('one agency’s text in three outlets is one source', () => {
  const archive = layArchive({
    outlets,
    stories: { s: {} },
    articles: { a: from('wire'), b: from('wire'), c: from('wire') },
  });
  const { pages, traced, sources } = countSourcesOf(archive, 's', takeArticles(archive, 'a', 'b', 'c'));
  assert.deepEqual([pages, traced, sources], [3, 3, 1]);
  assert.deepEqual(
    takeArticles(archive, 'a').map((one) => countCopies(archive, one)),
    [3],
  );
});

test('two agencies are two sources, and an article that nobody has looked into is none', () => {
  const archive = layArchive({
    outlets,
    stories: { s: {} },
    articles: { a: from('wire'), b: from('cable'), c: { story: 's' } },
  });
  const { pages, traced, sources } = countSourcesOf(archive, 's', takeArticles(archive, 'a', 'b', 'c'));
  assert.deepEqual([pages, traced, sources], [3, 2, 2]);
});

test('articles that nobody has decided on are not called independent', () => {
  const archive = layArchive({ stories: { s: {} }, articles: { a: { story: 's' }, b: { story: 's' } } });
  assert.equal(countSourcesOf(archive, 's', takeArticles(archive, 'a', 'b')).traced, 0);
  assert.deepEqual(
    takeArticles(archive, 'a', 'b').map((one) => originOf(archive, one).state),
    ['not looked into', 'not looked into'],
  );
});

test('several sources of a family are written in a row as the archive’s language writes one', () => {
  const ofTwo = { ...from('wire'), derivation: { ...from('wire').derivation, fromOutlets: ['wire', 'cable'] } };
  const nameIn = (language: string) => {
    const archive = layArchive({ facts: { language }, outlets, stories: { s: {} }, articles: { a: ofTwo, b: ofTwo } });
    return joinFamilies(archive, joinProvenance(archive, 's'), takeArticles(archive, 'a', 'b')).map(({ name }) => name);
  };
  assert.deepEqual(nameIn('en'), ['The Cable and The Wire']);
  assert.doesNotMatch(nameIn('ar').join(' '), /,/);
});

test('what an article is copied from is followed to another story', () => {
  const archive = layArchive({
    outlets,
    stories: { s: {}, t: {} },
    articles: {
      a: { story: 's', derivation: { kind: 'reprint', fromArticles: ['b'], certainty: 'sure', evidence: ['Same.'] } },
      b: { ...from('wire'), story: 't' },
    },
  });
  assert.deepEqual(
    takeArticles(archive, 'a').flatMap((one) => originOf(archive, one).tops.map(({ key }) => key)),
    ['outlet:wire'],
  );
});

test('a format without a word for doubt names the one agency, and none of two', () => {
  const archive = layArchive({
    outlets,
    articles: {
      a: from('wire'),
      b: { derivation: { kind: 'composite', fromOutlets: ['wire', 'cable'], certainty: 'sure', evidence: ['Both.'] } },
      c: from('wire', 'guess'),
    },
    stories: { s: {} },
  });
  assert.deepEqual(
    takeArticles(archive, 'a', 'b', 'c').map((one) => agencyOf(archive, one)?.id),
    ['wire', undefined, undefined],
  );
});

test('whose text an article is is named with its doubt', () => {
  const archive = layArchive({
    outlets,
    stories: { s: {} },
    articles: { a: from('wire'), b: from('wire', 'likely'), c: { story: 's' } },
  });
  const said = takeArticles(archive, 'a', 'b', 'c').map((one) => nameOrigin(archive, one).labelled);
  assert.match(said[0] ?? '', /The Wire/);
  assert.match(said[1] ?? '', /likely/);
  assert.doesNotMatch(said[2] ?? '', /Wire/);
});

test('a story’s families are those of established sources first, then what a program takes for copies', async () => {
  const copied =
    'The bridge over the Avon fell on Monday morning when a lorry with forty tonnes of gravel crossed it. Nobody was hurt in the fall, the county engineer told reporters at noon. Repairs will take until the autumn of next year and cost nine million.';
  const archive = layArchive({
    outlets,
    stories: { s: {} },
    articles: {
      a: { ...from('wire'), body: 'Rain fell on the whole county for three days without any break at all.' },
      b: { ...from('wire'), outlet: 'herald', body: 'Snow lay on the northern hills until the first week of April.' },
      c: { story: 's', outlet: 'post', body: copied },
      d: { story: 's', outlet: 'times', body: copied },
    },
  });
  const families = (await Promise.all(listStories(archive).map((one) => layFamilies(archive, one)))).flat();
  assert.deepEqual(
    families.map(({ isProposed, certainty, copies, name }) => [
      isProposed,
      certainty,
      copies.map(({ id }) => id),
      name,
    ]),
    [
      [false, 'sure', ['a', 'b'], 'The Wire'],
      [true, 'proposed', ['c', 'd'], undefined],
    ],
  );
});

test('a story is traced once, however many ask', () => {
  const archive = layArchive({ outlets, stories: { s: {} }, articles: { a: from('wire') } });
  assert.equal(joinProvenance(archive, 's'), joinProvenance(archive, 's'));
});
