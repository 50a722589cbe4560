import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { listStories } from '../stories.ts';
import { listContrasts } from './contrasts.ts';

const account = (at: string, words: string) => ({ at, words });
const claim = (id: string, verdict: string, accounts: object[], note?: string) => ({
  id,
  what: id,
  verdict,
  accounts,
  note,
  certainty: 'sure',
});
const article = (siglum: string, outlet: string) => ({ story: 's', siglum, outlet });

function draw(...claims: object[]) {
  const archive = layArchive({
    stories: { s: {} },
    articles: { a: article('A', 'one'), b: article('B', 'two'), c: article('C', 'three') },
    claims: { s: { claims } },
  });
  const { areContradictions, contrasts } = listContrasts(archive, listStories(archive)[0] as never);
  return [
    areContradictions,
    ...contrasts.map(({ id, pair }) => `${id}: ${pair.map(({ words }) => words).join(' / ')}`),
  ];
}

test('a contradiction is shown by the two accounts that the editor speaks of', () => {
  assert.deepEqual(
    draw(
      claim('same', 'agree', [account('a#p1', 'a harbour')]),
      claim(
        'place',
        'conflict',
        [
          account('a#p1', 'all over the coast'),
          account('b#p1', 'near the town'),
          account('b#p2', 'in the west'),
          account('c#p1', 'a coast'),
          account('c#p3', 'it spread from there'),
        ],
        'C says that it spread; two has it in the west only.',
      ),
    ),
    [true, 'place: it spread from there / in the west'],
  );
});

test('an article that contradicts itself is held against itself', () => {
  assert.deepEqual(
    draw(
      claim('end', 'self-contradiction', [
        account('a#p1', 'at noon'),
        account('b#p1', 'at dawn'),
        account('b#c1', 'at night'),
      ]),
    ),
    [true, 'end: at dawn / at night'],
  );
});

test('what only differs is shown where nothing contradicts, and what one alone says never', () => {
  assert.deepEqual(
    draw(
      claim('count', 'differs', [account('a#p1', 'nine'), account('c#p1', 'ten')]),
      claim('alone', 'single', [account('a#p1', 'a dog')]),
    ),
    [false, 'count: nine / ten'],
  );
});
