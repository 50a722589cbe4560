import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layFamilies } from '../../../archive/comparison/families.ts';
import { layArchive } from '../../../archive/fixtures/lay-archive.ts';
import { listStories } from '../../../archive/stories.ts';
import { must } from '../../../text/must.ts';
import { speak } from '../../../words/languages.ts';
import { sayTaken, treeOfFamily } from './tree-of-family.ts';

const first = 'The bridge over the Avon fell on Monday morning when a lorry with forty tonnes of gravel crossed it.';
const rest = 'Nobody was hurt in the fall, the county engineer told reporters at noon. Repairs will cost nine million.';
const from = {
  story: 's',
  derivation: { kind: 'reprint', fromOutlets: ['wire'], certainty: 'likely', evidence: ['The credit line.'] },
};
const archive = layArchive({
  outlets: { wire: { kind: 'agency', name: 'The Wire' } },
  stories: { s: {}, t: {} },
  articles: {
    a: { ...from, outlet: 'herald', body: `${first} ${rest}` },
    b: { ...from, outlet: 'post', body: `${first.replace('forty', 'fifty')} ${rest}` },
    c: { ...from, outlet: 'zeitung', language: 'de', body: 'Die Brücke fiel am Montag.' },
    f: { ...from, outlet: 'globe', body: 'Snow lay on the northern hills until April.' },
    g: { ...from, outlet: 'mail', body: `${first} ${rest.replace(/ Repairs.*/, '')}` },
    d: { story: 't', outlet: 'echo', body: `${first} ${rest}` },
    e: { story: 't', outlet: 'times', body: `${first} ${rest}` },
  },
});
const families = (await Promise.all(listStories(archive).map((one) => layFamilies(archive, one)))).flat();
const likely = must(
  families.find(({ isProposed }) => !isProposed),
  'an editor has found one source',
);
const proposed = must(
  families.find(({ isProposed }) => isProposed),
  'a program finds copies',
);

test('a family is a tree of its source over its articles, each as certain as the family', () => {
  const { text, below } = treeOfFamily(likely);
  assert.deepEqual(text, { kind: 'absent', name: 'The Wire', outlet: undefined });
  assert.deepEqual(
    below.map((one) => [one.text.kind === 'article' && one.text.article.id, one.way?.certainty]),
    [
      ['a', 'likely'],
      ['b', 'likely'],
      ['f', 'likely'],
      ['g', 'likely'],
      ['c', 'likely'],
    ],
  );
});

test('of copies that a program proposes the source is not established, nor how they were made', () => {
  const { text, below } = treeOfFamily(proposed);
  assert.equal(text.kind, 'not established');
  assert.deepEqual(
    below.map(({ way }) => way),
    [undefined, undefined],
  );
});

test('of each article it is said how many of the sentences it has that all others are measured against', () => {
  const voice = speak('en');
  assert.deepEqual(
    [...likely.copies, ...likely.others].map((article) => [article.id, sayTaken(likely, article, voice)]),
    [
      ['a', '3 sentences; the others are measured against these'],
      ['b', 'has 3 of these 3 sentences, 1 of them changed'],
      ['f', 'none of these sentences found in it'],
      ['g', 'has 2 of these 3 sentences'],
      ['c', 'not compared: another language'],
    ],
  );
});
