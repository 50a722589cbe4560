import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseBlocks, type Block, type Mark, type Shape } from './markdown.ts';
import { writeBlocks } from './write-markdown.ts';

test('words are written as people would write them', () => {
  const asTheyAre = [
    '13. January was a Thursday',
    '- said he',
    'AT&T, snake_case and [sic] stay, as do 2 < 3 > 1 and `code`',
    'A line | with a bar: it is “quoted” – and done …',
    'ends with C#',
    '#hashtag',
  ];
  for (const text of asTheyAre) assert.equal(writeBlocks([paragraph(text)]), `${text}\n`);
});

test('what would be read as markup is escaped', () => {
  assert.equal(
    writeBlocks(
      ['# one', '> two', '::: list', '*three*', '[four](http://x)', '&amp; \\', ' five\t'].map((text) =>
        paragraph(text),
      ),
    ),
    String.raw`\# one

\> two

\::: list

\*three\*

[four\](http://x)

\&amp; \\

&#x20;five&#x9;
`,
  );
});

test('headings, quoted blocks, breaks and marks are written in the signs of the handbook', () => {
  const text = 'An emphatic word, a strong one and a link.';
  const marks: Mark[] = [
    { kind: 'emphasis', start: 3, end: 11 },
    { kind: 'strong', start: 20, end: 26 },
    { kind: 'break', start: 30, end: 31 },
    { kind: 'link', start: 35, end: 41, href: 'https://example.org/a_(b)' },
    { kind: 'emphasis', start: 37, end: 41 },
  ];
  assert.equal(
    writeBlocks([
      { role: 'heading', text: '10:45 Police arrive', marks: [] },
      { role: 'quote', text, marks },
    ]),
    String.raw`## 10:45 Police arrive

> An *emphatic* word, a **strong** one\
> and [a *link*](https://example.org/a_\(b\)).
`,
  );
});

test('lists, tables and verse are written as closed blocks', () => {
  const blocks: Drafted[] = [
    { role: 'item', text: 'Troops leave', marks: [], shape: { marker: 'bullet' } },
    { role: 'item', text: 'by rail', marks: [], shape: { depth: 2, marker: 1 } },
    { role: 'item', text: '2. printed', marks: [] },
    { role: 'item', text: 'Another list', marks: [], shape: { marker: 'bullet', opens: true } },
    { role: 'row', text: 'Party\tVotes', marks: [], shape: { isHead: true } },
    { role: 'row', text: 'A|B\t', marks: [{ kind: 'strong', start: 0, end: 3 }] },
    { role: 'row', text: '--\t---', marks: [] },
    { role: 'verse', text: 'One line, another', marks: [{ kind: 'break', start: 9, end: 10 }] },
    { role: 'verse', text: ':::', marks: [] },
  ];
  assert.equal(
    writeBlocks(blocks),
    String.raw`::: list
- Troops leave
  1. by rail
2\. printed
:::

::: list
- Another list
:::

::: table
| Party | Votes |
| --- | --- |
| **A\|B** |  |
| \-- | --- |
:::

::: verse
One line,
another

\:::
:::
`,
  );
  assert.deepEqual(again(blocks), blocks);
});

test('quoted blocks keep how deep they stand', () => {
  const blocks: Drafted[] = [
    { role: 'quote', text: 'She said:', marks: [] },
    { role: 'quote', text: 'No.', marks: [], shape: { depth: 2 } },
  ];
  assert.equal(writeBlocks(blocks), '> She said:\n\n> > No.\n');
  assert.deepEqual(again(blocks), blocks);
});

test('emphasis within a word, on quotation marks and on spaces is read as it was', () => {
  for (const [text, start, end] of [
    ['unbelievable', 2, 9],
    ['he said“no”and went', 7, 11],
    ['one two three', 3, 8],
    ['(a)b', 0, 3],
  ] as const) {
    for (const kind of ['emphasis', 'strong'] as const) {
      const block = paragraph(text, [{ kind, start, end }]);
      assert.deepEqual(again([block]), [block]);
    }
  }
});

test('marks that cross are cut, and an address that is none of the web is left out with its words kept', () => {
  assert.deepEqual(
    again([
      paragraph('one two three', [
        { kind: 'emphasis', start: 0, end: 7 },
        { kind: 'strong', start: 4, end: 13 },
      ]),
      paragraph('words', [{ kind: 'link', start: 0, end: 5, href: 'javascript:alert(1)' }]),
    ]),
    [
      paragraph('one two three', [
        { kind: 'emphasis', start: 0, end: 7 },
        { kind: 'strong', start: 4, end: 7 },
      ]),
      paragraph('words'),
    ],
  );
});

test('any words are read as they were, in whatever they stand', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 4 }), (all) => {
      const groups = all.filter(({ length }) => length > 0);
      const given = groups.flatMap(([first, ...more], index) => {
        const isSplit = first && isClosed(first) && groups[index - 1]?.at(-1)?.role === first.role;
        return first && isSplit
          ? [{ ...first, shape: { ...first.shape, opens: true as const } }, ...more]
          : [first ?? [], more].flat();
      });
      assert.deepEqual(again(given), given);
    }),
    { numRuns: 400 },
  );
});

