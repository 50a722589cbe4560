import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivationsSchema } from '../schema/derivations.ts';
import { describeRecord } from './describe-evidence.ts';
import type { EvidencedArticle } from './evidence.ts';
import { findFamilies } from './find-families.ts';
import { z } from 'astro/zod';

const reference = <C extends string>(collection: C) => z.string().transform((id) => ({ collection, id }));
const bare = (id: string): EvidencedArticle => ({ id, language: 'en', outlet: `outlet-${id}`, isOfAgency: false });
const who = { by: 'A. B.', date: '2031-04-01' };

function familiesOf(record: object, proposals: [string, string][] = []) {
  const { families, proposed } = findFamilies({
    articles: ['a', 'b', 'c', 'd'].map(bare),
    record: describeRecord(derivationsSchema({ reference }).parse({ story: 'flood', ...record })),
    proposals: proposals.map(([a, b]) => ({ a, b, relation: 'same-text', score: 0.9 })),
  });
  return {
    families: families.map(({ articles, certainty }) => `${articles.join('')} ${certainty}`),
    proposed: proposed.map(({ articles }) => articles.join('')),
  };
}

test('what is refused of one copy is refused of all, also of those that came later', () => {
  const same = [
    {
      id: 'one',
      articles: ['a', 'b'],
      certainty: 'sure',
      ...who,
      added: [{ articles: ['c'], certainty: 'sure', ...who }],
    },
  ];
  const refused = [{ articles: ['a', 'd'], ...who }];
  const proposals: [string, string][] = [
    ['b', 'd'],
    ['c', 'd'],
  ];
  assert.deepEqual(familiesOf({ same }, proposals).proposed, ['abcd']);
  assert.deepEqual(familiesOf({ same, refused }, proposals).proposed, []);
  assert.deepEqual(familiesOf({ refused }, proposals).proposed, ['bcd']);
});

test('a copy that was added later is as certain as whoever added it was, and the others stay as they were', () => {
  const added = [{ articles: ['c'], certainty: 'likely', ...who }];
  const one = { id: 'one', articles: ['a', 'b'], certainty: 'sure', ...who };
  assert.deepEqual(familiesOf({ same: [one] }).families, ['ab sure', 'c sure', 'd sure']);
  assert.deepEqual(familiesOf({ same: [{ ...one, added }] }).families, ['abc likely', 'd sure']);
});
