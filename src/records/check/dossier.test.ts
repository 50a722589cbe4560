import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { judgeDossier } from './dossier.ts';

test('takes ordinary Markdown and the two components', () => {
  const body = `
## A heading

Words with *stress*, **more**, a [link](https://example.org/a?b=c:d), [mail](mailto:a@example.org), [here](#p1), [there](../topics/).

> A quoted block, 3 \\< 4 and \\{braces\\}, \\[^1].

- one
- two <Cite at="a-b#p1s2">with words of *the editor*</Cite>

1. first

---

<Quote at="a-b#p2">
Two lines
of words
</Quote>

What was exported is
import of somebody else; [as they say][one].

[one]: https://example.org/
`;
  const { faults, uses } = judgeDossier(body, 5, 'stories/x.mdx');
  assert.deepEqual(faults, []);
  assert.deepEqual(uses, [
    { file: 'stories/x.mdx', line: 13, article: 'a-b', place: 'p1s2', field: 'Cite at' },
    { file: 'stories/x.mdx', line: 19, article: 'a-b', place: 'p2', field: 'Quote at', words: 'Two lines\nof words' },
  ]);
});

test('takes an empty dossier', () => {
  assert.deepEqual(judgeDossier('', 5, 'stories/x.mdx'), { faults: [], uses: [] });
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
    'import\tx from "./x.js"',
    'export\tconst x = (1)',
    'export*from "./x.js"',
    'import{x}from"./x.js"',
    '\\\\{fetch("/")}',
    '[^1]: See "{fetch(1)}"',
    'One.[^2]\n\n[^2]: See \'<Fragment set:html="x" />\'',
    '`code`',
    '```js\nx\n```',
    '[x](//example.org)',
    '[x](\\\\example.org)',
    '[x](/\\\\example.org)',
    '[x](java&Tab;script:alert(1))',
    '[x](https://archive@example.org/)',
    '[](https://example.org)',
    'Words <Quote at="a#p1">words</Quote> words',
    '<Quote at="a#p1">[words](https://example.org/)</Quote>',
    '<Cite at="a#p1"><Cite at="a#p2">words</Cite></Cite>',
  ];
  for (const text of hostile) {
    const { faults } = judgeDossier(`First.\n\n${text}\n`, 10, 'stories/x.mdx');
    assert.ok(faults.length > 0, text);
    assert.ok((faults[0]?.line ?? 0) >= 12, text);
  }
});

test('says of an element that is broken which one it is, and what to do with it', () => {
  const literally = 'Write “\\<” for “<” and “\\{” for “{” where they are meant as characters.';
  const torn = {
    '<Cite at="a#p1">x\n\ny</Cite>': [
      '<Cite> that does not end in the same paragraph',
      '</Cite> behind its words',
      `Close it. ${literally}`,
    ],
    '<Quote at="a#p1">\n\n- x</Quote>': [
      '</Quote> in another paragraph, list or quoted block than <Quote>',
      'both in the same',
      'Move </Quote> behind the words that <Quote> stands before.',
    ],
    '<Cite at="a#p1"><Quote at="a#p2">x</Cite></Quote>': ['</Cite> within <Quote>', '</Quote>', 'Close <Quote> first.'],
    'x</Cite>': [
      '</Cite> without <Cite> before it',
      '<Cite at="…">words</Cite> or <Quote at="…">words</Quote>',
      `Take it out. ${literally}`,
    ],
    '<3': [
      '“<” before something that is neither <Cite> nor <Quote>',
      'a text without HTML',
      `${literally} A link is written [words](https://…).`,
    ],
  };
  for (const [text, told] of Object.entries(torn))
    assert.deepEqual(
      judgeDossier(text, 5, 'stories/x.mdx').faults.map(({ found, expected, remedy }) => [found, expected, remedy]),
      [told],
    );
});

test('says of what stands within a component that holds words which two of them they are', () => {
  const within = { '# x': 'a heading', '- x': 'a list', '> x': 'a quoted block', 'x\n\n---': 'a rule' };
  for (const [text, what] of Object.entries(within)) {
    const { faults } = judgeDossier(`<Quote at="a#p1">\n\n${text}\n\n</Quote>`, 5, 'stories/x.mdx');
    assert.deepEqual(
      faults.map(({ found, expected, remedy }) => [found, expected, remedy]),
      [[`${what} within <Quote>`, 'words, perhaps with emphasis', 'Put it before or after <Quote>.']],
    );
  }
  const { faults } = judgeDossier('<Cite at="a#p1">[x](https://a.example/)</Cite>', 5, 'stories/x.mdx');
  assert.deepEqual(
    faults.map(({ found }) => found),
    ['a link within <Cite>'],
  );
});

test('finds a fault, and soon, where the parser would come down or go on for hours', () => {
  const monsters = {
    'quoted blocks': '>'.repeat(5_000),
    'lists on a line': '- '.repeat(10_000),
    'numbers on a line': '1. '.repeat(10_000),
    'lists in steps': Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    'a megabyte of stars': '*'.repeat(1_000_000),
    'components on a line': `${'<Cite at="a#p1">'.repeat(2_000)}x${'</Cite>'.repeat(2_000)}`,
    'components on many': `${'<Quote at="a#p1">\n'.repeat(2_000)}x${'\n</Quote>'.repeat(2_000)}`,
    'emphasis within emphasis': `${'*a '.repeat(2_000)}${'b* '.repeat(2_000)}`,
    'brackets of an expression': `{${'('.repeat(40_000)}`,
    'elements of an expression': `{${'<a>'.repeat(2_000)}1}`,
    'brackets of a program': `export const a = ${'['.repeat(40_000)}`,
    'a program behind a mark': `\uFEFFexport const a = ${'['.repeat(40_000)}`,
  };
  for (const [name, text] of Object.entries(monsters)) {
    const start = performance.now();
    const { faults } = judgeDossier(`\n${text}\n`, 10, 'stories/x.mdx');
    assert.ok((faults[0]?.line ?? 0) >= 11, name);
    assert.ok(performance.now() - start < 20_000, name);
  }
});

test('refuses a name by which the build would take words for its own program, and cut them', () => {
  const { faults } = judgeDossier('One.\n\nAn export default function MDXContent of words.\n', 1, 'a.mdx');
  assert.deepEqual(
    faults.map(({ line, found }) => [line, found]),
    [[3, 'the word “MDXContent”']],
  );
});

test('judges with the parser that compiles, in the same copy', () => {
  const compiler = createRequire(import.meta.resolve('@astrojs/markdown-satteri'));
  assert.equal(pathToFileURL(compiler.resolve('satteri')).href, import.meta.resolve('satteri'));
});
