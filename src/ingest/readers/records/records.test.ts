import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readParts } from '../fixtures/hand-in.ts';
import { cutElements, findArray } from './cut-json.ts';
import { readLines } from './read-lines.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('each line is a record of its own, kept to the byte, and a bad one leaves the others', async () => {
  const rows = ['{"title": "Harbör",  "text": "Open."}', '', '{bad', '[1]', '{"text":"Shut."}'];
  const { captures, lines } = await readParts('a.jsonl', `\uFEFF${rows.join('\r\n')}`);
  assert.deepEqual(
    captures.map(({ as, bytes }) => `${as}: ${textOf(bytes)}`),
    [`a.jsonl, line 1: ${rows[0]}`, `a.jsonl, line 5: ${rows[4]}`],
  );
  assert.deepEqual(lines, [
    'a.jsonl, line 3: it is no JSON, or it is cut off',
    'a.jsonl, line 4: it is no record of named fields',
  ]);
});

test('fields are known by the names that collections give them', async () => {
  const row = {
    Headline: 'Harbour',
    standfirst: 'Open at last',
    article_text: 'A.\n\nB.',
    link: 'https://news.example/a',
    'Publication-Date': '2031-02-03',
    author: [{ name: 'Ann Lee' }, 'Bob Ray'],
    publisher: { name: 'Harbour News' },
    category: 'City',
    lang: 'en',
  };
  const { captures } = await readParts('a.jsonl', JSON.stringify(row));
  const said = Object.fromEntries(
    Object.entries(captures[0]?.said ?? {}).map(([key, finding]) => [key, (finding as { value: unknown }).value]),
  );
  assert.deepEqual(said, {
    title: 'Harbour',
    deck: 'Open at last',
    body: 'A.\n\nB.',
    url: 'https://news.example/a',
    published: '2031-02-03',
    authors: ['Ann Lee', 'Bob Ray'],
    outlet: 'Harbour News',
    section: 'City',
    language: 'en',
  });
  assert.equal(captures[0]?.said.section?.evidence, 'The field “category” of the record says “City”.');
});

test('a date that may be two, and an address that is none, are doubts and not facts', async () => {
  const { captures } = await readParts('a.jsonl', '{"text":"A.","date":"02.03.2031","url":"javascript:alert(1)"}');
  assert.deepEqual([captures[0]?.said.published, captures[0]?.said.url], [undefined, undefined]);
  assert.equal(captures[0]?.doubts?.length, 2);
});

test('a text that is the source of a page is read as one', async () => {
  const { captures } = await readParts(
    'a.json',
    '[{"title":"A < B","body":"<p>Open.</p>"}, {"title":"C","text":"x < y"}]',
  );
  assert.match(captures[0]?.layer?.text ?? '', /<h1>A &#60; B<\/h1>\n<p>Open\.<\/p>/);
  assert.equal(captures[1]?.layer, undefined);
});

test('a line that is too long is told by its length and number, and never held', async () => {
  const lines = await Array.fromAsync(readLines(pieces(['ab', 'c\n', 'abcd', 'efgh\nx', 'y']), 5));
  assert.deepEqual(
    lines.map((line) => ('bytes' in line ? [line.number, textOf(line.bytes)] : [line.number, line.tooLong])),
    [
      [1, 'abc'],
      [2, 8],
      [3, 'xy'],
    ],
  );
});

test('lines are the same however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'ä', '\n', '\r', '\r\n', '')), async (parts) => {
      const found = await Array.fromAsync(readLines(pieces(parts)));
      const expected = parts
        .join('')
        .split('\n')
        .map((line) => line.replace(/\r$/, ''));
      if (parts.join('').endsWith('\n') || parts.join('') === '') expected.pop();
      assert.deepEqual(
        found.map((line) => ('bytes' in line ? textOf(line.bytes) : '')),
        expected,
      );
    }),
  );
});

test('the elements of an array are cut out of its source as they stand there', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 1, 2), (values, indent) => {
      const source = JSON.stringify({ '[': 1, 'a"': [2], items: values, z: {} }, undefined, indent);
      const open = findArray(source, ['items']);
      const spans = open === undefined ? undefined : cutElements(source, open);
      assert.deepEqual(
        spans?.map(({ start, end }) => JSON.parse(source.slice(start, end))),
        JSON.parse(JSON.stringify(values)),
      );
    }),
  );
});

async function* pieces(parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
}
