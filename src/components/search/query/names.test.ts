import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNames, otherForms, shortestForms } from './names.ts';
import { parseQuestion } from './question.ts';

const keys: Record<string, Record<string, string>> = {
  '74': { tokayev: 'tokayev' },
  '6b': { kaev: 'tokayev', 'kassymjomart tokayev': 'tokayev' },
  '61': { almaty: 'almaty', 'almaty airport': 'almaty-airport' },
  '55': { US: 'usa' },
};
const partsOf = async (question: string) => {
  const parts = await findNames(parseQuestion(question), async (letter) => keys[letter] ?? {});
  return parts.map(({ terms, entity }) => [terms.map(({ text }) => text).join(' '), entity]);
};
const tokayev = {
  name: 'Kassym-Jomart Tokayev',
  forms: ['Kassym-Jomart Tokayev', 'Tokayev', 'Kassym-Jomart Tokaev', 'Tokaev', 'Kassym-Jomart Kaev'],
  articles: [],
  mentions: [],
};

test('names are found among the words of a question, the longest first', async () => {
  assert.deepEqual(await partsOf('tokayev at Almaty airport'), [
    ['tokayev', 'tokayev'],
    ['at', undefined],
    ['Almaty airport', 'almaty-airport'],
  ]);
  assert.deepEqual(await partsOf('Kassym-Jomart Tokayev'), [['Kassym-Jomart Tokayev', 'tokayev']]);
});

test('a name in quotation marks is just words', async () => {
  assert.deepEqual(await partsOf('"tokayev" kaev*'), [
    ['tokayev', undefined],
    ['kaev*', undefined],
  ]);
});

test('a short name in capitals is a name only as typed so', async () => {
  assert.deepEqual(await partsOf('US U.S. us'), [
    ['US', 'usa'],
    ['U.S.', 'usa'],
    ['us', undefined],
  ]);
});

test('a word every object has by nature is no name', async () => {
  assert.deepEqual(await partsOf('constructor'), [['constructor', undefined]]);
});

test('of the forms of a name, those that hold a shorter one need no search of their own', () => {
  assert.deepEqual(shortestForms(tokayev), ['Tokaev', 'Tokayev', 'Kassym-Jomart Kaev']);
  assert.deepEqual(shortestForms({ ...tokayev, forms: ['United States', 'US', 'U.S.'] }), ['US', 'United States']);
});

test('other forms are those a search for the words typed would miss', () => {
  assert.deepEqual(otherForms(tokayev, parseQuestion('tokayev')), ['Tokaev', 'Kassym-Jomart Kaev']);
  assert.deepEqual(otherForms(tokayev, parseQuestion('Kaev')), ['Tokaev', 'Tokayev']);
});
