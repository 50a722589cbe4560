import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutPassages } from '../text/passages.ts';
import { locateWords } from './locate-words.ts';

const passages = cutPassages({
  title: 'Shut',
  body: 'The bridge is closed. “It will reopen,” she said.\n\nNobody was hurt.',
  language: 'en',
});
const [, first] = passages;
const choose = (words: string, until = words): ReturnType<typeof locateWords> => {
  const [from, to] = [words, until].map((one) => passages.findIndex(({ text }) => text.includes(one)));
  return locateWords(
    passages,
    { passage: from ?? 0, offset: passages[from ?? 0]?.text.indexOf(words) ?? 0 },
    { passage: to ?? 0, offset: (passages[to ?? 0]?.text.indexOf(until) ?? 0) + until.length },
    'en',
  );
};

test('words within a sentence are cited by the sentence', () => {
  const { places, words } = choose('bridge is') ?? {};
  assert.deepEqual([places, words], [['p1s1'], 'bridge is']);
});

test('a whole passage is cited by its own id', () => {
  assert.deepEqual(choose(first?.text ?? '')?.places, ['p1']);
});

test('words over two sentences, or over passages, are cited by all of them', () => {
  assert.deepEqual(choose('closed', 'reopen')?.places, ['p1s1', 'p1s2']);
  const both = choose('she said', 'Nobody was hurt.');
  assert.deepEqual([both?.places, both?.words], [['p1s2', 'p2'], 'she said.\nNobody was hurt.']);
});

test('a word that was cut is made whole, and a quotation mark that was chosen stays', () => {
  assert.equal(choose('ridge is clo')?.words, 'bridge is closed');
  assert.equal(choose('“It wil')?.words, '“It will');
});

test('where only spaces were chosen nothing is cited', () => {
  assert.equal(locateWords(passages, { passage: 1, offset: 21 }, { passage: 1, offset: 22 }, 'en'), undefined);
});

test('whatever is chosen, the words stand in the article to the letter and hold what was chosen', () => {
  const text = first?.text ?? '';
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const chosen = text.slice(start, end).trim();
      const located = locateWords(passages, { passage: 1, offset: start }, { passage: 1, offset: end }, 'en');
      assert.ok(chosen === '' || located?.words.includes(chosen));
      assert.ok(located === undefined || text.includes(located.words));
    }),
  );
});
