import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layText, type Leaf } from './layers.ts';

test('a text without spans is one leaf, an empty one none', () => {
  assert.deepEqual(layText('text', []), ['text']);
  assert.deepEqual(layText('', []), []);
});

test('a longer span encloses a shorter one, in whatever order they come', () => {
  assert.equal(lay('abcdef', [2, 3, 'x'], [1, 5, 'y'], [4, 5, 'z']), 'a[y b[x c]d[z e]]f');
  assert.equal(lay('abc', [0, 1, 'x'], [0, 3, 'y']), '[y [x a]bc]');
});

test('of equal spans the first one is outermost', () => {
  assert.equal(lay('abc', [1, 2, 'x'], [1, 2, 'y']), 'a[x [y b]]c');
});

test('of two spans that cross the later one is cut', () => {
  assert.equal(lay('abcdef', [0, 4, 'x'], [2, 6, 'y']), '[x ab[y cd]][+y ef]');
});

test('a span that crosses several is cut at the end of each', () => {
  assert.equal(lay('abcdef', [0, 4, 'x'], [1, 3, 'y'], [2, 6, 'z']), '[x a[y b[z c]][+z d]][+z ef]');
});

test('what is left of a cut span is nested like any other', () => {
  assert.equal(lay('abcdef', [0, 2, 'x'], [1, 5, 'y'], [2, 6, 'z'], [3, 4, 'w']), '[x a[y b]][z [+y c[w d]e]f]');
});

test('of equal spans the first one is outermost, even if one of them is what is left of a cut span', () => {
  assert.equal(lay('abcde', [0, 2, 'x'], [1, 5, 'y'], [2, 5, 'z']), '[x a[y b]][+y [z cde]]');
  assert.equal(lay('abcde', [2, 5, 'z'], [1, 5, 'y'], [0, 2, 'x']), '[x a[y b]][z [+y cde]]');
});

test('spans that touch do not cross', () => {
  assert.equal(lay('abcd', [0, 2, 'x'], [2, 4, 'y']), '[x ab][y cd]');
});

test('spans that are empty, turned round or not within the text are left out', () => {
  assert.equal(lay('abc', [1, 1, 'x'], [2, 1, 'y'], [-1, 2, 'z'], [1, 4, 'u'], [NaN, 2, 'v']), 'abc');
});

test('joined, the leaves are the text, and the pieces of a span are its words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 15 }),
      fc.array(fc.tuple(fc.nat(20), fc.nat(20))),
      (text, ranges) => {
        const spans = ranges.map(([start, end]) => ({ start, end }));
        const leaves = layText(text, spans);
        assert.equal(join(leaves), text);
        for (const span of spans) {
          const pieces = piecesOf(leaves, span);
          const isValid = span.start < span.end && span.end <= text.length;
          assert.equal(
            pieces.map(({ children }) => join(children)).join(''),
            isValid ? text.slice(span.start, span.end) : '',
          );
          assert.deepEqual(
            pieces.map(({ first }) => first),
            pieces.map((_, index) => index === 0),
          );
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('a hundred thousand spans are laid without growing slow or deep', () => {
  const text = 'a'.repeat(200_000);
  const leaves = layText(
    text,
    Array.from({ length: 100_000 }, (_, index) => ({ start: index, end: 200_000 - index })),
  );
  assert.equal(leaves.length, 1);
});

function lay(text: string, ...spans: [start: number, end: number, name: string][]): string {
  return write(
    layText(
      text,
      spans.map(([start, end, name]) => ({ start, end, name })),
    ),
  );
}

function write(leaves: Leaf<{ name: string }>[]): string {
  return leaves
    .map((leaf) =>
      typeof leaf === 'string' ? leaf : `[${leaf.first ? '' : '+'}${leaf.span.name} ${write(leaf.children)}]`,
    )
    .join('');
}

function join<T>(leaves: Leaf<T>[]): string {
  return leaves.map((leaf) => (typeof leaf === 'string' ? leaf : join(leaf.children))).join('');
}

function piecesOf<T>(leaves: Leaf<T>[], span: T): Exclude<Leaf<T>, string>[] {
  return leaves.flatMap((leaf) =>
    typeof leaf === 'string' ? [] : leaf.span === span ? [leaf] : piecesOf(leaf.children, span),
  );
}
