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
const ofWire = { agency: { outlet: 'wire', basis: 'stated', certainty: 'sure', evidence: 'It says so.' } };

function draw(...claims: object[]) {
  const archive = layArchive({
    stories: { s: {} },
    outlets: { wire: {} },
    articles: {
      a: article('A', 'one'),
      b: article('B', 'two'),
      c: article('C', 'three'),
      d: { ...article('D', 'four'), language: 'fr' },
      e: { ...article('E', 'five'), ...ofWire },
      f: { ...article('F', 'six'), ...ofWire },
      g: article('G', 'seven'),
    },
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

test('where the editor names no article, two are shown that say it in other words of one language', () => {
  assert.deepEqual(
    draw(
      claim('boats', 'conflict', [
        account('a#p1', 'seven boats'),
        account('b#p1', 'Seven boats'),
        account('d#p1', 'huit bateaux'),
        account('c#p1', 'eight boats'),
      ]),
    ),
    [true, 'boats: seven boats / eight boats'],
  );
});

test('of two that are as like it, one of another source is shown', () => {
  assert.deepEqual(
    draw(
      claim('boats', 'conflict', [
        account('e#p1', 'seven boats'),
        account('f#p1', '7 boats'),
        account('g#p1', 'eight boats'),
      ]),
    ),
    [true, 'boats: seven boats / eight boats'],
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
