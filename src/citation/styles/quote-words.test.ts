import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteWords } from './quote-words.ts';

test('marks within marks alternate, whichever they were', () => {
  for (const [words, quoted] of [
    ['He said “no” twice.', '“He said ‘no’ twice.”'],
    ['"Thanks," he said; "go."', '“‘Thanks,’ he said; ‘go.’”'],
    ['“They said ‘no’ to it,” he said.', '“‘They said “no” to it,’ he said.”'],
    ['He said ‘no’ to Russia’s troops.', '“He said ‘no’ to Russia’s troops.”'],
    ['“It’s the troops’ own,” he said.', '“‘It’s the troops’ own,’ he said.”'],
    ['the so-called "operation" (a "raid")', '“the so-called ‘operation’ (a ‘raid’)”'],
  ] as const)
    assert.equal(quoteWords(words), quoted);
});

test('a mark that is never closed turns no other paragraph', () => {
  assert.equal(quoteWords('“One.\n“Two.”'), '“‘One.\n‘Two.’”');
  assert.equal(quoteWords('end of it.”'), '“end of it.’”');
});

test('a comma or full stop of the sentence around stands before all marks that close', () => {
  assert.equal(quoteWords('He said “no”', ','), '“He said ‘no,’”');
  assert.equal(quoteWords('The troops’', ','), '“The troops’,”');
  assert.equal(quoteWords('Bridge closed', '.'), '“Bridge closed.”');
});

test('marks of other languages stay as they are', () => {
  assert.equal(quoteWords('Er sagte „nein“ dazu.'), '“Er sagte „nein“ dazu.”');
  assert.equal(quoteWords('Il dit « non ».'), '“Il dit « non ».”');
});
