import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDossier } from './check-dossier.ts';

test('takes ordinary Markdown and the two components', () => {
  const body = `
## A heading

Words with *stress*, **more**, \`code\`, a [link](https://example.org/a?b=c:d), [mail](mailto:a@example.org), [here](#p1), [there](../topics/).

> A quoted block, 3 \\< 4 and \\{braces\\}.

- one
- two <Cite at="a-b#p1s2">with words of *the editor*</Cite>

1. first

---

<Quote at="a-b#p2">
Two lines
of words
</Quote>

\`\`\`
import { not } from 'code';
\`\`\`
`;
  const { faults, uses } = checkDossier(body, 5, 'stories/x.mdx');
  assert.deepEqual(faults, []);
  assert.deepEqual(uses, [
    { file: 'stories/x.mdx', line: 13, article: 'a-b', place: 'p1s2', field: 'Cite at' },
    { file: 'stories/x.mdx', line: 19, article: 'a-b', place: 'p2', field: 'Quote at', words: 'Two lines\nof words' },
  ]);
});

test('takes an empty dossier', () => {
  assert.deepEqual(checkDossier('', 5, 'stories/x.mdx'), { faults: [], uses: [] });
});

test('refuses all that runs or loads something, each on its line', () => {
  const hostile = [
    'export const a = 1',
    '{fetch("/")}',
    'Words {1 + 1}.',
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '<></>',
    '<Map at="a#p1" />',
    'Words <b at="a#p1">bold</b>.',
    '<Cite.Deep at="a#p1" />',
    '<Cite {...{at: "a#p1"}} />',
    '<Cite at="a#p1" at="a#p2" />',
    '<Cite at />',
    '<Cite />',
    '<Cite at="a#p1" />',
    '<Quote at="a#p1"></Quote>',
    '<Quote at="a#p1">{words}</Quote>',
    '[x](javascript:alert(1))',
    '[x](JavaScript:alert(1))',
    '[x](data:text/html,1)',
    '[x]\n\n[x]: vbscript:1',
    '![x](https://example.org/x.png)',
    '<https://example.org>',
    '<!-- aside -->',
  ];
  for (const text of hostile) {
    const { faults } = checkDossier(`First.\n\n${text}\n`, 10, 'stories/x.mdx');
    assert.ok(faults.length > 0, text);
    assert.ok((faults[0]?.line ?? 0) >= 12, text);
  }
});
