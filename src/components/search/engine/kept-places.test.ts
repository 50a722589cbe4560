import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { layWordPlaces, type Places } from '../../../search/volume/places.ts';
import { KeptPlaces } from './kept-places.ts';

/** Looks up as many positions as a key has letters, and notes each look. */
function startLooking(kept: KeptPlaces): { looks: string[]; take: (key: string) => Promise<Places> } {
  const looks: string[] = [];
  const take = async (key: string): Promise<Places> => {
    const places = await kept.take(key, () => {
      looks.push(key);
      return Promise.resolve(layWordPlaces(new Uint32Array(key.length)));
    });
    await setImmediate();
    return places;
  };
  return { looks, take };
}

test('what was looked up is kept, and given without another look', async () => {
  const { looks, take } = startLooking(new KeptPlaces(10));
  assert.equal(await take('sea'), await take('sea'));
  assert.deepEqual(looks, ['sea']);
});

test('when there are too many positions, those go that were not asked for the longest', async () => {
  const { looks, take } = startLooking(new KeptPlaces(8));
  for (const key of ['sea', 'tide', 'sea', 'pier', 'sea', 'tide']) await take(key);
  assert.deepEqual(looks, ['sea', 'tide', 'pier', 'tide']);
});

test('what is larger than all that may be kept is kept alone', async () => {
  const { looks, take } = startLooking(new KeptPlaces(2));
  for (const key of ['harbour', 'harbour', 'sea', 'harbour']) await take(key);
  assert.deepEqual(looks, ['harbour', 'sea', 'harbour']);
});

test('a look that failed is not kept, nor does it take away what was looked up since', async () => {
  const kept = new KeptPlaces(1);
  const { looks, take } = startLooking(kept);
  const first = Promise.withResolvers<Places>();
  const failing = kept.take('sea', () => first.promise);
  // Pushes out the look that is under way, as it weighs nothing yet.
  await take('harbour');
  await take('lighthouse');
  await take('sea');
  first.reject(new Error('gone'));
  await assert.rejects(failing);
  await setImmediate();
  await take('sea');
  assert.deepEqual(looks, ['harbour', 'lighthouse', 'sea']);
});
