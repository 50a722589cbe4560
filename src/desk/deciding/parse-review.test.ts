import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseReview } from './parse-review.ts';

const file = 'review/flood.yaml';

test('only what is decided is read, and ids and names are words whatever they look like', () => {
  const text = `by: 007
families:
  - id: no
    decision: accept
    articles: [2031, "1e3", not null]
  - id: open
    decision:
    articles: [a, b]
pairs:
sentences:
  - decision: reject
    certainty: guess
    same:
      - 2031#p1s1 # No: “yes”
      - a#p1s1
`;
  assert.deepEqual(parseReview(text, file), {
    by: '007',
    decisions: {
      families: [
        {
          made: 'accept',
          id: 'no',
          isAdded: false,
          articles: ['2031', '1e3'],
          not: ['null'],
          withSentences: false,
          certainty: 'likely',
          where: 'review/flood.yaml, line 3',
        },
      ],
      sentences: [
        {
          made: 'reject',
          to: undefined,
          sentences: ['2031#p1s1', 'a#p1s1'],
          not: [],
          certainty: 'guess',
          where: 'review/flood.yaml, line 11',
        },
      ],
      quotations: [],
    },
    open: 1,
  });
});

test('a file from before sentences were asked by groups is read too', () => {
  const pair =
    '    aWords: Words.\n    bWords: Words.\n    relation: paraphrase\n    score: 0.61\n    shared:\n      - over\n';
  const text = `story: flood\nproposals:\n  - a: a#p1s1\n    b: b#p1s1\n${pair}    decision: accept\n  - a: a#p2s1\n    b: b#p2s1\n${pair}    decision:\n`;
  const read = parseReview(text, file);
  assert.deepEqual('decisions' in read && read.decisions.sentences.map(({ made, sentences }) => [made, sentences]), [
    ['accept', ['a#p1s1', 'b#p1s1']],
  ]);
});

test('a word with a star before it is told, with its line', () => {
  assert.deepEqual(parseReview('by: A\nfamilies: *all\n', 'review.yaml'), {
    faults: ['review.yaml, line 2: “*all” stands for something else in YAML; expected an id.'],
  });
});

test('what is no id where one should be is told, with what is expected there', () => {
  const text =
    'families:\n  - decision: accept\n    articles: [A b]\nsentences:\n  - decision: accept\n    same: [a]\nquotations:\n  - decision: accept\n    same: [not]\n';
  const expected = (name: string): string => `expected the id of ${name}, perhaps with “not ” before it`;
  assert.deepEqual(parseReview(text, 'review.yaml'), {
    faults: [
      `review.yaml, line 3: ${expected('an article')}`,
      `review.yaml, line 6: ${expected('a sentence')}`,
      `review.yaml, line 9: ${expected('a place')}`,
    ],
  });
});

test('what is no review at all is told with the first line of the file', () => {
  for (const text of ['- a\n', 'words\n']) {
    const read = parseReview(text, 'review.yaml');
    assert.ok('faults' in read, text);
    for (const fault of read.faults) assert.match(fault, /^review\.yaml, line 1: /);
  }
});

test('whatever stands in the file, it is read or its faults are told', () => {
  const words = fc.constantFrom(
    'by: A',
    'families:',
    '  - id: a',
    '    decision: accept',
    '    articles:',
    '      - a',
    '      - not b',
    'sentences:',
    '    same: [a#p1s1]',
    '  - decision: reject',
    '    to: a',
    '#',
    '',
    '\t',
    '- [',
    '*a',
    '- &a *b',
    '"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words).map((lines) => lines.join('\n')),
        fc.string(),
      ),
      (text) => {
        const read = parseReview(text, file);
        if ('faults' in read) assert.ok(read.faults.length > 0 && read.faults.every((fault) => fault.startsWith(file)));
        else assert.ok(Array.isArray(read.decisions.families));
      },
    ),
  );
});
