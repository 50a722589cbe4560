import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestWord } from './nearest.ts';

test('a mistyped word is recognised', () => {
  assert.equal(nearestWord('captoins', ['title', 'captions', 'credit']), 'captions');
  assert.equal(nearestWord('dekc', ['deck', 'date']), 'deck');
  assert.equal(nearestWord('TITLE', ['url', 'title']), 'title');
  assert.equal(nearestWord('title', ['url', 'TITLE']), 'TITLE');
  assert.equal(nearestWord('daily-sabha', ['daily-sabah', 'daily-mail']), 'daily-sabah');
});

test('of several near words the nearest is offered, of equally near ones the first', () => {
  assert.equal(nearestWord('outlets', ['outlet', 'outlets2', 'inlets']), 'outlet');
  assert.equal(nearestWord('tokajev', ['tokaev', 'tokayev']), 'tokaev');
});

test('a word of which more than a third or all letters differ is not near', () => {
  for (const word of ['en', 'x', 'xyz', 'agency', '']) {
    assert.equal(nearestWord(word, ['ru', 'y', 'abc', 'outlet', 'z']), undefined);
  }
  assert.equal(nearestWord('url', []), undefined);
});

test('names in any script are compared by their letters', () => {
  assert.equal(nearestWord('токаев', ['назарбаев', 'токаева']), 'токаева');
});
