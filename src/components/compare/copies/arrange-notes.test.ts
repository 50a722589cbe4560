import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layCopies } from '../../../collation/copies/lay-copies.ts';
import { asArticle } from '../../../collation/fixtures/as-article.ts';
import { writeTextWithVariants } from '../../../collation/copies/text-with-variants.ts';
import { speak } from '../../../words/languages.ts';
import { arrangeNotes } from './arrange-notes.ts';

/** A text of two passages and one copy of it, whose sentences are linked each to that of its number. */
function arrange(base: string[], copy: string[]): ReturnType<typeof arrangeNotes> {
  const [one, other] = [base, copy].map((lines, index) => asArticle(`copy-${index}`, `Title\n\n${lines.join('\n\n')}`));
  assert.ok(one && other);
  const laid = layCopies(
    [
      { article: one, date: '2031-03-04' },
      { article: other, date: '2031-03-05' },
    ],
    copy.map((_, index) => {
      const sentence = `p${index + 1}s1`;
      return { a: { article: 'copy-0', sentence }, b: { article: 'copy-1', sentence }, score: 1 };
    }),
  );
  assert.ok(laid);
  return arrangeNotes(writeTextWithVariants(laid), speak('en').words.compare.copies);
}

const lead = 'A fire forced 212 people into the boats, the harbour office of Tarsheen said on Tuesday.';

test('the pieces of a passage are its words to the letter, whatever has a number', () => {
  const { passages } = arrange([lead, 'It was put out.'], [lead.replace('212', '209').replace('office', 'big office')]);
  assert.deepEqual(
    passages.map(({ pieces }) => pieces.map(({ text, tail = '' }) => text + tail).join('')),
    [lead, 'It was put out.'],
  );
});

test('a figure is grave and said to be one, other words are not, and numbers go through', () => {
  const { passages } = arrange([lead, 'It was put out.'], [lead.replace('212', '209').replace('said', 'wrote')]);
  const notes = passages.flatMap((passage) => passage.notes);
  assert.deepEqual(
    notes.map(({ number, says }) => [number, ...says.map(({ what, words, grave }) => [what, words, grave])]),
    [
      [1, [undefined, '209', 'figure']],
      [2, [undefined, 'wrote', undefined]],
      [3, ['found in no other copy', undefined, undefined]],
    ],
  );
  const varied = passages.flatMap(({ pieces }) =>
    pieces.filter(({ number, text }) => number !== undefined && text !== ''),
  );
  assert.deepEqual(
    varied.map(({ text, isGrave }) => [text, isGrave]),
    [
      ['212', true],
      ['said', false],
    ],
  );
});

test('spelling and printing have no number and stand apart', () => {
  const { passages, minor } = arrange([lead], [lead.replace('harbour', 'harbor').replace('boats,', 'boats')]);
  assert.deepEqual(passages[0]?.notes, []);
  assert.deepEqual(
    minor.map(({ words, readings }) => [words, readings.map(({ text }) => text)]),
    [
      ['boats,', ['boats']],
      ['harbour', ['harbor']],
    ],
  );
});

test('sentences of a passage that the same copies leave out have one note at their end', () => {
  const three = 'Rain fell on Monday. Boats stayed in the harbour. Nobody was hurt.';
  const { passages } = arrange([lead, three], [lead]);
  assert.deepEqual(
    passages.flatMap(({ notes }) => notes.map(({ number, says }) => [number, says[0]?.what])),
    [[1, 'these 3 sentences: found in no other copy']],
  );
  assert.equal(passages[1]?.pieces.map(({ text }) => text).join(''), three);
  assert.equal(passages[1]?.pieces.at(-1)?.number, 1, 'the number stands after the last of them');
});
