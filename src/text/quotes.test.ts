import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutPassages, type Passage } from './passages.ts';
import { findQuote, occurrences, type QuotePlace } from './quotes.ts';

test('words that stand once are found at their place', () => {
  const passages = read('The army left.', 'The “army” stayed.');
  const place = findQuote(passages, { exact: '“army”' });
  assert.equal(place.status, 'found');
  assert.deepEqual([place.passage.id, place.start, place.end], ['p2', 4, 10]);
});

test('words that stand more than once are ambiguous, in one passage or in several', () => {
  const passages = read('The army left the army.', 'The army stayed.');
  assert.deepEqual(findQuote(passages, { exact: 'army' }), { status: 'ambiguous', passages: ['p1', 'p1', 'p2'] });
  assert.deepEqual(findQuote(read('haha ha'), { exact: 'ha' }).status, 'ambiguous');
});

test('what comes before or after decides between several places, but is not part of the place', () => {
  const passages = read('The army left the army.', 'The army stayed.');
  assert.equal(shown(findQuote(passages, { exact: 'army', prefix: 'left the ' })), 'p1 18–22 army');
  assert.equal(shown(findQuote(passages, { exact: 'army', suffix: ' stayed' })), 'p2 4–8 army');
  assert.equal(shown(findQuote(passages, { exact: 'army', prefix: 'The ', suffix: ' left' })), 'p1 4–8 army');
  assert.equal(findQuote(passages, { exact: 'army', prefix: 'an ' }).status, 'missing');
});

test('a place does not reach from one passage into the next', () => {
  assert.deepEqual(findQuote(read('One', 'Two'), { exact: 'One Two' }), { status: 'missing' });
});

test('white space in the selector or in the text is a single space', () => {
  const passages = read('In Nur\u00a0Sultan,  on Thursday, 2 000 men.');
  assert.equal(shown(findQuote(passages, { exact: 'Nur\n  Sultan, on\n' })), 'p1 3–18 Nur\u00a0Sultan,  on');
  assert.equal(shown(findQuote(passages, { exact: ' men ', prefix: '2\u00a0000', suffix: '.' })), undefined);
  assert.equal(shown(findQuote(passages, { exact: ' men', prefix: '2\u00a0000', suffix: '.\n' })), 'p1 35–38 men');
});

test('a letter is found however it is encoded', () => {
  const composed = read('Der Präsident é');
  const decomposed = read('Der Präsident é'.normalize('NFD'));
  assert.equal(shown(findQuote(composed, { exact: 'Präsident'.normalize('NFD') })), 'p1 4–13 Präsident');
  assert.equal(shown(findQuote(decomposed, { exact: 'Präsident' })), `p1 4–14 ${'Präsident'.normalize('NFD')}`);
});

test('letter case, punctuation and accents count', () => {
  const passages = read('The “Army” left Özbek.');
  for (const exact of ['army', '"Army"', 'Ozbek', 'left.'])
    assert.equal(findQuote(passages, { exact }).status, 'missing');
});

test('words that differ in case, quotation marks, dashes or spaces only are offered as they stand', () => {
  const passages = read('He said: “It’s over – now.”', 'In İzmir: The U.S.-Russian army.');
  const near = (exact: string): unknown => {
    const place = findQuote(passages, { exact });
    return place.status === 'missing' ? place.near : place.status;
  };
  assert.deepEqual(near('he said: "it\'s'), { passage: 'p1', words: 'He said: “It’s' });
  assert.deepEqual(near('over - now."'), { passage: 'p1', words: 'over – now.”' });
  assert.deepEqual(near('U.S.‑Russian Army'), { passage: 'p2', words: 'U.S.-Russian army' });
  assert.deepEqual(near('the u.s.'), { passage: 'p2', words: 'The U.S.' });
  assert.equal(near('peace'), undefined);
});

test('of a selector with what comes before, only its own words are offered', () => {
  const place = findQuote(read('He said: “It’s over.”'), { exact: "it's over", prefix: 'he said: "' });
  assert.deepEqual(place, { status: 'missing', near: { passage: 'p1', words: 'It’s over' } });
});

test('words that stand between others than the selector says are shown with those', () => {
  const passages = read('Then the army left town.');
  const place = findQuote(passages, { exact: 'army', prefix: 'an ', suffix: ' left' });
  assert.deepEqual(place, { status: 'missing', near: { passage: 'p1', words: 'he army left' } });
});

test('no words are nowhere', () => {
  for (const selector of [{ exact: '' }, { exact: ' \n' }, { exact: '', prefix: 'The ' }]) {
    assert.deepEqual(findQuote(read('The army.'), selector), { status: 'missing' });
  }
});

test('any words that stand only once are found where they stand', () => {
  const unit = fc.constantFrom('a', 'b', 'é', 'е', 'ا', '中', '👍', '“', '.', ' ', 'क', 'ा');
  const text = fc.string({ unit, minLength: 1 }).map((words) => words.replace(/ +/g, ' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), fc.nat(), fc.nat(), fc.nat(), (texts, which, from, length) => {
      const passages = texts.map(passage);
      const wanted = passages[which % passages.length];
      const start = from % (wanted?.text.length ?? 1);
      const exact = wanted?.text.slice(start, start + 1 + (length % 5)) ?? '';
      fc.pre(exact.trim() === exact && exact !== '' && exact.isWellFormed() && !/ {2}|^\p{M}/u.test(exact));
      fc.pre(passages.flatMap(({ text }) => occurrences(text, exact)).length === 1);
      assert.deepEqual(findQuote(passages, { exact }), {
        status: 'found',
        passage: wanted,
        start,
        end: start + exact.length,
      });
    }),
    { numRuns: 1000 },
  );
});

test('occurrences may overlap', () => {
  assert.deepEqual(occurrences('aaa', 'aa'), [0, 1]);
  assert.deepEqual(occurrences('aaa', ''), []);
});

function read(...paragraphs: string[]): Passage[] {
  return cutPassages({ title: 'T', body: paragraphs.join('\n\n'), language: 'en' });
}

function passage(text: string, index: number): Passage {
  return { id: `p${index + 1}`, role: 'paragraph', text, marks: [], sentences: [] };
}

function shown(place: QuotePlace): string | undefined {
  if (place.status !== 'found') return undefined;
  return `${place.passage.id} ${place.start}–${place.end} ${place.passage.text.slice(place.start, place.end)}`;
}
