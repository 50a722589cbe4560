import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCitation } from '../../../formats/files.ts';
import { formats } from '../../../formats/table.ts';
import { speak } from '../../../words/languages.ts';

test('every file that the page of an article offers has a name in the archive’s words', () => {
  const offered = Object.entries(formats.articles)
    .filter(([file, { rel }]) => !isCitation({ file }) && ['item', 'describedby'].includes(rel))
    .map(([file]) => file.replace(/\W/g, ''));
  assert.deepEqual(Object.keys(speak('en').words.article.files).toSorted(), offered.toSorted());
});
