import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorSchema, type Author } from './author.ts';
import { sortAuthor, writeAuthor } from './write-author.ts';

const leyen: Author = { family: 'Leyen', given: 'Ursula', particle: 'von der' };

test('a person is written as read, and sorted by the family name', () => {
  assert.deepEqual([writeAuthor(leyen), sortAuthor(leyen)], ['Ursula von der Leyen', 'Leyen, Ursula von der']);
  const davis: Author = { family: 'Davis', given: 'Sammy', suffix: 'Jr.' };
  assert.deepEqual([writeAuthor(davis), sortAuthor(davis)], ['Sammy Davis Jr.', 'Davis, Sammy, Jr.']);
  const dArc: Author = { family: 'Arc', given: 'Jeanne', particle: 'd’' };
  assert.deepEqual([writeAuthor(dArc), sortAuthor(dArc)], ['Jeanne d’Arc', 'Arc, Jeanne d’']);
  assert.deepEqual([writeAuthor({ family: 'Plato' }), sortAuthor({ family: 'Plato' })], ['Plato', 'Plato']);
  assert.equal(writeAuthor({ family: '王', given: '小明' }), '王小明');
});

test('a body, and a name that nobody has taken apart, stay whole', () => {
  for (const name of ['Smith, Jones and Sons, Inc.', 'Ursula von der Leyen', 'Lee, A.']) {
    assert.deepEqual([writeAuthor(name), sortAuthor(name)], [name, name]);
    assert.deepEqual([writeAuthor({ body: name }), sortAuthor({ body: name })], [name, name]);
  }
});

test('no name is made of half of one, or of two', () => {
  for (const wrong of [{ given: 'Ann' }, { family: '' }, { body: 'A', family: 'B' }, { name: 'A' }, 3, ' ', {}])
    assert.equal(authorSchema.safeParse(wrong).success, false, JSON.stringify(wrong));
});
