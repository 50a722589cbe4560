import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeLlms } from './write-llms.ts';

test('a guide has a title, a summary, paragraphs and lists of links, whatever their texts hold', () => {
  const guide = writeLlms({
    title: 'An\nArchive',
    summary: 'Kept\n# as received',
    paragraphs: ['One.', 'Two.'],
    lists: [
      {
        heading: 'Stories',
        links: [{ label: 'Bridge [shut]', url: 'https://a.example/b/', says: 'A bridge\nis shut.' }],
      },
      { heading: 'Nothing', links: [] },
    ],
  });
  assert.equal(
    guide,
    `# An Archive

> Kept # as received

One.

Two.

## Stories

- [Bridge \\[shut\\]](https://a.example/b/): A bridge is shut.
`,
  );
});
