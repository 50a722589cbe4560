import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseRecord } from '../../parse-record.ts';
import { passagesOf } from './subject.ts';

const shown = 'articles/2031-03-02-harbour-gazette-bridge-closed.md';
const written = await readFile(join(import.meta.dirname, '../../fixtures/story', shown), 'utf8');

function idsOf(text: string): string[] {
  return passagesOf(parseRecord('articles', shown, Buffer.from(text))).map(({ id }) => id);
}

test('an article has the passages of its title, of what else is printed, and of its body', () => {
  const more = written.replace('\noutlet:', '\ndeck: Nobody may cross.\ncaptions: [The bridge.]\noutlet:');
  assert.deepEqual(idsOf(written), ['t', 'p1', 'p2']);
  assert.deepEqual(idsOf(more).toSorted(), ['c1', 'd', 'p1', 'p2', 't']);
});

test('an article of which a printed part is not sound has no passages, so that none is judged with one too few', () => {
  for (const part of [
    'deck: [1, 2]',
    'kicker: {}',
    'captions: No list.',
    'captions: []',
    'captions: [A bridge., {}]',
    'passages: 7',
  ])
    assert.deepEqual(idsOf(written.replace('\noutlet:', `\n${part}\noutlet:`)), [], part);
});

test('an article of which another fact is not sound has its passages all the same', () => {
  assert.deepEqual(idsOf(written.replace('siglum: HG', 'siglum: [H]')), ['t', 'p1', 'p2']);
});

test('without a title or a language, or with marks within marks without end, there are no passages', () => {
  assert.deepEqual(idsOf(written.replace(/^title: .*\n/m, '')), []);
  assert.deepEqual(idsOf(written.replace(/^language: .*\n/m, '')), []);
  assert.deepEqual(idsOf(`${written}\n${'> '.repeat(500)}deep\n`), []);
});
