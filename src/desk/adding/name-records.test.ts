import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRecordId } from '../../schema/record-ids.ts';
import { nameArticle, nameOutlet } from './name-records.ts';

const free = (): boolean => false;

test('an article is named by date, outlet and the first words of its headline, in plain letters', () => {
  const name = (date: string | undefined, title: string): string =>
    nameArticle({ date, outlet: 'quay-news', title }, free);
  assert.equal(name('2031-03-03T08:00Z', 'Bridge’s crack is “wide”'), '2031-03-03-quay-news-bridges-crack-is-wide');
  assert.equal(name('2031-03~', 'Łódź: Straße gesperrt'), '2031-03-quay-news-lodz-strasse-gesperrt');
  assert.equal(name(undefined, 'Мост закрыт'), 'quay-news-most-zakryt');
  assert.equal(name('../1984', 'One two three four five six seven'), 'quay-news-one-two-three-four-five-six');
});

test('a name that is taken gets a number', () => {
  const taken = new Set(['quay-news-a', 'quay-news-a-2']);
  assert.equal(
    nameArticle({ outlet: 'quay-news', title: 'A' }, (id) => taken.has(id)),
    'quay-news-a-3',
  );
  assert.equal(
    nameOutlet('Quay News', (id) => id === 'quay-news'),
    'quay-news-2',
  );
});

test('whatever a headline or an outlet is called, its id is lawful and has room for a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'grapheme' }), (title, name) => {
      const outlet = nameOutlet(name, free);
      const id = nameArticle({ date: '2031-03-03', outlet, title }, free);
      assert.ok(isRecordId(outlet), outlet);
      assert.ok(isRecordId(id) && isRecordId(`${id}-9999`), id);
    }),
  );
});
