import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeNumbers } from './numbers.ts';
import { layWords, placeToken } from './word-line.ts';

const lengthsOf = fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 4 }), { maxLength: 5 });
const lay = (lengths: number[][], titles = lengths.map(() => -1)) =>
  layWords({ passages: lengths.map(writeNumbers), titles, languages: ['en'], languageOf: lengths.map(() => 0) });

test('every word of the line is in the passage and article that it was counted for', () => {
  fc.assert(
    fc.property(lengthsOf, (lengths) => {
      const line = lay(lengths);
      const passages = lengths.flatMap((its, article) => its.map((words) => ({ article, words })));
      assert.deepEqual(
        Array.from(line.articleOf),
        passages.map(({ article }) => article),
      );
      assert.deepEqual(
        Array.from(line.passageAt),
        passages.flatMap(({ words }, passage) => Array<number>(words).fill(passage)),
      );
      for (const [passage, { words }] of passages.entries())
        assert.equal((line.passageStarts[passage + 1] ?? 0) - (line.passageStarts[passage] ?? 0), words);
      for (const [article, its] of lengths.entries()) {
        assert.equal((line.firstPassages[article + 1] ?? 0) - (line.firstPassages[article] ?? 0), its.length);
        assert.equal(
          (line.articleStarts[article + 1] ?? 0) - (line.articleStarts[article] ?? 0),
          its.reduce((sum, words) => sum + words, 0),
        );
      }
    }),
  );
});

test('a headline is a passage of its article', () => {
  assert.deepEqual(Array.from(lay([[1, 2], [3], [4, 5]], [0, -1, 0]).isTitle), [1, 0, 0, 1, 0]);
});

test('a token stands where its words are, and a compound where its first word is, as long as it is', async () => {
  const line = lay([[3], [2, 4]]);
  // The second compound of the second article has three words and begins with its third.
  const compounds = ['', writeNumbers([0, 2, 2, 3])];
  const places = await placeToken(
    [
      { article: 1, words: [0, 7] },
      { article: 0, words: [2] },
    ],
    line,
    () => Promise.resolve(compounds),
  );
  assert.deepEqual(
    [Array.from(places.starts), Array.from(places.ends)],
    [
      [2, 3, 5],
      [3, 4, 8],
    ],
  );
});

test('where no compound was found it is not asked where they are', async () => {
  const places = await placeToken([{ article: 0, words: [1, 0] }], lay([[3]]), () =>
    Promise.reject(new Error('asked')),
  );
  assert.deepEqual(Array.from(places.starts), [0, 1]);
});
