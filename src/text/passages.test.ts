import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBody, cutPassages, sentenceAt, sentenceText, type Passage } from './passages.ts';

test('every part of an article is a passage with its permanent id', () => {
  const passages = cutPassages({
    title: 'Troops leave',
    deck: 'A week after the riots',
    byline: 'by reuters',
    dateline: 'ALMATY Jan 13, 2022',
    captions: ['A soldier. (AFP Photo)', 'A plane.'],
    body: 'One.\n\n## Background\n\n> Two.\n>\n> Three.\n\nFour.',
    language: 'en',
  });
  assert.deepEqual(
    passages.map(({ id, role, text }) => [id, role, text]),
    [
      ['t', 'title', 'Troops leave'],
      ['d', 'deck', 'A week after the riots'],
      ['b', 'byline', 'by reuters'],
      ['l', 'dateline', 'ALMATY Jan 13, 2022'],
      ['c1', 'caption', 'A soldier. (AFP Photo)'],
      ['c2', 'caption', 'A plane.'],
      ['p1', 'paragraph', 'One.'],
      ['p2', 'heading', 'Background'],
      ['p3', 'quote', 'Two.'],
      ['p4', 'quote', 'Three.'],
      ['p5', 'paragraph', 'Four.'],
    ],
  );
  assert.deepEqual(
    passages.filter(isBody).map(({ line }) => line),
    [1, 3, 5, 7, 9],
  );
});

test('a caption and a paragraph have the ids that the article says they kept, and their sentences with them', () => {
  const kept = (letter: 'c' | 'p') =>
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }).map((number) => `${letter}${number}`));
  fc.assert(
    fc.property(kept('c'), kept('p'), (captions, body) => {
      const passages = cutPassages({
        title: 'T',
        captions: captions.map(() => 'A boat. A plane.'),
        body: body.map(() => 'One. Two.').join('\n\n'),
        passages: [...captions, ...body],
        language: 'en',
      });
      assert.deepEqual(
        passages.map(({ id, sentences }) => [id, sentences.map((sentence) => sentence.id)]),
        [['t', ['ts1']], ...[...captions, ...body].map((id) => [id, [`${id}s1`, `${id}s2`]])],
      );
    }),
  );
});

test('what is not there takes no id', () => {
  assert.deepEqual(idsOf(read('One.')), ['t', 'p1']);
  assert.deepEqual(idsOf(read('')), ['t']);
});

test('a block without words is no passage', () => {
  assert.deepEqual(idsOf(read('##\n\nOne.\n\n&nbsp;\n\n[](https://example.org)\n\nTwo.')), ['t', 'p1', 'p2']);
});

test('a title on several lines is one line', () => {
  const [title] = cutPassages({ title: ' Troops \r\n\r\n  leave\rtoday\n', body: '', language: 'en' });
  assert.equal(title?.text, 'Troops leave today');
});

test('sentences are numbered within their passage', () => {
  const [, passage] = read('Troops left. The U.S. Secretary stayed.');
  assert.ok(passage);
  assert.deepEqual(
    passage.sentences.map((sentence) => [sentence.id, sentenceText(passage, sentence)]),
    [
      ['p1s1', 'Troops left.'],
      ['p1s2', 'The U.S. Secretary stayed.'],
    ],
  );
});

test('an offset belongs to the sentence it stands in, or to the one before it', () => {
  const [, passage] = read('One. Two.');
  assert.ok(passage);
  const found = [0, 3, 4, 5, 99].map((offset) => sentenceAt(passage, offset)?.id);
  assert.deepEqual(found, ['p1s1', 'p1s1', 'p1s1', 'p1s2', 'p1s2']);
});

test('a passage without sentences has none at any offset', () => {
  assert.equal(sentenceAt({ id: 'p1', role: 'paragraph', text: '', marks: [], sentences: [] }, 0), undefined);
});

test('any text survives, however hostile, if its Markdown is escaped', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const passages = read(paragraphs.map(escape).join('\n\n')).filter(isBody);
      assert.deepEqual(
        passages.map(({ text }) => text),
        paragraphs.map((text) => text.replace(/ *[\r\n]+ */g, ' ')),
      );
    }),
    { numRuns: 500 },
  );
});

test('whatever the body is, ids are unique, and sentences and marks lie within their passage', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: markdown, maxLength: 60 }),
      fc.constantFrom('en', 'de', 'ar', 'zh', 'hi', 'ja'),
      (body, language) => {
        const passages = read(body, language);
        assert.equal(new Set(idsOf(passages)).size, passages.length);
        for (const passage of passages) {
          assert.ok(passage.text.trim() !== '');
          for (const { start, end } of passage.marks)
            assert.ok(0 <= start && start < end && end <= passage.text.length);
          assertSentencesCover(passage);
        }
      },
    ),
    { numRuns: 500 },
  );
});

/** In order, without surrounding white space, and with all that is not white space. */
function assertSentencesCover({ text, sentences }: Passage): void {
  let at = 0;
  for (const { start, end } of sentences) {
    assert.equal(text.slice(at, start).trim(), '');
    assert.ok(start < end && text.slice(start, end).trim() === text.slice(start, end));
    at = end;
  }
  assert.equal(text.slice(at).trim(), '');
}

function read(body: string, language = 'en'): Passage[] {
  return cutPassages({ title: 'T', body, language });
}

function idsOf(passages: Passage[]): string[] {
  return passages.map(({ id }) => id);
}

/** A backslash before ASCII punctuation takes every meaning from it. */
function escape(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

const words = fc.constantFrom(
  'Almaty',
  'Токаев',
  'الجيش',
  '哈萨克斯坦',
  'क़ाज़ाख़स्तान',
  'e\u0301',
  'a\u00a0b',
  '𐐷',
  '👩‍👧',
  '\u202ex\u202c',
);
const hostile = fc.constantFrom(
  '*',
  '_',
  '**',
  '#',
  '>',
  '-',
  '+',
  '1.',
  '13.',
  '`',
  '```',
  '~~~',
  '---',
  '===',
  '[a]',
  '](b)',
  '![',
  '<b>',
  '<!--',
  '&amp;',
  '&#65;',
  '\\',
  '|',
  '"',
  '“',
  '<https://a.b>',
  '[^1]',
  ':',
  '\t|',
);
const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
/** Markdown itself drops white space at both ends of a line, and NUL and the byte order mark everywhere or at the start. */
const line = fc
  .array(fc.oneof(words, hostile, fc.string({ unit: 'binary', maxLength: 4 })), { minLength: 1, maxLength: 8 })
  .map((parts) =>
    parts
      .join(' ')
      .replace(/[\0\r\n\uFEFF]/g, '')
      .replace(/^[ \t]+|[ \t]+$/g, ''),
  )
  .filter((text) => text.trim() !== '');
const paragraph = fc
  .tuple(line, fc.array(fc.tuple(lineBreak, line), { maxLength: 2 }))
  .map(([first, more]) => first + more.flat().join(''));
const markdown = fc.oneof(
  words,
  hostile,
  lineBreak,
  fc.constantFrom('\n\n', '. ', '! ', '? ', '。', '।', ' ', '  \n', 'A', 'b'),
);
