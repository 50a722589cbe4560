import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSearchWords, showToken } from '../../text/words/search-tokens.ts';
import { expandSlot } from './expand.ts';
import type { Slot } from './plan.ts';

test('a short word in small letters means capitals too, alone, in a phrase and in a compound', async () => {
  for (const slot of [{ how: 'family' }, { how: 'exact', inAnyCase: true }] as const) {
    assert.deepEqual(await expanded('us', slot), ['us', 'US']);
    assert.deepEqual(await expanded('us-led', slot), ['us led', 'US led']);
    assert.deepEqual(await expanded('US', slot), ['US']);
    assert.deepEqual(await expanded('US-led', slot), ['US led']);
  }
});

test('a word that is to be exactly itself is, in small letters and in capitals', async () => {
  for (const word of ['us', 'US', 'us led', 'US led']) assert.deepEqual(await expanded(word, { how: 'exact' }), [word]);
});

test('the form of a name is found in capitals too', async () => {
  const forms = ['us soldiers', 'US'].map((form) => readSearchWords(form).map(({ token }) => token));
  assert.deepEqual(await expanded('led', { how: 'exact', forms }), ['led', 'us soldiers', 'US soldiers', 'US']);
});

test('a compound of many short words is not looked for in every way there is', async () => {
  const runs = await expanded(Array(30).fill('us').join('-'), { how: 'family' });
  assert.ok(runs.length <= 32);
  assert.equal(runs[0], Array(30).fill('us').join(' '));
});

/** What words stand for in a volume that has `us` in small letters and in capitals. */
async function expanded(words: string, slot: Omit<Slot, 'tokens'>): Promise<string[]> {
  const tokens = readSearchWords(words).map(({ token }) => token);
  const runs = await expandSlot({ ...slot, tokens }, volume, new Map());
  return runs.map((run) => run.tokens.map(showToken).join(' '));
}

const families = readSearchWords('us US led').map(({ token }) => ({
  stem: token,
  forms: [[token, 1]] as [string, number][],
}));
const volume = {
  languages: ['en'],
  families: async (letters: string) => ({ en: families.filter(({ stem }) => stem.startsWith(letters)) }),
};
