import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeRow } from './row.ts';

const row = 'https://example.org/stories/bridge/compare/a-b/#a-p1s1';

test('a row is cited with the words and the source of each side and its own link', () => {
  const sides = [
    { words: 'The bridge is shut.', citation: 'Wire, “Shut”, The Daily Example, https://example.org/a/#p1s1.' },
    { words: 'They closed it.', citation: 'Agency, “Closed”, Evening Example, https://example.org/b/#p2s1.' },
  ];
  assert.equal(
    citeRow(sides, row),
    [
      '“The bridge is shut.” Wire, “Shut”, The Daily Example, https://example.org/a/#p1s1.',
      '“They closed it.” Agency, “Closed”, Evening Example, https://example.org/b/#p2s1.',
      `Side by side: ${row}`,
    ].join('\n'),
  );
});

test('an article without the sentence is cited as one that lacks it', () => {
  assert.match(citeRow([{ words: undefined, citation: 'Wire, “Shut”.' }], row), /^Not in Wire, “Shut”\.\n/);
});
