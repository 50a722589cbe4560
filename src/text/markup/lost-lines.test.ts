import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPassages } from '../passages.ts';
import { findLostLines } from './lost-lines.ts';

const wrapped = `The bridge was shut on Monday after a crack was found in the
eastern pier, the council said. Ferries will run every ten minutes
until the engineers have looked at all of it, and longer in winter.`;
const verse =
  'The river runs below the bridge,\nThe bridge runs over me,\nAnd nobody may cross the ridge\nTill summer sets it free.';

test('lists, tables and verse that would become one line are found, with the line they begin on', () => {
  const body = `Before.\n\n- One\n- Two\n\n${verse}\n\n> 1. A\n> 2. B\n\nWard | Yes\n--- | ---\nNorth | 4`;
  assert.deepEqual(lost(body), [
    { passage: 'p2', line: 3, kind: 'list' },
    { passage: 'p3', line: 6, kind: 'verse' },
    { passage: 'p4', line: 11, kind: 'list' },
    { passage: 'p5', line: 14, kind: 'table' },
  ]);
});

test('wrapped prose, kept breaks, closed blocks and a single line lose nothing', () => {
  for (const body of [
    wrapped,
    verse.replaceAll('\n', '\\\n'),
    verse.replaceAll('\n', '  \n'),
    `::: verse\n${verse}\n:::`,
    '- said he.',
  ])
    assert.deepEqual(lost(body), [], body);
});

test('lines that the original does not have are the editor’s', () => {
  assert.deepEqual(lost(verse, verse.replaceAll('\n', ' ')), []);
});

function lost(body: string, original = body.replaceAll('> ', '')): unknown {
  return findLostLines(body, cutPassages({ title: 'T', body, language: 'en' }), () => original);
}
