import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layVolume } from '../fixtures/lay-volume.ts';
import { layWordPlaces } from '../volume/places.ts';
import { countParts, isCommon, rate, weighPart } from './rank.ts';

const volume = await layVolume([
  {
    id: 'a',
    language: 'en',
    passages: [
      { id: 't', text: 'bridge' },
      { id: 'p1', text: 'the old bridge by the sea' },
    ],
  },
  {
    id: 'b',
    language: 'en',
    passages: [
      { id: 'p1', text: 'bridge bridge' },
      { id: 'p2', text: 'the sea' },
    ],
  },
]);
const leaf = (part: number, ...positions: number[]) => ({
  part,
  places: layWordPlaces(Uint32Array.from(positions)),
  forms: [],
});
const bridges = leaf(0, 0, 3, 7, 8);

test('parts are counted by the passages and articles that have them, all their leaves together', () => {
  assert.deepEqual(countParts([bridges, leaf(1, 6), leaf(1, 10)], 3, volume), [
    { passages: [0, 1, 2], times: [1, 1, 2], articles: 2 },
    { passages: [1, 3], times: [1, 1], articles: 2 },
    { passages: [], times: [], articles: 0 },
  ]);
});

test('a passage rates higher the oftener it has a part, the shorter it is, and as a headline', async () => {
  const texts = ['old bridge', 'old bridge', 'the old bridge by the sea', 'bridge bridge', 'the sea'];
  const passages = texts.map((text, at) => ({ id: at === 0 ? 't' : `p${at}`, text }));
  const one = await layVolume([{ id: 'a', language: 'en', passages }]);
  const rated = rate(countParts([leaf(0, 1, 3, 6, 10, 11)], 1, one), [1], { passage: 3, article: 15 }, one);
  const [headline = 0, short = 0, long = 0, twice = 0, none] = rated.passages;
  assert.ok(headline > short && short > long && twice > short);
  assert.equal(none, 0);
});

test('a part that weighs nothing, as one that is not wanted, rates nothing', () => {
  const { passages, articles } = rate(countParts([bridges], 1, volume), [0], { passage: 3, article: 6 }, volume);
  assert.deepEqual([...passages, ...articles], [0, 0, 0, 0, 0, 0]);
});

test('what is rarer weighs more, and nothing weighs less than nothing', () => {
  assert.ok(weighPart(1, 100) > weighPart(50, 100));
  assert.ok(weighPart(100, 100) > 0);
});

test('a part is common that stands in more than a fifth of many passages', () => {
  assert.deepEqual([isCommon(201, 1000), isCommon(200, 1000), isCommon(400, 400)], [true, false, false]);
});
