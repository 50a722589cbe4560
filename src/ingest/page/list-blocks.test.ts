import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../text/words/tokenize.ts';
import { parseOriginal } from '../../text/trace/originals.ts';
import { listBlocks } from './list-blocks.ts';
import { readTree } from './read-tree.ts';

const word = fc.constantFrom('wall', ' boat ', '漢字', '&amp;', '\u00AD');
const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<b>',
  '</i>',
  '<br>',
  '<td>',
  '<table>',
  '<a href="/x">',
  '</div>',
  '<li>',
  '<wbr>',
  '<img>',
  '<pre>',
  '&nbsp;',
  '\u00AD',
  '\r\n',
  '<script>x</script>',
  '<x-y>',
  '<svg>',
  '</svg>',
);

test('the blocks of any page have all its visible words in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(word, tag), { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      const words = listBlocks(readTree(source), undefined).flatMap(({ text }) =>
        tokenize(text).map((token) => token.text),
      );
      assert.deepEqual(
        words,
        tokenize(parseOriginal(source, 'text/html').text).map((token) => token.text),
      );
    }),
    { numRuns: 500 },
  );
});
