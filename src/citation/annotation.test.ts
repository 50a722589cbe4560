import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuote } from '../text/quotes.ts';
import { cutPassages, type Passage } from '../text/passages.ts';
import { collectAnnotations, selectWords, type Annotation } from './annotation.ts';

test('points at words so that they are found by what stands around them', () => {
  const { selector } = selectWords('https://archive.example/a/', passageOf('He said no. She said no.'), 'p1', {
    start: 16,
    end: 23,
  });
  assert.deepEqual(selector?.refinedBy, {
    type: 'TextQuoteSelector',
    exact: 'said no',
    prefix: 'He said no. She ',
    suffix: '.',
  });
});

test('what it points at is where it was, and no character is cut in two', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('😀', 'a', ' ', 'ü'), minLength: 1, maxLength: 120, size: 'max' }),
      fc.nat(),
      fc.nat(),
      (text, from, to) => {
        const characters = Array.from(text);
        const [first, last] = [from % characters.length, to % characters.length].toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        const start = characters.slice(0, first).join('').length;
        const end = start + characters.slice(first, last + 1).join('').length;
        const quote = selectWords('https://archive.example/a/', passageOf(text), 'p1', { start, end }).selector
          ?.refinedBy;
        const { prefix = '', exact = '', suffix = '' } = quote ?? {};
        assert.ok((prefix + exact + suffix).isWellFormed());
        assert.equal(text.slice(start - prefix.length, end + suffix.length), prefix + exact + suffix);
      },
    ),
  );
});

test('the archive’s own reader of notes finds the place again', () => {
  const passages = cutPassages({ title: 'No', body: 'He said no. She said no. Nobody said yes.', language: 'en' });
  const [, passage] = passages;
  const { exact, prefix, suffix } = selectWords('https://archive.example/a/', passage ?? passageOf(''), 'p1', {
    start: 16,
    end: 23,
  }).selector?.refinedBy ?? { exact: '', prefix: '', suffix: '' };
  const place = findQuote(passages, { exact, prefix, suffix });
  assert.deepEqual(place.status === 'found' && [place.start, place.end], [16, 23]);
});

test('gives every annotation an id of its own, and leaves out a page that would have none', () => {
  const collection = collectAnnotations('https://archive.example/a.json', 'Notes', [note, note]);
  assert.deepEqual(
    collection.first?.items.map(({ id }) => id),
    [note.id, `${note.id}-2`],
  );
  assert.equal(collection.total, 2);
  assert.deepEqual(collectAnnotations('https://archive.example/a.json', 'Notes', []), {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://archive.example/a.json',
    type: 'AnnotationCollection',
    label: 'Notes',
    total: 0,
  });
});

const note: Annotation = {
  id: 'https://archive.example/a.json#note-p1',
  motivation: 'commenting',
  creator: { id: 'https://archive.example/about/#editors', type: 'Organization', name: 'The editors' },
  body: [],
  target: { type: 'SpecificResource', source: 'https://archive.example/a/' },
};

function passageOf(text: string): Passage {
  return { id: 'p1', role: 'paragraph', text, marks: [], sentences: [] };
}
