import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { listStories } from '../stories.ts';
import { countSquares } from './squares.ts';

const of = (agency: string, certainty = 'sure') => ({
  story: 's',
  agency: { outlet: agency, basis: 'stated', certainty, evidence: 'The credit line.' },
});

test('articles of one source stand together; those of which nobody knows the source stand open', () => {
  const archive = layArchive({
    stories: { s: {} },
    outlets: { wire: { kind: 'agency' }, cable: { kind: 'agency' } },
    articles: { a: of('cable'), b: of('wire'), c: of('wire', 'likely'), d: of('wire', 'guess'), e: { story: 's' } },
  });
  assert.deepEqual(
    listStories(archive).map((story) => countSquares(archive, story)),
    [{ groups: [2, 1], open: 2 }],
  );
});

test('copies of a text that nobody knows stand together', () => {
  const same = [{ id: 'x', articles: ['a', 'b'], certainty: 'sure', by: 'A. B.', date: '2031-01-01' }];
  const archive = layArchive({
    stories: { s: {} },
    articles: { a: { story: 's' }, b: { story: 's', outlet: 'post' }, c: { story: 's', outlet: 'mail' } },
    derivations: { s: { same } },
  });
  assert.deepEqual(
    listStories(archive).map((story) => countSquares(archive, story)),
    [{ groups: [2], open: 1 }],
  );
});
