import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseBlocks } from './markdown.ts';

test('all but the small part of Markdown that articles have stays literal text', () => {
  const literal = [
    '13. Januar war ein Donnerstag',
    '- a dash at the start of a line',
    '* an asterisk',
    '+ a plus',
    '2022) a number',
    '---',
    '* * *',
    '<script>alert(1)</script>',
    '<b>bold</b> and <br/> and <!-- comment -->',
    '<div>',
    '`code`',
    '```',
    '~~~ fence ~~~',
    '<https://example.org>',
    'https://example.org and www.example.org',
    '[id]: https://example.org "title"',
    '[id] and [text][id] and [^1]',
    '| a | b |',
    '~~struck~~',
    '#hashtag',
    '$x$ {{y}} {z}',
  ];
  for (const text of literal) {
    assert.deepEqual(parseBlocks(text), [{ role: 'paragraph', line: 1, text, marks: [] }]);
  }
});

test('a line of dashes or equals signs makes no heading and no rule', () => {
  assert.deepEqual(texts('Title\n---\nText\n===\nMore'), ['Title --- Text === More']);
});

test('an indented line is no code', () => {
  assert.deepEqual(texts('    Four spaces\n\n\tA tab'), ['Four spaces', 'A tab']);
});

test('a list that is not closed stays one paragraph', () => {
  assert.deepEqual(texts('- one\n- two'), ['- one - two']);
});

test('in a closed block every item, row and group of verse is a block', () => {
  const markdown = `Before
::: list
- one *x*
- two,\\
  still two
  1. deep

12) twelve
13\\. January
> words
# words
:::
::: table
| Party | Votes \\| % |
|:--|--:|
| A |  |
B | [3](https://example.org/?a\\|b)
:::
::: verse
One line   
another

A group
:::
After
`;
  assert.deepEqual(
    parseBlocks(markdown).map(({ role, line, text, shape }) => [line, role, text, ...(shape ? [shape] : [])]),
    [
      [1, 'paragraph', 'Before'],
      [3, 'item', 'one x', { marker: 'bullet' }],
      [4, 'item', 'two, still two', { marker: 'bullet' }],
      [6, 'item', 'deep', { depth: 2, marker: 1 }],
      [8, 'item', 'twelve', { marker: 12 }],
      [9, 'item', '13. January'],
      [10, 'item', '> words'],
      [11, 'item', '# words'],
      [14, 'row', 'Party\tVotes | %', { isHead: true }],
      [16, 'row', 'A\t'],
      [17, 'row', 'B\t3'],
      [20, 'verse', 'One line another'],
      [23, 'verse', 'A group'],
      [25, 'paragraph', 'After'],
    ],
  );
  const marked = parseBlocks(markdown).flatMap(({ text, marks }) =>
    marks.map((mark) => [mark.kind, text.slice(mark.start, mark.end), ...(mark.kind === 'link' ? [mark.href] : [])]),
  );
  assert.deepEqual(marked, [
    ['emphasis', 'x'],
    ['break', ' '],
    ['link', '3', 'https://example.org/?a|b'],
    ['break', ' '],
  ]);
});

test('two lists that follow each other are two', () => {
  const [first, second, third] = parseBlocks('::: list\n- a\n:::\n\n::: list\n- b\n- c\n:::');
  assert.deepEqual(
    [first, second, third].map((block) => block?.shape?.opens),
    [undefined, true, undefined],
  );
});

test('what is no whole closed block is words', () => {
  for (const text of [
    '::: list\n- a',
    ':::\na\n:::',
    '::: lists\na\n:::',
    '::: list of things\na\n:::',
    '\\::: list\na\n:::',
    ' ::: list\na\n:::',
  ])
    assert.deepEqual(texts(text), [text.replaceAll('\n', ' ').replace('\\', '').trim()]);
});

test('a closed block may end at any kind of line end, and hold nothing', () => {
  assert.deepEqual(texts('a\r\n\r\n::: verse\r\nb\r\nc\r\n:::\r\n'), ['a', 'b c']);
  assert.deepEqual(texts('::: list\n:::\n::: table\n| |\n:::'), []);
});

test('an item is as deep as it is set in, six deep at most', () => {
  const list = [
    '- 1',
    '    - 2',
    '- 1',
    '  - 2',
    '   - 3',
    '  - 2',
    ...Array.from({ length: 9 }, (_, at) => `${' '.repeat(at)}x`),
  ];
  assert.deepEqual(
    parseBlocks(['::: list', ...list, ':::'].join('\n')).map(({ shape }) => shape?.depth ?? 1),
    [1, 2, 1, 2, 3, 2, 1, 2, 3, 4, 5, 6, 6, 6, 6],
  );
});

test('blocks quoted more deeply than functions can call each other are read', () => {
  const [block] = parseBlocks(`${'> '.repeat(2000)}deep`);
  assert.deepEqual([block?.text, block?.shape?.depth], ['deep', 2000]);
});

