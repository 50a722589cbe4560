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

test('words of records are words: nothing in them becomes a link, an element or emphasis', () => {
  const hostile = '[x](https://evil.example/) <b> *a* _b_ `c` &lt; AT&T \\';
  const guide = writeLlms({ title: hostile, summary: hostile, paragraphs: [], lists: [] });
  const escaped = String.raw`\[x\](https://evil.example/) \<b> \*a\* \_b\_ \`c\` \&lt; AT&T \\`;
  assert.equal(guide, `# ${escaped}\n\n> ${escaped}\n`);
});
