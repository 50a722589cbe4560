import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CouldNotLook } from '../../search/volume/volume.ts';
import { layPage, textsOf } from '../ui/fixtures/lay-page.ts';
import { reportFault, tell } from './fixtures/told.ts';
import { tellBusy, tellFailure, tellLoading, tellProgress, tellState } from './tell-state.ts';

const boxes = [
  'retry',
  'failures',
  'facets',
  'options',
  'narrow',
  'found',
  'browse',
  'change',
  'chosen',
  'notes',
  'about',
  'taken',
];
const body = `<p role="status"></p><div class="progress"><span></span></div>${boxes.map((name) => `<div class="${name}">old</div>`).join('')}`;
const shown = (page: HTMLElement): string[] =>
  ['progress', ...boxes.slice(0, 7)].filter((name) => !page.querySelector<HTMLElement>(`.${name}`)?.hidden);
const status = (page: HTMLElement): string | undefined => textsOf(page, '[role="status"]')[0];
const some = {
  left: { passage: 2, article: 0, some: 0 },
  found: { ...tell().found, passage: { articles: 2, passages: 2 } },
};

test('what was found is shown with all that it can be narrowed down by, and said once', (context) => {
  const page = layPage(context, body).body;
  tellState(page, tell(some));
  assert.deepEqual(shown(page), ['facets', 'options', 'narrow', 'found']);
  assert.deepEqual([page.dataset['state'], status(page)], ['answered', '2 articles']);
});

test('where nothing is found the lists to browse are shown, and what to narrow down by only if something is chosen', (context) => {
  const page = layPage(context, body).body;
  tellState(page, tell());
  assert.deepEqual(shown(page), ['options', 'found', 'browse']);
  assert.equal(status(page), 'Nothing found');
  tellState(page, tell({ asked: { ...tell().asked, chosen: { outlet: ['gazette'] } } }));
  assert.deepEqual(shown(page), ['facets', 'options', 'narrow', 'found', 'browse']);
});

test('where nothing is asked, or it cannot be understood, the lists to browse are shown and nothing else', (context) => {
  const page = layPage(context, body).body;
  tellState(page, tell({ asked: { ...tell().asked, words: '' } }));
  assert.deepEqual([page.dataset['state'], shown(page)], ['idle', ['browse']]);
  tellState(page, tell({ ...some, faults: [reportFault('nothingAsked', 0, 1)] }));
  assert.deepEqual([page.dataset['state'], shown(page)], ['misunderstood', ['browse']]);
});

test('a search that was stopped shows what was found, how far it came, and how to search the rest', (context) => {
  const page = layPage(context, body).body;
  tellState(page, tell({ ...some, state: 'searching' }));
  assert.deepEqual(shown(page), ['retry', 'facets', 'options', 'narrow', 'found']);
  assert.match(status(page) ?? '', /^Stopped: 2 articles so far/);
  assert.deepEqual(textsOf(page, '.retry'), ['Search the rest']);
});

test('a search that failed in part says into what could not be looked', (context) => {
  const page = layPage(context, body).body;
  tellState(page, tell({ ...some, state: 'failed', progress: { ...tell().progress, failures: ['/search/v1', 'de'] } }));
  assert.deepEqual(shown(page), ['retry', 'failures', 'found']);
  assert.deepEqual(textsOf(page, '.failures li'), ['/search/v1', 'the endings of words (de)']);
  assert.deepEqual(textsOf(page, '.retry'), ['Try again']);
});

test('while it is searched, how far it has come is shown and not read out', (context) => {
  const page = layPage(context, body).body;
  tellLoading(page);
  assert.deepEqual([page.dataset['state'], shown(page)], ['loading', []]);
  tellBusy(page);
  assert.deepEqual([page.dataset['state'], textsOf(page, '.progress span')], ['searching', ['Searching…']]);
  tellProgress(page, tell(some));
  assert.match(textsOf(page, '.progress span')[0] ?? '', /^2 articles so far/);
  assert.deepEqual(shown(page), ['progress', 'facets', 'options', 'narrow', 'found']);
  assert.equal(status(page), '');
});

test('when it could not be looked at all, nothing that was said of another question stays', (context) => {
  const page = layPage(context, body).body;
  tellFailure(page, new CouldNotLook('/search/volumes.json'));
  assert.deepEqual(shown(page), ['retry', 'failures', 'found']);
  assert.deepEqual(textsOf(page, '.failures li'), ['/search/volumes.json']);
  assert.match(status(page) ?? '', /^Could not look: the index of words could not be read/);
  for (const name of ['change', 'chosen', 'notes', 'about', 'options', 'taken'])
    assert.deepEqual(textsOf(page, `.${name}`), [''], name);
  tellFailure(page, new TypeError('a fault of the program'));
  assert.deepEqual(textsOf(page, '.failures li'), []);
});
