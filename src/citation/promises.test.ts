import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../words/en.ts';
import { linkPromises } from './promises.ts';

const { article: articlePromises, archive: archivePromises } = en.about.promises;

const permanent = /permanent(?! once)|do not change/;

test('a link to what is not published is never called permanent without a condition', () => {
  for (const words of [...saidOf('unpublished'), linkPromises.unpublished]) assert.doesNotMatch(words ?? '', permanent);
});

test('whatever is promised or warned of is said in words', () => {
  for (const promises of [...Object.values(articlePromises), ...Object.values(archivePromises)])
    for (const [what, words] of Object.entries(promises)) if (words !== undefined) assert.match(words, /\w+ \w+/, what);
});

test('where only a part is published, every promise names its condition', () => {
  const { numbers, since, addresses } = archivePromises.partly;
  for (const words of [numbers, linkPromises.partly, since, addresses]) assert.match(words ?? '', /publish/i);
});

test('what is published is promised without a warning', () => {
  for (const words of [...saidOf('published'), linkPromises.published]) assert.doesNotMatch(words ?? '', /publish/i);
});

function saidOf(state: 'published' | 'unpublished'): string[] {
  return [...Object.values(articlePromises[state]), ...Object.values(archivePromises[state])];
}
