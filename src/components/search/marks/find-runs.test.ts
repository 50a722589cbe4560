import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSearchWords } from '../../../text/words/search-tokens.ts';
import { findRuns, readRun, writeRun } from './find-runs.ts';

test('a run is marked wherever its words stand next to each other', () => {
  const text = 'The “anti-terrorist operation” ended; terrorist operations did not. ANTI TERRORIST – operation.';
  assert.deepEqual(found(text, ['anti terrorist operation']), [
    'anti-terrorist operation',
    'ANTI TERRORIST – operation',
  ]);
});

test('of runs that begin at one word the longest is marked, and none within another', () => {
  assert.deepEqual(found('Russian troops left. Troops stay.', ['troops', 'russian', 'russian troops', 'troops left']), [
    'Russian troops',
    'troops left',
    'Troops',
  ]);
});

test('a word in capitals is marked for itself, one in small letters for itself', () => {
  assert.deepEqual(found('The U.S. told us', ['US']), ['U.S.']);
  assert.deepEqual(found('The U.S. told us', ['us']), ['us']);
});

test('what has no word marks nothing', () => {
  for (const run of ['', '–', ' ']) assert.deepEqual(found('a – b', [run]), []);
});

test('a run in an address has its words as it was written', () => {
  const piece = fc.constantFrom(
    'a',
    'US',
    '3.5',
    '2,500',
    '½',
    '中',
    'が',
    'й',
    ' ',
    '-',
    '’s',
    'l’',
    'ï',
    '\u0301',
    '1',
  );
  fc.assert(
    fc.property(fc.string({ unit: piece }), (text) => {
      const tokens = readSearchWords(text).map(({ token }) => token);
      assert.deepEqual(readRun(writeRun(tokens)), tokens);
    }),
    { numRuns: 2000 },
  );
});

test('a letter that is two words is one place', () => {
  assert.deepEqual(found('ヿ', ['コ', 'ト']), ['ヿ']);
  assert.deepEqual(found('ヿ', ['コト']), ['ヿ']);
});

function found(text: string, runs: string[]): string[] {
  return findRuns(text, runs.map(readRun)).map(({ start, end }) => text.slice(start, end));
}
