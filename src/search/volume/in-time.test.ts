import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTime } from './in-time.ts';
import { CouldNotLook } from './volume.ts';

const couldNotLook = (error: unknown): boolean => error instanceof CouldNotLook && error.message === 'the stems';

test('what comes in time is given as it is', async () => {
  assert.equal(await inTime('the stems', Promise.resolve(3), 1000), 3);
});

test('what fails could not be looked into, and is named', async () => {
  await assert.rejects(inTime('the stems', Promise.reject(new TypeError('gone')), 1000), couldNotLook);
});

test('what does not come could not be looked into', async () => {
  await assert.rejects(inTime('the stems', new Promise(() => undefined), 5), couldNotLook);
});
