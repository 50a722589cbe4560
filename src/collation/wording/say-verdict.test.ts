import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speak } from '../../words/languages.ts';
import type { PrintedWords } from './compare-quoted.ts';
import { changeOf, sayVerdict } from './say-verdict.ts';

const { utterances } = speak('en').words.compare;
const plain = { certainty: 'sure', isTranslated: false, isDoubtful: false } as const;

test('a verdict has a place for what it was held against where there is something, and of reported speech nothing is said', () => {
  const { says } = sayVerdict({ ...plain, state: 'contained' }, utterances);
  assert.equal(typeof says === 'string' ? says : says({ witness: 'News' }), 'As in News, which has more');
  assert.match(String(sayVerdict({ ...plain, state: 'alone' }, utterances).says), /^Nothing to hold it against/);
  assert.equal(sayVerdict({ ...plain, state: 'reported' }, utterances).says, '');
});

test('all doubts of a verdict are said with it', () => {
  assert.deepEqual(sayVerdict({ ...plain, state: 'same' }, utterances).doubts, []);
  assert.deepEqual(
    sayVerdict({ state: 'differs', certainty: 'likely', isTranslated: true, isDoubtful: true }, utterances).doubts,
    ['translated by a machine on the way', 'words may have been changed there too', 'likely one source'],
  );
});

test('a change is said by the words that part two wordings', () => {
  const has: PrintedWords = { text: 'army', start: 0, end: 4 };
  assert.deepEqual([{ has, instead: 'military' }, { has, instead: '' }, { has }, { instead: 'not' }].map(changeOf), [
    'exchanged',
    'added',
    'only',
    'without',
  ]);
});
