import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutPassages } from '../passages.ts';
import { joinLines, readHyphenEvidence } from './join-lines.ts';
import { joinHyphens } from './line-hyphens.ts';
import { parseOriginal } from './originals.ts';
import { removedSpans, tracePassages } from './trace.ts';

const original =
  'A boat with-\nout a well-\r\n known master ran a\u00AD\nground. It was re-\nformed, the re-form said.';

test('a word that an original breaks at a line end may be whole, or keep its hyphen', () => {
  assert.deepEqual(added(original, 'A boat without a well-known master ran aground.'), []);
  assert.deepEqual(added(original, 'A boat with-out a well-known master ran aground.'), []);
  assert.deepEqual(added(original, 'A boat without a wellknown master.'), []);
  assert.deepEqual(added(original, 'It was reformed, the re-form said.'), []);
});

test('no other hyphen goes, and none comes', () => {
  assert.deepEqual(added('A well-known man', 'A wellknown man'), ['wellknown']);
  assert.deepEqual(added('A well-\n\nknown man', 'A wellknown man'), ['wellknown']);
  assert.deepEqual(added('Anglo-\nFrench, 1914-\n18', 'AngloFrench'), ['AngloFrench']);
  assert.deepEqual(added('with\nout', 'without'), ['without']);
});

test('a word made whole stands where both its parts stand, and nothing of it was removed', () => {
  const text = 'Go with-\n  out it. Ad';
  const read = joinHyphens(parseOriginal(text, 'text/plain'), ['Go without it.']);
  const { taken } = tracePassages(cutPassages({ title: 'Go', body: 'Go without it.', language: 'en' }), read.text);
  const places = taken.map(read.toSource).map(({ start, end }) => text.slice(start, end));
  assert.ok(places.includes('Go with-\n  out it.'), String(places));
  assert.deepEqual(
    removedSpans(taken, read.text)
      .map(read.toSource)
      .map(({ start, end }) => text.slice(start, end)),
    ['Ad'],
  );
});

test('lines are joined, and words where the text speaks for it; in doubt the hyphen stays', () => {
  const paragraph =
    'The boats went with-\nout a well-\nknown master, says the govern-\n  ment of the har-\nbour. Un\u00AD\nder';
  const around = `${paragraph}\n\nNothing goes without them. A well-known har with a bour, they said.`;
  assert.deepEqual(joinLines(paragraph, readHyphenEvidence(around)), {
    text: 'The boats went without a well-known master, says the government of the har-bour. Under',
    joined: ['without', 'government', 'Under'],
    doubts: ['government', 'har-bour'],
  });
});

test('where nothing in the text speaks for either, words are whole but for those that compounds begin with, and all are doubts', () => {
  const lines = 'a well-\nknown govern-\nment';
  const { text, doubts } = joinLines(lines, readHyphenEvidence(lines));
  assert.deepEqual([text, doubts], ['a well-known government', ['well-known', 'government']]);
});

test('whatever is joined, the original has it', () => {
  const word = fc.constantFrom('with', 'out', 'without', 'a', 'É', 'well', '-', '\u2010', '.', '\u00AD', '𐐨b');
  const space = fc.constantFrom(' ', '-\n', '\n', '\u00AD\n ', '\u2010\r\n', '-');
  const texts = fc.array(fc.tuple(word, space), { maxLength: 20 }).map((some) => some.flat().join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const joined = joinLines(text, readHyphenEvidence(text)).text;
      // Two parts of one word can be broken twice; then only the letters are the same.
      const bare = (words: string): string => words.replaceAll(/[\s\u00AD\u2010-]/g, '');
      assert.equal(bare(joined), bare(text));
    }),
  );
});

test('a long run of hyphens and spaces takes no time', () => {
  const start = performance.now();
  for (const run of ['-'.repeat(200_000), 'a-'.repeat(100_000), `a-${' '.repeat(200_000)}`, 'a-\n'.repeat(5000)])
    joinHyphens(parseOriginal(run, 'text/plain'), ['aa']);
  assert.ok(performance.now() - start < 2000);
});

function added(text: string, body: string): string[] {
  const read = joinHyphens(parseOriginal(text, 'text/plain'), [body]);
  const passages = cutPassages({ title: '', body, language: 'en' });
  return tracePassages(passages, read.text).addedWords.map(({ word }) => word);
}
