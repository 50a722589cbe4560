import assert from 'node:assert/strict';
import { test } from 'node:test';
import { must } from '../../../text/must.ts';
import { layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { ask } from '../fixtures/told.ts';
import { drawBars } from './draw-bars.ts';

const bar = (id: string, articles: number) => ({ ids: [id], label: `In ${id}`, articles });
const months = [bar('2031-01', 4), bar('2031-02', 0), bar('2031-03', 1)];
const draw = (...from: Parameters<typeof drawBars>): HTMLElement =>
  must(drawBars(...from), 'there is something to compare');

test('each time is a row with its bar and its figure, the longest as wide as there is room', (context) => {
  layPage(context);
  const table = draw({ by: 'month', bars: months, apart: [] }, ask());
  assert.deepEqual(textsOf(table, 'caption, thead th'), ['When Articles by time', 'Month', 'Articles']);
  assert.deepEqual(textsOf(table, 'tbody tr'), ['In 2031-014', 'In 2031-020', 'In 2031-031']);
  assert.deepEqual(
    [...table.querySelectorAll<HTMLElement>('.bar')].map(({ style }) => style.inlineSize),
    ['100%', '0%', '25%'],
  );
  assert.equal(draw({ by: 'year', bars: months, apart: [] }, ask()).querySelector('thead th')?.textContent, 'Years');
});

test('a time that has articles leads to the search of it, no longer as it was cited, and the one chosen is marked', (context) => {
  layPage(context);
  const table = draw({ by: 'month', bars: months, apart: [] }, ask('q=bridge&month=2031-03&n=3'));
  const links = [...table.querySelectorAll('a')];
  assert.deepEqual(
    links.map((link) => [link.getAttribute('href'), link.ariaCurrent ?? '']),
    [
      ['?q=bridge&month=2031-01', ''],
      ['?q=bridge&month=2031-03', 'true'],
    ],
  );
});

test('what is known less well stands apart by what is known of it, and what is undated is chosen as a year', (context) => {
  layPage(context);
  const apart = [
    ['2031', 2],
    ['undated', 3],
  ] as const;
  const table = draw({ by: 'month', bars: months.slice(0, 1), apart }, ask());
  assert.deepEqual(textsOf(table, 'tbody th').slice(1), ['2031, month not known', 'Undated']);
  assert.deepEqual(
    [...table.querySelectorAll('a')].slice(1).map((link) => link.getAttribute('href')),
    ['?q=bridge&month=2031', '?q=bridge&year=undated'],
  );
  const days = draw({ by: 'day', bars: months, apart: [['2031-04', 1]] }, ask());
  assert.equal(textsOf(days, 'tbody th').at(-1), 'April 2031, day not known');
});

test('one time alone is nothing to compare, unless it was chosen', (context) => {
  layPage(context);
  const alone = { by: 'month' as const, bars: months.slice(0, 1), apart: [] };
  assert.equal(drawBars(alone, ask()), undefined);
  assert.deepEqual(textsOf(draw(alone, ask('month=2031-01')), 'tbody th'), ['In 2031-01']);
  assert.deepEqual(textsOf(draw({ ...alone, apart: [['undated', 1]] }, ask()), 'tbody th'), ['In 2031-01', 'Undated']);
});