test('long runs of any sign take no time', () => {
  const start = performance.now();
  for (const sign of ['|', ' ', '-', ':', '> ', '1. '])
    for (const kind of ['list', 'table', 'verse']) parseBlocks(`::: ${kind}\n${sign.repeat(10_000)}\n:::\n`);
  parseBlocks('::: list\n'.repeat(5000));
  parseBlocks('::: list\n:::\n'.repeat(20_000));
  assert.ok(performance.now() - start < 3000);
});

test('of an image the exclamation mark is left, before a link', () => {
  const [block] = parseBlocks('Wow![map](https://example.org/m.png)');
  assert.equal(block?.text, 'Wow!map');
  assert.deepEqual(block.marks, [{ kind: 'link', start: 4, end: 7, href: 'https://example.org/m.png' }]);
});

test('a mark knows where in the text it stands', () => {
  const [block] = parseBlocks('An *emphatic* word, a **strong** one  \nand [a *link*](https://example.org).');
  assert.equal(block?.text, 'An emphatic word, a strong one and a link.');
  assert.deepEqual(
    block.marks.map(({ kind, start, end }) => [kind, block.text.slice(start, end)]),
    [
      ['emphasis', 'emphatic'],
      ['strong', 'strong'],
      ['break', ' '],
      ['link', 'a link'],
      ['emphasis', 'link'],
    ],
  );
});

test('of two marks on the same words the outer one comes first', () => {
  assert.deepEqual(
    parseBlocks('***both***')[0]?.marks.map(({ kind }) => kind),
    ['emphasis', 'strong'],
  );
});

test('a link to anything but a web address keeps its words only', () => {
  for (const address of ['javascript:alert(1)', 'data:text/html,x', '/relative', 'mailto:a@example.org', '#p1']) {
    assert.deepEqual(parseBlocks(`[words](${address})`), [{ role: 'paragraph', line: 1, text: 'words', marks: [] }]);
  }
});

test('a mark without words is none', () => {
  assert.deepEqual(parseBlocks('a [](https://example.org) b'), [
    { role: 'paragraph', line: 1, text: 'a  b', marks: [] },
  ]);
});

test('every kind of line break is a space', () => {
  assert.deepEqual(texts('a\nb\r\nc\rd\\\ne'), ['a b c d e']);
});

test('emphasis does not reach across paragraphs', () => {
  assert.deepEqual(texts('*one\n\ntwo*'), ['*one', 'two*']);
});

test('a quoted block gives its paragraphs their role, a heading in it stays one', () => {
  assert.deepEqual(
    parseBlocks('> one\nlazy\n>\n> ## two\n>\n> > three').map(({ role, line, text }) => [role, line, text]),
    [
      ['quote', 1, 'one lazy'],
      ['heading', 4, 'two'],
      ['quote', 6, 'three'],
    ],
  );
  assert.deepEqual(
    parseBlocks('> one\n>\n> > three').map(({ shape }) => shape),
    [undefined, { depth: 2 }],
  );
});

test('a character reference is the character, and what only looks like one is not', () => {
  assert.deepEqual(texts('AT&T &amp; &copy &#8220;x&#8221;'), ['AT&T & &copy “x”']);
});

test('quotation marks, dashes and dots are kept as they are', () => {
  const text = '"straight" \'single\' -- --- ... “curly” – — …';
  assert.deepEqual(texts(text), [text]);
});

function texts(markdown: string): string[] {
  return parseBlocks(markdown).map(({ text }) => text);
}

test('paragraph by paragraph an article is read as Markdown reads the whole of it', () => {
  const disabled =
    'autolink codeFenced codeIndented codeText definition htmlFlow htmlText labelStartImage list setextUnderline thematicBreak';
  const textOf = (node: Nodes): string =>
    node.type === 'text'
      ? node.value.replaceAll(/\r\n|[\r\n]/g, ' ')
      : node.type === 'break'
        ? ' '
        : 'children' in node
          ? node.children.map(textOf).join('')
          : '';
  const readWhole = (node: Nodes, isQuoted = false): [role: string, line: number, text: string][] => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'paragraph') return [[isQuoted ? 'quote' : 'paragraph', line, textOf(node)]];
    if (node.type === 'heading') return [['heading', line, textOf(node)]];
    return 'children' in node ? node.children.flatMap((child) => readWhole(child, node.type === 'blockquote')) : [];
  };
  const piece = fc.constantFrom(
    'a',
    'Bridge',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\n \n',
    '#',
    '## ',
    '> ',
    '>',
    '*',
    '_',
    '\\',
    '[a](b)',
    '&amp;',
    '- ',
    '1. ',
    '===',
    '---',
    '\uFEFF',
    '\0',
    '\u00A0',
    '\u2028',
    '\f',
    '\v',
    '    x',
    '|',
    '!',
  );
  const expected = (text: string): unknown =>
    readWhole(fromMarkdown(text, { extensions: [{ disable: { null: disabled.split(' ') } }] })).filter(
      ([, , words]) => words.trim() !== '',
    );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      assert.deepEqual(
        parseBlocks(text).map(({ role, line, text: words }) => [role, line, words]),
        expected(text),
      );
    }),
    { numRuns: 5000 },
  );
});
