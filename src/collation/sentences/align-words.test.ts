import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alignWords } from './align-words.ts';

test('shows which words were exchanged, never letters', () => {
  const { pieces } = alignWords('They pulled troops out quickly.', 'They pulled soldiers out quickly.', 'en');
  assert.deepEqual(
    pieces
      .filter(({ kind }) => kind !== 'kept')
      .map(({ a, b }) => a + b)
      .toSorted(),
    ['soldiers ', 'troops '],
  );
});

test('counts the share of words kept', () => {
  assert.equal(alignWords('one two three four', 'one two three five', 'en').kept, 0.75);
  assert.equal(alignWords('Café closed', 'café CLOSED!', 'fr').kept, 1);
  assert.equal(alignWords('', '', 'en').kept, 1);
  assert.equal(alignWords('alpha', 'beta', 'en').kept, 0);
});

test('gives back both texts when its pieces are joined', () => {
  const words = fc.array(
    fc.constantFrom('the', 'Troops', ' ', ', ', '“', "'s", 'U.S.', '2,500', '军', '队', 'войска', '\u0301', '\n'),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(words, words, (left, right) => {
      const [a, b] = [left.join(''), right.join('')];
      const { pieces, kept } = alignWords(a, b, 'en');
      assert.equal(pieces.map((piece) => piece.a).join(''), a);
      assert.equal(pieces.map((piece) => piece.b).join(''), b);
      assert.ok(kept >= 0 && kept <= 1);
      assert.equal(alignWords(b, a, 'en').kept, kept);
    }),
  );
});
