import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { part } from '../../ui/elements.ts';
import { drawFacets } from './draw-facets.ts';

const topics = (count: number): [string, string, number][] =>
  Array.from({ length: count }, (_, at) => [`t${at}`, `Topic ${String(at).padStart(2, '0')}`, 100 - at]);
const visible = (box: HTMLElement): string[] =>
  [...box.querySelectorAll<HTMLElement>('details[data-facet]')].flatMap((one) =>
    one.hidden ? [] : (one.dataset['facet'] ?? []),
  );

test('a list is offered where it has something, and people, who are fetched later, until it is known that there are none', (context) => {
  const box = layPage(context).body;
  drawFacets(box, { outlet: [['gazette', 'Gazette', 3]], topic: [], language: [['en', 'English', 0]] }, {});
  assert.deepEqual(visible(box), ['outlet', 'author', 'entity']);
  drawFacets(box, { outlet: [['gazette', 'Gazette', 3]], author: [], entity: [['ann', 'Ann Lee', 1]] }, {});
  assert.deepEqual(visible(box), ['outlet', 'entity']);
});

test('each value has a checkbox with its name and its number of articles, ticked if it is chosen', (context) => {
  const box = layPage(context).body;
  const values = {
    outlet: [
      ['gazette', 'Gazette', 1300],
      ['courier', 'Courier', 2],
    ] as [string, string, number][],
  };
  drawFacets(box, values, { outlet: ['courier'] });
  const group = part(box, '[data-facet="outlet"]');
  assert.deepEqual(textsOf(group, 'summary, legend'), ['Outlet', 'Outlet']);
  assert.deepEqual(textsOf(group, 'label:not(.filter)'), ['Gazette 1,300', 'Courier 2']);
  const boxes = [...group.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
  assert.deepEqual(
    boxes.map(({ name, value, checked }) => [name, value, checked]),
    [
      ['outlet', 'gazette', false],
      ['outlet', 'courier', true],
    ],
  );
});

test('lists of outlets, agencies, stories and topics stand open, and any in which something is chosen', (context) => {
  const box = layPage(context).body;
  const one: [string, string, number][] = [['a', 'A', 1]];
  const names = ['outlet', 'agency', 'story', 'topic', 'year', 'language', 'derivation'] as const;
  drawFacets(box, Object.fromEntries(names.map((name) => [name, one])), { year: ['a'] });
  const open = [...box.querySelectorAll<HTMLDetailsElement>('[data-facet]')].flatMap((list) =>
    list.open || list.hasAttribute('open') ? (list.dataset['facet'] ?? []) : [],
  );
  assert.deepEqual(open, ['outlet', 'agency', 'story', 'topic', 'year']);
});

test('the first seven values are offered at once, more are folded, and of very many the rest is counted', (context) => {
  const box = layPage(context).body;
  const drawn = (count: number): [number, string[], string[]] => {
    drawFacets(box, { topic: topics(count) }, {});
    const group = part(box, '[data-facet="topic"]');
    return [
      group.querySelectorAll('fieldset > ul > li').length,
      textsOf(group, 'fieldset > details > summary'),
      textsOf(group, '.quiet'),
    ];
  };
  assert.deepEqual(drawn(7), [7, [], []]);
  assert.deepEqual(drawn(8), [7, ['1 more'], []]);
  assert.deepEqual(drawn(40), [7, ['33 more'], []]);
  assert.deepEqual(drawn(41), [7, ['33 more'], ['1 other has fewer articles']]);
  assert.deepEqual(drawn(3), [3, [], []]);
});

test('from fifteen values on some letters find one, in whatever capitals and accents, and what is chosen stays', (context) => {
  const box = layPage(context).body;
  const values = [...topics(14), ['cafe', 'Café Zentral', 1] as [string, string, number]];
  drawFacets(box, { topic: values.slice(0, 14) }, {});
  const group = part(box, '[data-facet="topic"]');
  assert.equal(part(group, '.filter').hidden, true);
  drawFacets(box, { topic: values }, { topic: ['t3'] });
  assert.equal(part(group, '.filter').hidden, false);
  const filter = part<HTMLInputElement>(group, '.filter input');
  const type = (letters: string): string[] => {
    filter.value = letters;
    filter.oninput?.(new Event('input') as InputEvent);
    return textsOf(group, 'label:not(.filter) [dir]');
  };
  assert.deepEqual(type(' CAFE'), ['Topic 03', 'Café Zentral']);
  assert.deepEqual(type('zzz'), ['Topic 03']);
  assert.equal(type(' ').length, 15);
});

test('a list whose values stay the same keeps its checkboxes, with the new numbers', (context) => {
  const box = layPage(context).body;
  drawFacets(box, { topic: topics(3) }, {});
  const group = part(box, '[data-facet="topic"]');
  const before = group.querySelector('[type="checkbox"]');
  drawFacets(box, { topic: topics(3).map(([id, label, count]) => [id, label, count - 50]) }, { topic: ['t0'] });
  assert.equal(group.querySelector('[type="checkbox"]'), before);
  assert.deepEqual(textsOf(group, '.count'), ['50', '49', '48']);
  drawFacets(box, { topic: topics(4).slice(1) }, {});
  assert.deepEqual(textsOf(group, '[dir]'), ['Topic 01', 'Topic 02', 'Topic 03']);
});
