import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layArchive } from '../fixtures/lay-archive.ts';
import { findNoteExamples } from './note-examples.ts';

function note(kind: string, exact: string, certainty = 'sure'): object {
  return { kind, quote: { exact }, says: 'Wrong.', certainty, effect: 'none' };
}

test('the example of a kind of note is one of the archive’s own, rather a sure and a short one, at its passage', async () => {
  const long = 'Words '.repeat(20).trim();
  const archive = layArchive({
    articles: {
      a: { body: `First.\n\n${long}.`, reliability: { notes: [note('gap', long), note('sic', 'First', 'guess')] } },
      b: { body: 'One.\n\nTwo gone.', reliability: { notes: [note('gap', 'gone')] } },
    },
  });
  const examples = await findNoteExamples(archive);
  assert.deepEqual(
    [...examples].map(([kind, { article, words, place }]) => [kind, article.id, words, place]),
    [
      ['gap', 'b', 'gone', 'p2'],
      ['sic', 'a', 'First', 'p1'],
    ],
  );
});

test('an archive without notes has no examples', async () => {
  assert.equal((await findNoteExamples(layArchive({ articles: { a: {} } }))).size, 0);
});
