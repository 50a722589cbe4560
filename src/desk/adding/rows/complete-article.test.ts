import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnownIds } from '../../../records/check/known.ts';
import { must } from '../../../text/must.ts';
import { listFactColumns } from '../../facts-table/columns.ts';
import { completeArticle } from './complete-article.ts';

const columns = listFactColumns();
const ids = { has: () => true, nearest: () => undefined, retired: () => undefined } as unknown as KnownIds;

test('a fact that is missing is taken from the row, and a date from a table is stated by it', () => {
  const { text, fields, kept, faults } = complete({
    url: 'https://courier.example/wall',
    'published.date': '2031-03-04',
  });
  assert.deepEqual([fields, kept, faults], [['url', 'published'], [], []]);
  assert.match(text, /^url: "?https:\/\/courier\.example\/wall"?$/m);
  assert.match(
    text,
    /^published:\n {2}date: "2031-03-04"\n {2}basis: stated\n {2}evidence: "As given in facts\.csv, row 3\."$/m,
  );
  assert.match(text, /\n---\n\nThe wall is to be repaired\.\n$/);
});

test('the basis that a row gives for a date is kept', () => {
  const { text } = complete({
    'published.date': '2031-03-04',
    'published.basis': 'inferred',
    'published.evidence': 'By the post mark.',
  });
  assert.match(text, /basis: inferred\n {2}evidence: "By the post mark\."/);
  assert.doesNotMatch(text, /As given in/);
});

test('what an editor established stays, and that the row says otherwise is told', () => {
  const { text, fields, kept } = complete({ title: 'Another title' });
  assert.deepEqual(fields, []);
  assert.deepEqual(kept, ['title is “The wall”, in the table “Another title”']);
  assert.equal(text, article());
});

test('what a program only proposed gives way to the row, and is no proposal any more', () => {
  const proposed = 'proposed:\n  read:\n    - from: original\n      fields: [title, language]\n';
  const { text, fields, kept } = complete({ title: 'Another title' }, proposed);
  assert.deepEqual([fields, kept], [['title'], []]);
  assert.match(text, /^title: "Another title"$/m);
  assert.match(text, /fields: (?:\[ ?language ?\]|\n +- language)/);
  const last = complete({ title: 'Another title' }, proposed.replace(', language', ''));
  assert.doesNotMatch(last.text, /proposed/);
});

test('a row that says what is there already, or nothing, changes nothing', () => {
  const { text, fields, kept } = complete({ title: 'The wall', url: ' ', 'published.date': '' });
  assert.deepEqual([text, fields, kept], [article(), [], []]);
});

test('a row with what no record may have is told with its field', () => {
  const { faults } = complete({ url: 'no address' });
  assert.equal(faults.length, 1);
  assert.match(faults[0] ?? '', /^url: .*no address/);
});

function complete(cells: Record<string, string>, more = '') {
  const row = Object.entries(cells).map(([name, cell]) => ({
    column: must(
      columns.find((one) => one.name === name),
      name,
    ),
    cell,
  }));
  return completeArticle({ id: 'wall', text: article(more) }, row, 'facts.csv, row 3', ids);
}

function article(more = ''): string {
  return `---
title: The wall
outlet: courier
language: en
original:
  file: wall.txt
  sha256: ${'a'.repeat(64)}
  mediaType: text/plain
received:
  as: wall.txt
${more}---

The wall is to be repaired.
`;
}
