import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('a list stays one paragraph', () => {
  assert.deepEqual(texts('- one\n- two'), ['- one - two']);
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
