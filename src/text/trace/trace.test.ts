import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PassageRole } from '../parts.ts';
import { cutPassages, type Passage } from '../passages.ts';
import { removedSpans, tracePassages } from './trace.ts';
import { tokenize } from '../words/tokenize.ts';

const original = `Daily Sabah logo
Russia-led bloc begins pulling out of Kazakhstan
Advertisement
A Russia-led military bloc began pulling its troops out of Kazakhstan on Thursday.
“The mission is over,” said Gen. Serdyukov.
Advertisement
Some 2,030 troops and 250 pieces of equipment were deployed, the “mission” said.
Read more: The army is over, said the king.`;

test('what was taken and what was removed is told, white space aside', () => {
  const { taken, addedWords } = trace({
    t: 'Russia-led bloc begins pulling out of Kazakhstan',
    p1: 'A Russia-led military bloc began  pulling its troops\u00a0out of Kazakhstan on Thursday.',
    p2: '“The mission is over,” said Gen. Serdyukov.',
    p3: 'Some 2,030 troops were deployed, the “mission” said.',
  });
  assert.deepEqual(addedWords, []);
  assert.deepEqual(
    taken.map(({ passage, start, end }) => `${passage} ${original.slice(start, end)}`),
    [
      't Russia-led bloc begins pulling out of Kazakhstan',
      'p1 A Russia-led military bloc began pulling its troops out of Kazakhstan on Thursday.',
      'p2 “The mission is over,” said Gen. Serdyukov.',
      'p3 Some 2,030 troops',
      'p3 were deployed, the “mission” said.',
    ],
  );
  assert.deepEqual(
    removedSpans(taken, original).map(({ start, end }) => original.slice(start, end)),
    [
      'Daily Sabah logo',
      'Advertisement',
      'Advertisement',
      'and 250 pieces of equipment',
      'Read more: The army is over, said the king.',
    ],
  );
});

test('of a paragraph that stands twice the first is the article’s, the second a repetition', () => {
  const twice = 'Menu\n\nThe dam broke at night.\n\nAdvertisement\n\nThe dam broke at night.\n\nNobody was hurt.';
  const passages = cutPassages({ title: 'Menu', body: 'The dam broke at night.\n\nNobody was hurt.', language: 'en' });
  const { taken } = tracePassages(passages, twice);
  assert.deepEqual(
    removedSpans(taken, twice).map(({ start }) => start),
    [twice.indexOf('Advertisement')],
  );
  assert.equal(taken.find(({ passage }) => passage === 'p1')?.start, twice.indexOf('The dam'));
});

test('a changed word is the added word', () => {
  assert.deepEqual(addedWordsIn({ p1: 'Some 2,030 soldiers and 250 pieces of equipment were deployed' }), [
    'p1 soldiers',
  ]);
  assert.deepEqual(addedWordsIn({ p1: 'All 2,030 troops and 250 pieces of equipment were deployed' }), ['p1 All']);
  assert.deepEqual(addedWordsIn({ p1: 'Some 2,031 troops and 250 pieces of equipment were deployed' }), ['p1 031']);
});

test('a word that stands elsewhere in the original is an added word too', () => {
  const passages = {
    p1: 'A Russia-led military king began pulling its troops out of Kazakhstan on Thursday.',
    p2: '“The mission is over,” said Gen. Serdyukov.',
  };
  assert.deepEqual(addedWordsIn(passages), ['p1 king']);
});

test('a changed quotation mark, comma or full stop is the added word', () => {
  assert.deepEqual(addedWordsIn({ p1: '"The mission is over,” said Gen. Serdyukov.' }), ['p1 "']);
  assert.deepEqual(addedWordsIn({ p1: '“The mission is over;” said Gen. Serdyukov.' }), ['p1 ;']);
  assert.deepEqual(addedWordsIn({ t: 'Russia–led bloc begins pulling out of Kazakhstan' }), ['t –']);
});

test('an added word is told at its place and with what stands around it', () => {
  const text = '“The mission is finally over,” said Gen. Serdyukov.';
  const { addedWords } = trace({ p1: text });
  assert.deepEqual(addedWords, [{ passage: 'p1', start: 16, word: 'finally', context: text.slice(0, 56) }]);
});

