import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutPassages } from '../../text/passages.ts';
import { tracePassages } from '../../text/trace/trace.ts';
import { assertTold } from '../fixtures/assert-told.ts';
import { draftText } from './draft-text.ts';

const story = [
  'The bridge over the river was shut on Monday after a crack was found in the northern pier.',
  'Nobody was hurt, and ferries carry the traffic until the summer, the harbour master said.',
  '“We will not open it before July,” she told reporters at the quay on Tuesday.',
];
const menu = ['Home', 'World', 'Asia', 'Africa', 'Sports', 'Football', 'Tides', 'Contact us'];
/** What is read of a text, all of it told in sentences. */
const read = (...from: Parameters<typeof draftText>) => {
  const draft = draftText(...from);
  assertTold({ ...draft.printed, ...draft.facts }, draft.doubts);
  return draft;
};
const bodyOf = (text: string): string[] => read(text).body.map((block) => block.text);

test('of a page that was copied whole, only the article is left, and what was left out is told by line', () => {
  const draft = read(
    [
      'Harbour Gazette logo',
      ...menu,
      '',
      'Bridge shut after crack is found',
      'Ferries take over for the summer, says the harbour master of the town.',
      'by Ann Lee',
      'HARBOUR Mar 3, 2031 - 1:52 pm GMT+3',
      'The northern pier on Monday. (Quay Photo)',
      '',
      story[0],
      'Advertisement',
      story[1],
      story[2],
      'Related stories',
      'Goose flies upside down',
      'This website uses cookies to improve your experience.',
      '© 2031 Harbour Gazette',
    ].join('\n'),
  );
  assert.deepEqual(
    draft.body.map(({ text }) => text),
    story,
  );
  assert.deepEqual(Object.fromEntries(Object.entries(draft.printed).map(([field, { value }]) => [field, value])), {
    title: 'Bridge shut after crack is found',
    deck: 'Ferries take over for the summer, says the harbour master of the town.',
    byline: 'by Ann Lee',
    dateline: 'HARBOUR Mar 3, 2031 - 1:52 pm GMT+3',
  });
  assert.deepEqual(draft.captions, [{ text: 'The northern pier on Monday. (Quay Photo)', after: 0 }]);
  assert.equal(draft.facts.outlet?.value, 'Harbour Gazette');
  assert.equal(draft.facts.published?.value, '2031-03-03T13:52+03:00');
  assert.deepEqual(draft.facts.authors?.value, ['Ann Lee']);
  assert.equal(draft.facts.language?.value, 'en');
  assert.deepEqual(
    draft.removed.map(({ kind, lines }) => `${kind} ${lines.join('–')}`),
    ['masthead 1–1', 'navigation 2–9', 'advertisement 18–18', 'teaser 21–22', 'cookie-notice 23–23', 'imprint 24–24'],
  );
  assert.deepEqual(draft.doubts, []);
});

test('a text without headline, date or author stays without: nothing is made up', () => {
  const draft = read(story.join('\n\n'));
  assert.deepEqual(
    draft.body.map(({ text }) => text),
    story,
  );
  assert.deepEqual(draft.printed, {});
  assert.deepEqual([draft.facts.outlet, draft.facts.published, draft.facts.authors], [undefined, undefined, undefined]);
  assert.deepEqual(draft.doubts, ['No headline was found.']);
});

test('lines that were wrapped at a width are paragraphs again', () => {
  const wrapped = story.map((paragraph) => paragraph.replaceAll(/(.{30,45}) /g, '$1\n'));
  assert.deepEqual(bodyOf(['Bridge shut', ...wrapped].join('\n\n')), story);
});

test('of a wrapped text words are whole that were broken at line ends, which is said; a sentence runs over a page', () => {
  const text = [
    'Bridge shut',
    '',
    'The bridge over the river was shut on Monday after a crack was',
    'found in the northern pier, says the govern-',
    'ment of the town, and a well-',
    'known engineer said that the pier is old and that nobody had looked',
    '',
    '\f',
    'at it for years, though the harbour master had asked for it often and',
    'though ferries pass below it every hour of the day and of the night.',
  ].join('\n');
  const draft = read(text);
  assert.deepEqual(
    draft.body.map((block) => block.text),
    [
      'The bridge over the river was shut on Monday after a crack was found in the northern pier, says the government of the town, and a well-known engineer said that the pier is old and that nobody had looked at it for years, though the harbour master had asked for it often and though ferries pass below it every hour of the day and of the night.',
    ],
  );
  assert.equal(draft.isJoined, true);
  assert.match(draft.doubts.join(' '), /nobody can tell whether it belongs there: “government”, “well-known”/);
});

test('lines are counted as the check counts them, whatever else ends a line', () => {
  const { removed } = read(['Advertisement', `${story[0]}\u2028${story[1]}`, 'Anzeige', story[2]].join('\r\n'));
  assert.deepEqual(
    removed.map(({ lines }) => lines),
    [
      [1, 1],
      [3, 3],
    ],
  );
});

test('a cross-head stays a heading, a date within the text stays in it', () => {
  const draft = read(['Bridge shut', story[0], 'What is next', story[1], '3 March 2031', story[2]].join('\n\n'));
  assert.deepEqual(
    draft.body.map(({ role, text }) => `${role}: ${text.slice(0, 12)}`),
    [
      'paragraph: The bridge o',
      'heading: What is next',
      'paragraph: Nobody was h',
      'heading: 3 March 2031',
      'paragraph: “We will not',
    ],
  );
});

test('sentences that stand outside the article are left out with a doubt', () => {
  const { doubts } = read([...story, ...menu, 'A goose was seen flying upside down.'].join('\n'));
  assert.deepEqual(doubts.at(-1), 'What reads like sentences was left out above or below the article: line 12.');
});

test('whatever text is read, all of its article stands in it, in order', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      'Advertisement',
      'by Ann Lee',
      '3 March 2031',
      'Home',
      '• A',
      '© 2031 X',
      'Photo: A. Lens',
      ...story,
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const { printed, captions, body } = read(text);
      const passages = [
        ...Object.values(printed).map(({ value }, index) => passage(`c${index + 90}`, 'caption', value)),
        ...captions.map((caption, index) => passage(`c${index + 1}`, 'caption', caption.text)),
        ...body.map((block, index) => passage(`p${index + 1}`, 'paragraph', block.text)),
      ];
      assert.deepEqual(tracePassages(passages, text).addedWords, []);
    }),
  );
});

const [example] = cutPassages({ title: 'x', body: '', language: 'en' });
function passage(id: string, role: 'caption' | 'paragraph', text: string): NonNullable<typeof example> {
  return { id, role, text, marks: [], sentences: [] };
}
