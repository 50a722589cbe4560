import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { findHit } from '../fixtures/told.ts';
import { cutLines, drawLines } from './draw-lines.ts';

const text = 'Ten words stand before the old stone bridge of the town near the quay and many more words come after it';
const at = text.split(' ').indexOf('bridge');
const hit = findHit({
  id: 'bridge',
  language: 'en-GB',
  facts: { outlet: [['gazette', 'Harbour Gazette']], date: [['2031-03-04', '2031-03-04']] },
  passages: [
    { id: 't', text: 'A bridge' },
    { id: 'p3', text },
  ],
  answering: [1],
  marks: [
    { passage: 0, words: [[1, 2]] },
    { passage: 1, words: [[at, at + 1]] },
  ],
});
const lines = [hit.title, ...hit.passages].flatMap((passage) => cutLines(hit, passage));

test('what was found is a line each: the words before, those found and the words after, and where it stands', (context) => {
  layPage(context);
  const box = drawLines(lines, 'found', { read: 1, left: 1 }, []);
  assert.deepEqual(textsOf(box, 'thead th'), ['Before', 'Found', 'After', 'Where']);
  const rows = [...box.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  );
  assert.deepEqual(rows, [
    ['A ', 'bridge', '', 'Harbour Gazette Headline'],
    [
      'Ten words stand before the old stone ',
      'bridge',
      ' of the town near the quay and many more words …',
      'Harbour Gazette ¶3',
    ],
  ]);
  for (const words of box.querySelectorAll('td.archived'))
    assert.deepEqual([words.getAttribute('lang'), words.getAttribute('dir')], ['en-GB', 'auto']);
  const link = box.querySelector('tr:last-child a');
  assert.deepEqual(
    [link?.getAttribute('href'), link?.getAttribute('title')],
    ['/articles/bridge/?mark=bridge#p3', '4 March 2031'],
  );
});

test('the lines say how many they are, of how many articles, and in which order', (context) => {
  layPage(context);
  const caption = (...from: Parameters<typeof drawLines>): string[] => textsOf(drawLines(...from), 'caption');
  assert.deepEqual(caption(lines, 'found', { read: 1, left: 1 }, []), [
    '2 lines of 1 article, in the order of the articles',
  ]);
  assert.deepEqual(caption(lines.slice(1), 'left', { read: 60, left: 61 }, []), [
    '1 line of the first 60 of 61 articles, by the words before',
  ]);
  assert.deepEqual(caption(lines, 'right', { read: 61, left: 61 }, []), ['2 lines of 61 articles, by the words after']);
});

test('lines stand in the order asked for, and an outlet that nobody knows is not named', (context) => {
  layPage(context);
  const where = (order: 'left' | 'right'): string[] =>
    textsOf(drawLines(lines, order, { read: 1, left: 1 }, ['gazette']), '.where');
  assert.deepEqual(where('left'), ['Unnamed Headline', 'Unnamed ¶3']);
  assert.deepEqual(textsOf(drawLines([...lines].toReversed(), 'right', { read: 1, left: 1 }, []), '.where'), [
    'Harbour Gazette Headline',
    'Harbour Gazette ¶3',
  ]);
});

test('the frame around the lines is named by what they are, and can be reached by keys', (context) => {
  layPage(context);
  const frame = drawLines(lines, 'found', { read: 1, left: 1 }, []);
  assert.deepEqual(
    ['role', 'tabindex', 'aria-labelledby'].map((name) => frame.getAttribute(name)),
    ['region', '0', frame.querySelector('caption > *')?.id],
  );
});