test('every passage tells its own added word', () => {
  const passages = {
    t: 'Russia-led bloc stops pulling out of Kazakhstan',
    p1: 'A Russia-led military bloc began pulling its tanks out of Kazakhstan on Thursday.',
    p2: '“The mission is over,” said Gen. Serdyukov.',
    p3: 'Some 2,030 troops and 250 pieces of equipment were destroyed, the “mission” said.',
  };
  assert.deepEqual(addedWordsIn(passages), ['p1 tanks', 'p3 destroyed', 't stops']);
});

test('one paragraph that was moved does not make added words of the others', () => {
  const paragraphs = ['One two three.', 'Four five six.', 'Seven eight nine.', 'Ten eleven twelve.'];
  const [p2 = '', p3 = '', p4 = '', p1 = ''] = paragraphs;
  assert.deepEqual(addedWordsIn({ p1, p2, p3, p4 }, paragraphs.join('\n')), ['p1 Ten']);
  const swapped = { p1: 'Four five six.', p2: 'One two three and a half.' };
  assert.deepEqual(addedWordsIn(swapped, 'One two three and a half. Four five six.'), ['p1 Four']);
});

test('the words of a passage keep their order', () => {
  assert.deepEqual(addedWordsIn({ p1: 'One three two.' }, 'One two three.'), ['p1 two']);
  assert.deepEqual(addedWordsIn({ t: 'Three one two' }, 'One two Three one.'), ['t two']);
});

test('title, deck and captions may stand anywhere', () => {
  const passages = {
    t: 'Read more: The army is over',
    c1: 'Daily Sabah logo',
    p1: '“The mission is over,” said Gen. Serdyukov.',
  };
  assert.deepEqual(addedWordsIn(passages), []);
});

test('a paragraph that the original has once cannot be taken twice, but a title may repeat it', () => {
  const words = 'The mission is over.';
  assert.deepEqual(addedWordsIn({ p1: words, p2: words }, `${words} It ended.`), ['p2 The']);
  assert.deepEqual(addedWordsIn({ t: words, p1: words }, words), []);
});

test('of words that stand twice the body takes its own, and the caption the others', () => {
  const twice = 'A soldier in Almaty. Text before. A soldier in Almaty. Text after.';
  const { taken } = trace(
    { c1: 'A soldier in Almaty.', p1: 'Text before.', p2: 'A soldier in Almaty.', p3: 'Text after.' },
    twice,
  );
  assert.deepEqual(
    taken.map(({ passage, start }) => [passage, start]),
    [
      ['c1', 0],
      ['p1', 21],
      ['p2', 34],
      ['p3', 55],
    ],
  );
});

test('a passage with gaps is taken from where its words stand closest together', () => {
  const page = 'The menu: news, army, world. The army of the king left town. The shop is over.';
  const { taken } = trace({ p1: 'The army left town.' }, page);
  assert.deepEqual(
    taken.map(({ start, end }) => page.slice(start, end)),
    ['The army', 'left town.'],
  );
  assert.equal(taken[0]?.start, 29);
});

test('words are found scattered if that is the only way to keep all paragraphs', () => {
  const page = 'a x b c. d. a b. c.';
  const { addedWords } = trace({ p1: 'a b', p2: 'c', p3: 'd', p4: 'a b', p5: 'c' }, page);
  assert.deepEqual(addedWords, []);
});

test('a word is the same however its letters are encoded', () => {
  assert.deepEqual(addedWordsIn({ p1: 'Präsident' }, 'Der Pra\u0308sident'), []);
});

test('in scripts without spaces words may be removed from between others', () => {
  assert.deepEqual(addedWordsIn({ p1: '总统托卡耶夫说。' }, '哈萨克斯坦总统托卡耶夫周四说。'), []);
  assert.deepEqual(addedWordsIn({ p1: '总理托卡耶夫说。' }, '哈萨克斯坦总统托卡耶夫周四说。'), ['p1 理']);
});

