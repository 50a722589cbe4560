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

const prose = (thing: string): string =>
  `<p>The engineer told the council of the town that the ${thing} of the harbour would have to be looked at before winter.</p>`;
const stanza =
  'The lamps are out along the quay,<br>the boats have gone to sleep,<br>and nothing comes in from the sea<br>but what the waters keep.';

function drafted(html: string) {
  return draftPage(
    `<html lang="en"><body><article>${prose('stones')}${html}${prose('mortar')}${prose('boats')}</article></body></html>`,
  );
}

test('verse keeps its lines in a closed block, and somebody is asked to look', () => {
  for (const html of [
    `<p>${stanza}</p><p>${stanza.replace('quay', 'wall')}</p>`,
    `<div class="wp-block-verse">Lamp<br>and boat</div><blockquote class="poem"><p>Boat<br>and lamp.</p></blockquote>`,
  ]) {
    const { body, doubts } = drafted(html);
    assert.deepEqual(
      body.map(({ role }) => role),
      ['paragraph', 'verse', 'verse', 'paragraph', 'paragraph'],
    );
    assert.match(doubts.join(' '), /Lines of the text are taken for verse, from “(?:The lamps|Lamp)/);
    const written = writeBlocks(body);
    assert.match(written, /^::: verse\n[^]+\n\n[^]+\n:::$/m);
    assert.deepEqual(
      parseBlocks(written).map(({ line: _, ...block }) => block),
      body,
    );
  }
});

test('lines that a page breaks for other reasons are no verse', () => {
  for (const lines of [
    'Quay Office<br>12 Harbour Street<br>Osterby<br>Open on weekdays,<br>closed in winter',
    'Marta Lindqvist, mayor<br>Tom Hale, mason<br>Ines Varga, pilot, 1953<br>Ada Roth, cook',
    'Stones: grey,<br>Mortar: white,<br>Boats: blue,<br>Lamps: out',
    'Harbour United<br>Mill Rovers<br>Quay Athletic<br>Tower Town',
    'The wall was closed on Monday.<br>The boats came on Tuesday.<br>The council met in the hall,<br>and nothing was said of it.',
    'The lamps are out along the quay,<br>the boats have gone to sleep.',
  ])
    assert.doesNotMatch(
      drafted(`<p>${lines}</p>`)
        .body.map(({ role }) => role)
        .join(' '),
      /verse/,
      lines,
    );
});
