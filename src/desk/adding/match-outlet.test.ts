import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../ingest/capture.ts';
import { knowOutlets } from './known-outlets.ts';
import type { KnownArchive } from './known-archive.ts';
import { matchAgency, matchOutlet } from './match-outlet.ts';

const say = (value: string): Finding => ({ value, basis: 'stated', evidence: 'It says so.' });
const outlets = knowOutlets(
  [
    { id: 'quay-news', name: 'The Quay News', kind: 'newspaper', url: 'https://quay.example/' },
    { id: 'wire', name: 'Wire', kind: 'agency', url: undefined },
  ],
  ['quay-news', 'wire', 'gone'],
);
const known = { outlets, language: 'de' } as KnownArchive;

test('an outlet is known by its name, whatever its capitals and marks, before where its page stood', () => {
  assert.equal(matchOutlet(say('QUAY-NEWS'), undefined, known).id, 'quay-news');
  assert.equal(matchOutlet(say('Wire'), say('https://quay.example/a'), known).id, 'wire');
});

test('without a name the host of the page tells', () => {
  const match = matchOutlet(undefined, say('https://www.quay.example/a'), known);
  assert.equal(match.id, 'quay-news');
  assert.equal(match.from?.basis, 'inferred');
});

test('an outlet that is not there has a name and an id of its own, and nothing else is said of it', () => {
  assert.deepEqual(matchOutlet(say('Gone'), undefined, known).made, {
    id: 'gone-2',
    name: 'Gone',
    kind: undefined,
    url: undefined,
  });
  assert.deepEqual(matchOutlet(undefined, say('https://tide.example/x'), known).made, {
    id: 'tide-example',
    name: 'tide.example',
    kind: undefined,
    url: 'https://tide.example/',
  });
});

test('where nobody is named it is unknown, in the language of the archive, and nothing shows it', () => {
  const { id, from, made } = matchOutlet(undefined, undefined, known);
  assert.deepEqual([id, from, made?.name], ['unknown', undefined, 'Unbekannter Herausgeber']);
});

test('a credit is no agency where the archive knows that name as something else', () => {
  assert.equal(matchAgency(say('Wire'), known)?.id, 'wire');
  assert.equal(matchAgency(say('Quay News'), known), undefined);
  assert.equal(matchAgency(say('Tide Press'), known)?.made?.kind, 'agency');
});
