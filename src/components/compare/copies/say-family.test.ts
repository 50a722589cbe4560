import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryFamily } from '../../../archive/comparison/families.ts';
import { layArchive, takeArticles } from '../../../archive/fixtures/lay-archive.ts';
import { speak } from '../../../words/languages.ts';
import { sayFamily } from './say-family.ts';

const voice = speak('en');

const [first, second, third] = takeArticles(layArchive({ articles: { a: {}, b: {}, c: {} } }), 'a', 'b', 'c');
assert.ok(first && second && third);
const family: StoryFamily = {
  key: 'wire',
  isProposed: false,
  certainty: 'sure',
  isOneText: true,
  name: 'The Wire',
  copies: [first, second],
  others: [third],
  base: first,
  laid: undefined,
  differences: [],
  href: undefined,
};

test('of a family it is said on whose word it is one, and how sure that is', () => {
  assert.equal(sayFamily(family, voice), '3 pages that go back to The Wire. A copy confirms nothing.');
  assert.equal(
    sayFamily({ ...family, certainty: 'likely', isOneText: false }, voice),
    '3 pages that go back to The Wire, as is likely but not certain. They need not be one text. A copy confirms nothing.',
  );
  assert.equal(
    sayFamily({ ...family, name: undefined }, voice),
    'An editor has found these 3 pages to be one text. Where it comes from is not established.',
  );
});

test('what a program proposes is called so, and nothing is promised of its page', () => {
  const said = sayFamily({ ...family, certainty: 'proposed', isProposed: true, name: undefined }, voice);
  assert.match(
    said,
    /^A program takes these 3 pages for copies of one text; nobody has decided\. .* cite the articles\.$/,
  );
});
