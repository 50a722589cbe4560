import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBlocks } from '../../text/markdown.ts';
import { writeBlocks } from '../../text/write-markdown.ts';
import { draftPage } from './draft-page.ts';

test('lists and tables of the text stay what they are, and are written so that they are read as the same', () => {
  const prose = (thing: string): string =>
    `<p>The engineer told the council of the town that the ${thing} of the harbour would have to be looked at before winter.</p>`;
  const source = `<html lang="en"><body><article>${prose('stones')}${prose('mortar')}
    <ol><li>The quay is closed on weekdays until the end of October.</li><li>Boats are moored in the river behind the mill.</li></ol>${prose('boats')}
    <table><tr><th>Year</th><th>Cost in crowns</th></tr><tr><td>1953</td><td>80,000</td></tr><tr><td>2031</td><td>4.2 million</td></tr></table>${prose('quay')}</article></body></html>`;
  const { body } = draftPage(source);
  assert.deepEqual(
    body.map(({ role, text }) => `${role}: ${text.slice(0, 20)}`),
    [
      'paragraph: The engineer told th',
      'paragraph: The engineer told th',
      'item: The quay is closed o',
      'item: Boats are moored in ',
      'paragraph: The engineer told th',
      'row: Year\tCost in crowns',
      'row: 1953\t80,000',
      'row: 2031\t4.2 million',
      'paragraph: The engineer told th',
    ],
  );
  assert.deepEqual(
    body.flatMap(({ shape }) => (shape?.marker === undefined ? [] : [shape.marker])),
    [1, 2],
  );
  const again = parseBlocks(writeBlocks(body)).map(({ line: _, ...block }) => block);
  assert.deepEqual(again, body);
});