test('an empty original has only added words, and an empty article none', () => {
  assert.deepEqual(addedWordsIn({ p1: 'Word' }, ''), ['p1 Word']);
  assert.deepEqual(addedWordsIn({ t: '\u00ad', p1: '\u200b' }), []);
  assert.deepEqual(removedSpans([], '  \n\u200b'), []);
});

test('an article made by removing anything from its original has no added words', () => {
  fc.assert(
    fc.property(cutParagraphs, (paragraphs) => {
      const { source, passages } = cut(paragraphs);
      assert.deepEqual(tracePassages(passages, source).addedWords, []);
    }),
    { numRuns: 2000 },
  );
});

test('what was taken is, word by word, what the passages say', () => {
  fc.assert(
    fc.property(cutParagraphs, (paragraphs) => {
      const { source, passages } = cut(paragraphs);
      const { taken } = tracePassages(passages, source);
      for (const { id, text } of passages) {
        const words = taken
          .filter(({ passage }) => passage === id)
          .flatMap(({ start, end }) => wordsOf(source.slice(start, end)));
        assert.deepEqual(words, wordsOf(text));
      }
    }),
  );
});

test('what was taken and what was removed are the whole original', () => {
  fc.assert(
    fc.property(cutParagraphs, (paragraphs) => {
      const { source, passages } = cut(paragraphs);
      const { taken } = tracePassages(passages, source);
      const all = [...taken, ...removedSpans(taken, source)].toSorted((a, b) => a.start - b.start);
      let at = 0;
      for (const { start, end } of all) {
        assert.ok(start >= at && end > start);
        assert.equal(source.slice(at, start).trim(), '');
        at = end;
      }
      assert.equal(source.slice(at).trim(), '');
    }),
  );
});

test('a passage with a word that the original does not have is the only one with an added word', () => {
  fc.assert(
    fc.property(cutParagraphs, fc.nat(), fc.nat(), (paragraphs, which, where) => {
      const { source, passages } = cut(paragraphs);
      const changed = passages[which % Math.max(1, passages.length)];
      fc.pre(changed !== undefined);
      const words = changed.text.split(' ');
      const at = where % words.length;
      const text = words.with(at, 'Newcomer').join(' ');
      const { addedWords } = tracePassages(passages.with(passages.indexOf(changed), { ...changed, text }), source);
      const [addedWord, ...more] = addedWords;
      assert.deepEqual([addedWord?.passage, more], [changed.id, []]);
    }),
    { numRuns: 500 },
  );
});

test('one word said a million times over is traced in a moment', () => {
  const passages = [passage('p1', 'a '.repeat(100_000)), passage('p2', `${'a '.repeat(50_000)}b`)];
  const { addedWords } = tracePassages(passages, 'a '.repeat(1_000_000));
  assert.deepEqual(
    addedWords.map(({ passage: id }) => id),
    ['p2'],
  );
});

function trace(passages: Record<string, string>, source = original): ReturnType<typeof tracePassages> {
  return tracePassages(
    Object.entries(passages).map(([id, text]) => passage(id, text)),
    source,
  );
}

function addedWordsIn(passages: Record<string, string>, source = original): string[] {
  return trace(passages, source).addedWords.map((addedWord) => `${addedWord.passage} ${addedWord.word}`);
}

function passage(id: string, text: string): Passage {
  const roles: Record<string, PassageRole> = { t: 'title', d: 'deck', c: 'caption' };
  return { id, role: roles[id.charAt(0)] ?? 'paragraph', text, marks: [], sentences: [] };
}

function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

/** Paragraphs of few different words, so that they repeat, each word with whether the article keeps it. */
const cutParagraphs = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...'a b c The the army . , “ ” 托卡 é 5'.split(' ')), fc.boolean()), {
    maxLength: 12,
  }),
  { maxLength: 6 },
);

function cut(paragraphs: [word: string, isKept: boolean][][]): { source: string; passages: Passage[] } {
  const source = paragraphs.map((words) => words.map(([word]) => word).join(' ')).join('\n');
  const passages = paragraphs
    .map((words) => words.flatMap(([word, isKept]) => (isKept ? [word] : [])).join(' '))
    .map((text, index) => passage(`p${index + 1}`, text))
    .filter(({ text }) => text !== '');
  return { source, passages };
}
