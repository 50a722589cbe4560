import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordIds } from '../record-ids.ts';
import { authorId } from './author-id.ts';

test('an author is known by the name in plain letters, whoever parted it', () => {
  assert.equal(authorId('Ursula von der Leyen'), 'ursula-von-der-leyen');
  assert.equal(authorId({ family: 'Leyen', given: 'Ursula', particle: 'von der' }), 'ursula-von-der-leyen');
  assert.equal(authorId({ body: 'Smith, Jones and Sons, Inc.' }), 'smith-jones-and-sons-inc');
});

test('Latin names that differ in case, marks or punctuation are one author’s', () => {
  assert.equal(new Set(['José O’Neil', 'JOSE O’NEIL', "Jose O'Neil", 'jose oneil'].map(authorId)).size, 1);
});

test('different names in another script are different authors, though they sound alike', () => {
  assert.notEqual(authorId('王明'), authorId('汪明'));
  assert.equal(authorId('Анна Иванова'), authorId('АННА ИВАНОВА'));
  assert.match(authorId('Анна Иванова'), /^anna-ivanova-[a-z2-7]{6}$/);
});

test('whatever a name is, its id is lawful', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (name) => {
      const id = authorId(name);
      assert.match(id, recordIds.pattern);
      assert.ok(id.length <= recordIds.longest);
    }),
  );
});
