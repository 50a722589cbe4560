import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { hasRecords } from './has-records.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

test('finds records, and a withdrawn article among them, but none in what has moved, is faulty or is not there', async () => {
  const cases = [
    ['story', 'stories', true],
    ['withdrawn-article', 'articles', true],
    ['retired-in-order', 'stories', false],
    ['retired-in-order', 'topics', false],
    ['unknown-key', 'articles', false],
    ['valid', 'stories', false],
    ['nowhere', 'articles', false],
  ] as const;
  for (const [archive, kind, expected] of cases)
    assert.equal(await hasRecords(join(fixtures, archive), kind), expected, `${archive} ${kind}`);
});
