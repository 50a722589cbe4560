import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOpen, sayShare, type Opened } from './say-open.ts';

const done: Opened = { open: [], isComparable: true };

test('says how many of all articles each thing is established of, in one sentence', () => {
  const articles: Opened[] = [
    done,
    { open: ['undated', 'not-assessed', 'origin-not-looked-into', 'not-compared'], isComparable: true },
    { open: ['not-assessed', 'origin-not-looked-into'], isComparable: false },
    done,
  ];
  assert.equal(
    sayShare(countOpen(articles)),
    '2 of 4 articles are assessed; 3 are dated; where 2 come from has been looked into; 2 of 3 articles are read wholly against another of the story.',
  );
});

test('says only what is open, and nothing where nothing is', () => {
  assert.equal(sayShare(countOpen([done, { open: ['undated'], isComparable: false }])), '1 of 2 articles is dated.');
  assert.equal(
    sayShare(countOpen([done, { open: ['origin-not-looked-into'], isComparable: false }])),
    'Where 1 of 2 articles comes from has been looked into.',
  );
  assert.equal(sayShare(countOpen([done])), '');
  assert.equal(sayShare(countOpen([])), '');
});
