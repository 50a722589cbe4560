import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOpen, type Opened } from '../../schema/count-open.ts';
import { sayShare } from './say-share.ts';

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
    '2 of 4 articles are assessed; 3 are dated; the origin of 2 has been looked into; 2 of 3 articles are read wholly against another of the story.',
  );
});

test('says only what is open, and nothing where nothing is', () => {
  assert.equal(sayShare(countOpen([done, { open: ['undated'], isComparable: false }])), '1 of 2 articles is dated.');
  assert.equal(
    sayShare(countOpen([done, { open: ['origin-not-looked-into'], isComparable: false }])),
    'The origin of 1 of 2 articles has been looked into.',
  );
  assert.equal(sayShare(countOpen([done])), '');
  assert.equal(sayShare(countOpen([])), '');
});
