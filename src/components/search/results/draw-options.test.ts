import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { ask, tell } from '../fixtures/told.ts';
import { drawChosen } from './draw-chosen.ts';
import { drawOptions, readOption } from './draw-options.ts';

test('what was found can be put in order and folded if there are several articles, and shown as lines if words were asked for', (context) => {
  const box = layPage(context).body;
  const offered = (query: string, left: number): string[] => {
    drawOptions(box, ask(query), left);
    return textsOf(box, 'label');
  };
  assert.deepEqual(offered('q=bridge', 2), ['Order', 'As', 'Fold copies']);
  assert.deepEqual(offered('q=bridge', 1), ['As']);
  assert.deepEqual(offered('q=bridge&view=lines', 2), ['Order', 'As', 'Lines']);
  assert.deepEqual(offered('outlet=gazette&view=lines', 2), ['Order', 'Fold copies']);
  assert.deepEqual(offered('outlet=gazette', 1), []);
});

test('the best match is an order only where words were asked for, else the newest stand first', (context) => {
  const box = layPage(context).body;
  const orders = (query: string): [string[], string[]] => {
    drawOptions(box, ask(query), 2);
    return [textsOf(box, '[name="sort"] option'), textsOf(box, '[name="sort"] [selected]')];
  };
  const dated = ['Newest first', 'Oldest first', 'By outlet'];
  assert.deepEqual(orders('q=bridge'), [['Best match first', ...dated], ['Best match first']]);
  assert.deepEqual(orders('outlet=gazette'), [dated, ['Newest first']]);
  assert.deepEqual(orders('q=bridge&sort=outlet')[1], ['By outlet']);
});

test('each control has its label, and shows what is chosen', (context) => {
  const box = layPage(context).body;
  drawOptions(box, ask('q=bridge&copies=all'), 2);
  for (const label of box.querySelectorAll('label'))
    assert.ok(box.querySelector(`#${label.getAttribute('for')}`), label.textContent);
  const ticked = (): boolean | undefined => box.querySelector('#option-copies')?.hasAttribute('checked');
  assert.equal(ticked(), false);
  drawOptions(box, ask('q=bridge'), 2);
  assert.equal(ticked(), true);
});

test('what is chosen of the options is read as it stands in an address, with what stands there already', (context) => {
  const page = layPage(context, '', 'https://archive.example/search/?q=bridge&sort=oldest');
  const choose = (name: string, value: string, checked?: boolean): ReturnType<typeof readOption> => {
    const control = page.createElement('input');
    Object.assign(control, { name, value, checked });
    return readOption(control);
  };
  const now = { order: 'oldest', view: 'articles', lineOrder: 'found', copies: 'folded' };
  assert.deepEqual(choose('view', 'lines', true), { ...now, view: 'lines' });
  assert.deepEqual(choose('sort', 'newest', true), { ...now, order: 'newest' });
  assert.deepEqual(choose('copies', 'folded', false), { ...now, copies: 'all' });
});

test('everything a search is narrowed down by is a link to the search without it', (context) => {
  layPage(context);
  const facets = { outlet: [['gazette', 'Harbour Gazette', 3] as [string, string, number]] };
  const items = drawChosen(tell({ facets }), ask('q=bridge&outlet=gazette&outlet=gone&year=undated&month=2031-03'));
  const links = items.map((item) => item.querySelector('a'));
  assert.deepEqual(
    links.map((link) => link?.textContent),
    ['Outlet: Harbour Gazette', 'Outlet: gone', 'Year: Undated', 'Month: March 2031'],
  );
  assert.equal(links[0]?.ariaLabel, 'Remove Outlet: Harbour Gazette');
  assert.equal(links[0]?.getAttribute('href'), '?q=bridge&outlet=gone&year=undated&month=2031-03');
  assert.equal(links[3]?.getAttribute('href'), '?q=bridge&outlet=gazette&outlet=gone&year=undated');
});
