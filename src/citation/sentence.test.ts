import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from '../text/edtf.ts';
import { citeArticle } from './sentence.ts';

const date = readDate('2020-02-29');
assert(date);
const article = {
  title: 'Bridge closed',
  date,
  archive: 'An Archive',
  permalink: 'https://archive.example/articles/bridge/',
};

test('a reprint names the agency as author and the outlet as the place it was printed in', () => {
  assert.equal(
    citeArticle({ ...article, agency: 'Northern Agency', outlet: 'The Daily Example' }),
    'Northern Agency, “Bridge closed”, The Daily Example, 29 February 2020, An Archive, https://archive.example/articles/bridge/.',
  );
});

test('named authors come before the agency, and an outlet nobody knows is called so', () => {
  assert.equal(
    citeArticle({ ...article, authors: ['A. Writer', 'B. Writer'], agency: 'Northern Agency' }),
    'A. Writer, B. Writer, “Bridge closed”, unknown outlet, 29 February 2020, An Archive, https://archive.example/articles/bridge/.',
  );
});
