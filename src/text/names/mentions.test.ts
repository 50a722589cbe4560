import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions, type NameCorrections } from './mentions.ts';
import { indexNames } from './names.ts';
import { cutPassages } from '../passages.ts';

const passages = cutPassages({
  title: 'Georgia wins',
  body: 'Georgia Smith of Georgia left the airport at noon.',
  language: 'en',
});
const index = indexNames([
  { id: 'georgia', names: ['Georgia'] },
  { id: 'airport', names: ['Harbour Airport'] },
]);

test('finds names in the order of the text, each with its sentence', () => {
  assert.deepEqual(mentions({}), ['ts1 georgia 0', 'p1s1 georgia 0', 'p1s1 georgia 17']);
});

test('leaves out what an editor says is not the entity, at one place or everywhere', () => {
  const quote = { exact: 'Georgia', suffix: ' Smith' };
  assert.deepEqual(mentions({ not: [{ entity: { id: 'georgia' }, quote }] }), ['ts1 georgia 0', 'p1s1 georgia 17']);
  assert.deepEqual(mentions({ not: [{ entity: { id: 'georgia' } }] }), []);
});

test('adds what an editor says, in place of what was found there', () => {
  const add = [
    { entity: { id: 'airport' }, quote: { exact: 'the airport' } },
    { entity: { id: 'smith' }, quote: { exact: 'Georgia Smith' } },
  ];
  assert.deepEqual(mentions({ add }), ['ts1 georgia 0', 'p1s1 smith 0', 'p1s1 georgia 17', 'p1s1 airport 30']);
});

test('a correction whose words do not stand there is an error', () => {
  assert.throws(
    () => mentions({ add: [{ entity: { id: 'airport' }, quote: { exact: 'the station' } }] }),
    /the station/,
  );
});

function mentions(corrections: NameCorrections): string[] {
  return findMentions(passages, index, corrections).map(
    ({ sentence, entity, start }) => `${sentence} ${entity} ${start}`,
  );
}
