import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchPages } from './bench-pages.ts';
import { meanOf, scoreBody } from './score-body.ts';
import { countNames, isSameDay, isSameTitle } from './score-facts.ts';

test('the invented pages are read whole, and the page without an article is counted', () => {
  const report = benchPages(new URL('../../ingest/page/fixtures/pages', import.meta.url).pathname).join('\n');
  assert.match(report, /^archive add +1\.0000 +1\.0000 +1\.0000$/m);
  assert.match(report, /^headlines: 4 of 4 right/m);
  assert.match(report, /^authors: 5 of 5 found, 0 false$/m);
});

test('a body is scored by runs of four words, and an empty one that should be empty is right', () => {
  assert.deepEqual(scoreBody('a b c d e', 'a b c d'), { precision: 0.5, recall: 1 });
  assert.deepEqual(scoreBody('', ''), { precision: 1, recall: 1 });
  assert.deepEqual(scoreBody('a b c d', ''), { precision: 0, recall: 0 });
  assert.equal(
    meanOf([
      { precision: 1, recall: 1 },
      { precision: 0, recall: 0 },
    ]).f1,
    0.5,
  );
});

test('facts are compared without what does not tell them apart', () => {
  assert.equal(isSameTitle('The “wall”', 'the wall'), true);
  assert.equal(isSameTitle(undefined, null), true);
  assert.equal(isSameDay('2031-03-04T18:05:00+01:00', '2031-03-04'), true);
  assert.deepEqual(countNames(['Tom Hale', 'Reuters'], ['tom hale']), { right: 1, found: 2, truth: 1 });
});
