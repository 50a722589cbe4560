import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartReport } from '../../../search/answer/answer.ts';
import type { Told } from '../../../search/answer/service.ts';
import { boxOf, layPage, textsOf } from '../../ui/fixtures/lay-page.ts';
import { ask, reportFault, reportPart, tell } from '../fixtures/told.ts';
import { drawFaults } from './draw-faults.ts';
import { drawForms, explainParts } from './draw-parts.ts';

/** Reports of the parts of a question, each where it stands in it. */
function partsOf(words: string, ...parts: [text: string, more?: Partial<PartReport>][]): PartReport[] {
  return parts.map(([text, more]) => {
    const start = words.indexOf(text);
    return reportPart(text, { start, end: start + text.length, ...more });
  });
}

function explain(words: string, parts: PartReport[], more: Partial<Told> = {}): HTMLElement {
  const asked = { words, chosen: {}, order: undefined, withPeople: false };
  return boxOf(...explainParts(tell({ parts, asked, ...more }), { ...ask(''), words }));
}

const name = (form: string) => ({ form, places: 2, by: 'name' as const });
const found = { left: { passage: 1, article: 0, some: 0 } };

test('a word that was taken for a name says for whose, in which other forms it was looked for, and how to look for it alone', (context) => {
  layPage(context);
  const words = 'erdogan bridge';
  const entity = { id: 'erdogan', name: 'Recep Tayyip Erdoğan' };
  const forms = [
    name('Erdoğan'),
    name('Recep Erdogan'),
    name('Recep Tayyip Erdoğan'),
    { ...name('ERDOGAN'), by: 'typed' as const },
  ];
  const box = explain(words, partsOf(words, ['erdogan', { entity, forms, articles: 3 }]), found);
  assert.deepEqual(textsOf(box, 'p'), [
    'Taken for the name of Recep Tayyip Erdoğan. Also searched: Recep Erdogan Search for “erdogan” only',
  ]);
  const [entityLink, only] = [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  assert.equal(entityLink, '/entities/erdogan/');
  assert.equal(new URLSearchParams(only ?? '').get('q'), '=erdogan bridge');
});

test('a name of several words is looked for alone in quotation marks, and of many forms the first eight are told', (context) => {
  layPage(context);
  const forms = Array.from({ length: 10 }, (_, at) => name(`form ${at}`));
  const box = explain('ann lee', partsOf('ann lee', ['ann lee', { forms, articles: 1 }]), found);
  const [line = ''] = textsOf(box, 'p');
  assert.match(line, /^Also searched: form 0, form 1, .*form 7 and 2 more Search for “ann lee” only$/);
  assert.equal(new URLSearchParams(box.querySelector('a')?.getAttribute('href') ?? '').get('q'), '"ann lee"');
  assert.equal(
    explain('ann lee', partsOf('ann lee', ['ann lee', { forms: [name('Ann Lee')], articles: 1 }]), found).innerHTML,
    '',
  );
});

test('a word that no article has is named once all was searched, with what may have been meant', (context) => {
  layPage(context);
  const words = 'brigde -"old town" flod';
  const parts = partsOf(
    words,
    ['brigde', { suggestions: ['bridge', 'brigade'] }],
    ['-"old town"', { isWanted: false }],
    ['flod'],
  );
  const box = explain(words, parts, found);
  assert.deepEqual(textsOf(box, 'p'), [
    'No article has “brigde”. Did you mean bridge or brigade?',
    'No article has “flod”.',
  ]);
  const links = [...box.querySelectorAll('a')].map((link) =>
    new URLSearchParams(link.getAttribute('href') ?? '').get('q'),
  );
  assert.deepEqual(links, ['bridge -"old town" flod', 'brigade -"old town" flod']);
  assert.equal(explain(words, parts, { ...found, state: 'searching' }).innerHTML, '');
  assert.deepEqual(textsOf(explain('"a b"', partsOf('"a b"', ['"a b"']), found), 'p'), ['No article has "a b".']);
});

test('what the search was narrowed down to and nothing has can be given up', (context) => {
  layPage(context);
  const seven = { found: { ...tell().found, passage: { articles: 7, passages: 9 } } };
  const parts = partsOf('bridge', ['bridge', { articles: 7 }]);
  const box = boxOf(...explainParts(tell({ parts, ...seven }), ask('q=bridge&outlet=gazette')));
  assert.deepEqual(textsOf(box, 'p'), [
    '7 articles have this, but not what the search was narrowed down to. Show them all the same',
  ]);
  assert.equal(box.querySelector('a')?.getAttribute('href'), '?q=bridge');
});

test('where no passage has all, each part is counted by itself and can be asked for', (context) => {
  layPage(context);
  const words = 'bridge storm';
  const box = explain(words, partsOf(words, ['bridge', { articles: 1 }], ['storm', { articles: 2 }]));
  assert.deepEqual(textsOf(box, 'p, li'), [
    'No passage has all of this. Each by itself:',
    'bridge 1 article',
    'storm 2 articles',
  ]);
  assert.deepEqual(
    [...box.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ['?q=bridge', '?q=storm'],
  );
  assert.equal(explain('bridge', partsOf('bridge', ['bridge', { articles: 1 }])).innerHTML, '');
});

test('where one part is missing, the rest can be asked for, unless signs hold the parts together', (context) => {
  layPage(context);
  const rest = (words: string): string[] =>
    textsOf(
      explain(words, partsOf(words, ['bridge', { articles: 1 }], ['flod'], ['storm', { articles: 2 }])),
      'p, li',
    ).slice(1);
  assert.deepEqual(rest('bridge flod storm'), [
    'Search for the rest: bridge storm',
    'bridge 1 article',
    'storm 2 articles',
  ]);
  for (const held of ['bridge (flod storm)', 'bridge OR flod storm', 'bridge near/5 flod storm', 'bridge | flod storm'])
    assert.equal(rest(held)[0], 'The rest by itself:', held);
  const two = explain('bridge flod', partsOf('bridge flod', ['bridge', { articles: 1 }], ['flod']));
  assert.deepEqual(textsOf(two, 'p').slice(1), ['Search for the rest: bridge']);
  assert.equal(two.querySelector('ul'), null);
});

test('of a question that is not understood or asks for nothing, nothing is explained', (context) => {
  layPage(context);
  const parts = partsOf('flod', ['flod']);
  const fault = reportFault('nothingAsked', 0, 0);
  assert.equal(explain('flod', parts, { faults: [fault] }).innerHTML, '');
  assert.equal(explain('', parts).innerHTML, '');
});

test('the forms that were looked for are told with the number of their places and why', (context) => {
  layPage(context);
  const by = (form: string, places: number, why: PartReport['forms'][number]['by']) => ({ form, places, by: why });
  const forms = [
    by('bridge', 1200, 'typed'),
    by('bridges', 1, 'ending'),
    by('bridge-head', 2, 'compound'),
    by('bridged', 3, 'beginning'),
    by('Bridge', 1, 'name'),
  ];
  const box = boxOf(
    drawForms([
      reportPart('bridge', { forms }),
      reportPart('-storm', { forms: forms.slice(0, 1), isWanted: false }),
      reportPart('x'),
    ]) ?? '',
  );
  assert.deepEqual(textsOf(box, 'dt'), ['bridge', 'not storm']);
  assert.deepEqual(textsOf(box, 'div:first-child > dd li'), [
    'bridge 1,200 places',
    'bridges 1 place, by its ending',
    'bridge-head 2 places, written together or apart',
    'bridged 3 places, by its beginning',
    'Bridge 1 place, another form of the name',
  ]);
  const many = Array.from({ length: 32 }, (_, at) => by(`form${at}`, 1, 'typed'));
  const lines = textsOf(boxOf(drawForms([reportPart('f*', { forms: many })]) ?? ''), 'li');
  assert.deepEqual([lines.length, lines.at(-1)], [31, '2 rarer forms']);
  assert.equal(drawForms([reportPart('x')]), undefined);
});

test('a fault is shown in what was typed, its place underlined, or a sign there where something is missing', (context) => {
  layPage(context);
  const draw = (start: number, end: number): HTMLElement =>
    boxOf(...drawFaults('a (b OR', [reportFault('bracketOpen', start, end)]));
  assert.deepEqual(textsOf(draw(2, 3), '.typed'), ['a (b OR']);
  assert.deepEqual(textsOf(draw(2, 3), 'u'), ['(']);
  assert.deepEqual(textsOf(draw(7, 7), '.typed'), ['a (b OR␣']);
  assert.match(draw(2, 3).textContent, /a \(b OR The bracket at 3 is not closed\.$/);
});
