import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { vocabularyBlockSchema, type VocabularyBlock } from '../../schema/published/search.ts';
import { blockOf, firstLetters, readFamilies, readFamily, writeBlocks, writeFamily } from './vocabulary-blocks.ts';
import { lettersOf, type Families, type Family } from './vocabulary.ts';

test('a family is written in a line, the shorter the plainer it is', () => {
  const written: [Family, string][] = [
    [{ stem: 'zebra', forms: [['zebra', 1]] }, 'zebra'],
    [{ stem: 'harbour', forms: [['harbour', 4]] }, 'harbour 4'],
    [{ stem: 'bridg', forms: [['bridge', 1]] }, 'bridg ~e 1'],
    [
      {
        stem: 'bridg',
        forms: [
          ['bridge', 3],
          ['bridges', 2],
        ],
      },
      'bridg ~e 3 ~es 2',
    ],
    [
      {
        stem: 'hilf',
        forms: [
          ['hülfe', 1],
          ['hilf', 2],
        ],
      },
      'hilf hülfe 1 ~ 2',
    ],
    [{ stem: '2022', forms: [['2022', 7]] }, '2022 7'],
  ];
  for (const [family, line] of written) {
    assert.equal(writeFamily(family), line);
    assert.deepEqual(readFamily(line), family);
  }
});

test('what stands under the same letters is in one block, and every family under the letters of its stem and of each form', () => {
  const families = {
    de: [
      {
        stem: 'ging',
        forms: [
          ['gehen', 2],
          ['ging', 1],
        ] as [string, number][],
      },
    ],
    en: [
      { stem: 'go', forms: [['go', 3]] as [string, number][] },
      { stem: 'get', forms: [['get', 1]] as [string, number][] },
    ],
  };
  const blocks = writeBlocks(families, 1);
  assert.deepEqual(blocks, [
    { ge: { de: 'ging gehen 2 ~ 1', en: 'get' } },
    { gi: { de: 'ging gehen 2 ~ 1' } },
    { go: { en: 'go 3' } },
  ]);
});

test('all that was written of a vocabulary is read under its letters, however long blocks are', () => {
  fc.assert(
    fc.property(vocabulary, fc.integer({ min: 1, max: 300 }), (written, most) => {
      const blocks = writeBlocks(written, most).map(throughJson);
      const first = firstLetters(blocks);
      for (const block of blocks) vocabularyBlockSchema.parse(block);
      const read = (letters: string): Families => readFamilies(blocks[blockOf(first, letters) ?? -1] ?? {}, letters);
      for (const [language, families] of Object.entries(written))
        for (const family of families)
          for (const word of [family.stem, ...family.forms.map(([form]) => form)]) {
            const found = read(lettersOf(word))[language] ?? [];
            assert.deepEqual(
              found.filter(({ stem }) => stem === family.stem),
              [family],
            );
          }
      assert.deepEqual(read('~~'), {});
    }),
  );
});

test('the block of a word is the last one that begins at or before its letters', () => {
  assert.deepEqual(
    ['a', 'ab', 'b', 'bz', 'c', 'zz'].map((letters) => blockOf(['ab', 'b', 'c'], letters)),
    [undefined, 0, 1, 1, 2, 2],
  );
});

/** Letters and digits, some of which make a key that JavaScript takes for a number. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '1', '2', '𐐀', '大'), minLength: 1, maxLength: 5 });
const family = fc
  .record({
    stem: word,
    forms: fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 99 })), {
      minLength: 1,
      maxLength: 4,
      selector: ([form]) => form,
    }),
  })
  .map(({ stem, forms }): Family => ({ stem, forms }));
const vocabulary: fc.Arbitrary<Families> = fc.dictionary(
  fc.constantFrom('en', 'ru'),
  fc.uniqueArray(family, { minLength: 1, selector: ({ stem }) => stem }),
);

function throughJson(block: VocabularyBlock): VocabularyBlock {
  return JSON.parse(JSON.stringify(block)) as VocabularyBlock;
}
