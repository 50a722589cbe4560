import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember } from './remember.ts';

test('a thing is done once for each key, also while it is being done', async () => {
  const done: string[] = [];
  const read = remember(async (key) => done.push(key));
  await Promise.all([read('a'), read('a'), read('b')]);
  await read('a');
  assert.deepEqual(done, ['a', 'b']);
});

test('what failed is told to all who wait for it, and done again when it is asked for again', async () => {
  let times = 0;
  const read = remember(() => (++times === 1 ? Promise.reject(new Error('gone')) : Promise.resolve('there')));
  const both = await Promise.allSettled([read('a'), read('a')]);
  assert.deepEqual(
    both.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(await read('a'), 'there');
  assert.equal(times, 2);
});
