import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontmatter } from './frontmatter.ts';

test('cuts facts from words, and knows the line the words begin on', () => {
  assert.deepEqual(splitFrontmatter('---\na: 1\nb: 2\n---\n\nWords.\n'), {
    yaml: 'a: 1\nb: 2\n',
    body: '\nWords.\n',
    bodyLine: 5,
  });
  assert.deepEqual(splitFrontmatter('---\n---\nWords.'), { yaml: '', body: 'Words.', bodyLine: 3 });
  assert.deepEqual(splitFrontmatter('---\na: 1\n---'), { yaml: 'a: 1\n', body: '', bodyLine: 4 });
});

test('takes only a line of its own for the end of the facts, and leaves the same line in the words alone', () => {
  assert.deepEqual(splitFrontmatter('---\na: x ---\n--- \nOne.\n---\nTwo.\n'), {
    yaml: 'a: x ---\n',
    body: 'One.\n---\nTwo.\n',
    bodyLine: 4,
  });
});

test('finds no facts where the first line is not one of three hyphens, or the second such line is missing', () => {
  for (const text of ['', 'Words.', '\n---\na: 1\n---\n', '---\na: 1\n', '---js\na\n---\n'])
    assert.equal(splitFrontmatter(text), undefined);
});