test('whatever is marked, the words are read as they were', () => {
  const mark: fc.Arbitrary<Mark> = fc
    .tuple(fc.constantFrom('emphasis', 'strong', 'break', 'link'), fc.nat(12), fc.nat(12))
    .map(([kind, start, end]) =>
      kind === 'link' ? { kind, start, end, href: 'http://x.org/(*_' } : { kind, start, end },
    );
  fc.assert(
    fc.property(anyRole, anyText, fc.array(mark, { maxLength: 6 }), (role, text, marks) => {
      assert.deepEqual(
        again([{ role, text, marks }]).map(({ role, text }) => ({ role, text })),
        [{ role, text }],
      );
    }),
    { numRuns: 400 },
  );
});

test('marks that stand apart or within each other are read as they were', () => {
  fc.assert(
    fc.property(anyRole, fc.array(stretch, { minLength: 1, maxLength: 4 }), (role, stretches) => {
      const text = stretches.map(({ text, between }) => text + between).join('');
      const block = { ...paragraph(text.replaceAll('\t', ' ')), role };
      let start = 0;
      for (const { text, between, kinds } of stretches) {
        const end = start + text.length;
        for (const kind of kinds) {
          block.marks.push(
            kind === 'link' ? { kind, start, end, href: 'https://example.org/?a=1&copy;=2' } : { kind, start, end },
          );
        }
        start = end + between.length;
      }
      assert.deepEqual(again([block]), [block]);
    }),
    { numRuns: 400 },
  );
});

test('ten thousand marks in one paragraph are written in no time', () => {
  const marks = Array.from({ length: 10_000 }, (_, index): Mark => ({
    kind: 'emphasis',
    start: index,
    end: index + 2,
  }));
  const start = performance.now();
  assert.equal(again([paragraph('a'.repeat(10_001), marks)])[0]?.text.length, 10_001);
  assert.ok(performance.now() - start < 2000);
});

const hostile = fc.constantFrom(
  ...'*_[]()\\#>&<`~|!+-:;1. \t\u00A0“”ab',
  '&amp;',
  ':::',
  '\u{1F600}',
  'é',
  '\uFEFF',
  'https://x.org',
);
const anyText = fc
  .oneof(fc.string({ unit: hostile, minLength: 1, maxLength: 14 }), fc.string({ unit: 'grapheme', minLength: 1 }))
  .map((text) => text.replaceAll(/[\r\n\0]/g, ''))
  .filter((text) => text.trim() !== '');
const anyRole = fc.constantFrom('paragraph', 'heading', 'quote', 'item', 'row', 'verse');
const cell = anyText.map((text) => text.replaceAll('\t', ' '));
/** A block outside of closed ones, or a whole closed one. */
const group: fc.Arbitrary<Drafted[]> = fc.oneof(
  fc
    .record({ role: fc.constantFrom('paragraph', 'heading', 'quote'), text: anyText })
    .map((block): Drafted[] => [{ ...block, marks: [] }]),
  fc
    .tuple(anyText, fc.integer({ min: 2, max: 4 }))
    .map(([text, depth]): Drafted[] => [{ role: 'quote', text, marks: [], shape: { depth } }]),
  fc
    .array(
      fc.record({
        text: anyText,
        deeper: fc.integer({ min: -2, max: 1 }),
        marker: fc.constantFrom<Shape['marker'][]>('bullet', 0, 1, 2022, undefined),
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((items): Drafted[] => {
      let depth = 0;
      return items.map(({ text, deeper, marker }) => {
        depth = Math.min(6, Math.max(1, depth + deeper));
        const shape: Shape = { ...(depth > 1 ? { depth } : {}), ...(marker === undefined ? {} : { marker }) };
        return { role: 'item', text, marks: [], ...(Object.keys(shape).length > 0 ? { shape } : {}) };
      });
    }),
  fc
    .tuple(
      fc.array(fc.array(fc.oneof(cell, fc.constant('')), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.nat(2),
    )
    .map(([rows, heads]): Drafted[] =>
      rows
        .map((cells) => cells.join('\t'))
        .filter((text) => text.trim() !== '')
        .map((text, index) => ({
          role: 'row',
          text,
          marks: [],
          ...(index < heads ? { shape: { isHead: true } } : {}),
        })),
    ),
  fc
    .array(anyText, { minLength: 1, maxLength: 3 })
    .map((groups): Drafted[] => groups.map((text) => ({ role: 'verse', text, marks: [] }))),
);
/** Marked words, and plain ones that hold them apart from the next. */
const stretch = fc
  .record({ text: anyText, between: anyText, kinds: fc.subarray(['link', 'emphasis', 'strong'] as const) })
  .filter(({ between }) => between.trim() !== '');

function again(blocks: Drafted[]): Drafted[] {
  return parseBlocks(writeBlocks(blocks)).map(({ line: _, ...block }) => block);
}

function isClosed({ role }: Drafted): boolean {
  return role === 'item' || role === 'row' || role === 'verse';
}

function paragraph(text: string, marks: Mark[] = []): Drafted {
  return { role: 'paragraph', text, marks };
}

type Drafted = Omit<Block, 'line'>;
