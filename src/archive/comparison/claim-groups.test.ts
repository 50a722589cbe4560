import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { joinStory } from '../stories.ts';
import { findBestAccount, groupClaims } from './claim-groups.ts';
import { joinClaims } from './claims.ts';
import { must } from '../../text/must.ts';

const graded = (source: string) => ({
  source,
  information: 2,
  summary: 'So far.',
  sourceReason: 'Its copies.',
  informationReason: 'Others.',
  assessed: '2031-04-01',
});
const archive = layArchive({
  stories: { s: {} },
  articles: {
    a: { story: 's' },
    b: { story: 's', reliability: graded('D') },
    c: { story: 's', reliability: graded('B') },
  },
  claims: {
    s: {
      claims: [
        claim('crew', 'agree', ['a', 'b', 'c']),
        claim('wind', 'conflict', ['a', 'b']),
        claim('own', 'self-contradiction', ['a']),
      ],
    },
  },
});
const claims = joinClaims(archive, joinStory(archive, must(archive.records.stories.get('s'), 'it is laid')));

test('claims on which somebody contradicts anybody, be it itself, come first', () => {
  const groups = groupClaims(claims);
  assert.deepEqual(
    groups.contradictions.map(({ id }) => id),
    ['wind', 'own'],
  );
  assert.deepEqual(
    groups.agreed.map(({ id }) => id),
    ['crew'],
  );
});

test('a claim is told in the words of the article that was judged best, and by one that nobody judged only if there is no other', () => {
  assert.equal(
    findBestAccount(
      must(
        claims.find(({ id }) => id === 'crew'),
        'it is laid',
      ),
    )?.words,
    'as c has it',
  );
  assert.equal(
    findBestAccount(
      must(
        claims.find(({ id }) => id === 'own'),
        'it is laid',
      ),
    )?.words,
    'as a has it',
  );
});

function claim(id: string, verdict: string, articles: string[]): Record<string, unknown> {
  const accounts = articles.map((article) => ({ at: `${article}#p1s1`, words: `as ${article} has it` }));
  return { id, what: id, verdict, certainty: 'sure', accounts };
}
