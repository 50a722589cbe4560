import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { listRetired } from './list-retired.ts';
import { followRetired } from './retired-records.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

test('tells of every record that is no longer there what became of it, and of no other', async () => {
  const retired = await listRetired(join(fixtures, 'retired-in-order'));
  const withdrawn = { date: '2031-05-01', ground: 'error' };
  const gone = Object.entries(retired).filter(([, ids]) => ids.size > 0);
  assert.deepEqual(Object.fromEntries(gone.map(([kind, ids]) => [kind, Object.fromEntries(ids)])), {
    articles: {
      '2031-03-02-gazette-bridge': { moved: '2031-03-02-harbour-gazette-old-bridge' },
      '2031-03-02-harbour-gazette-old-bridge': { moved: '2031-03-02-harbour-gazette-bridge-closed' },
      '2031-03-03-ferry-times-two-in-one': {
        split: ['2031-03-03-ferry-times-bridge-shut', '2031-03-02-gazette-bridge'],
      },
    },
    stories: {
      storm: {
        name: 'The storm of March',
        withdrawn: { ...withdrawn, says: 'It was the same event as the closing of the bridge.' },
      },
    },
    outlets: { 'night-post': { moved: 'harbour-gazette' } },
    entities: { 'the-bridge': { split: ['old-bridge', 'old-bridge-quarter'] } },
    topics: {
      harbour: { split: ['bridges', 'roads', 'lighthouses'] },
      lighthouses: { name: 'Lighthouses', withdrawn: { ...withdrawn, says: 'No article treats them.' } },
      roads: { moved: 'traffic' },
    },
  });
});

test('counts a withdrawn article, which keeps its facts, among what is no longer there', async () => {
  const { articles } = await listRetired(join(fixtures, 'withdrawn-article'));
  assert.deepEqual(articles.get('2031-03-02-harbour-gazette-bridge-closed'), {
    name: 'Old Bridge Closed After Storm',
    withdrawn: { date: '2031-05-01', ground: 'rights', says: 'The publisher asked for it.' },
  });
});

test('finds nothing gone where everything is there', async () => {
  const retired = await listRetired(join(fixtures, 'story'));
  assert.deepEqual(
    Object.entries(retired).filter(([, { size }]) => size > 0),
    [],
  );
});

test('follows what moved and split to what stands for it now, each once', async () => {
  const { topics, articles } = await listRetired(join(fixtures, 'retired-in-order'));
  assert.deepEqual(followRetired(topics, 'harbour'), ['bridges', 'traffic', 'lighthouses']);
  assert.deepEqual(followRetired(articles, '2031-03-03-ferry-times-two-in-one'), [
    '2031-03-03-ferry-times-bridge-shut',
    '2031-03-02-harbour-gazette-bridge-closed',
  ]);
});

test('ends where a circle closes', () => {
  const circle = new Map([
    ['one', { moved: 'two' }],
    ['two', { split: ['one', 'three'] }],
  ]);
  assert.deepEqual(followRetired(circle, 'one'), ['three']);
});
