import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutQuotedWords } from './quoted-words.ts';

test('what two printers of the same words do differently is left out', () => {
  const apart = alike.filter(([one, other]) => foldedOf(one) !== foldedOf(other));
  assert.deepEqual(apart, []);
});

test('other words and other numbers stay other', () => {
  const together = unlike.filter(([one, other]) => foldedOf(one) === foldedOf(other));
  assert.deepEqual(together, []);
});

test('an ellipsis and what an outlet set in square brackets are gaps, but not at the ends', () => {
  assert.equal(
    foldedOf('over … the tasks (…) were [all] done ... and . . . so'),
    'over … the tasks … were … done … and … so',
  );
  assert.equal(foldedOf('… it is over …'), 'it is over');
  assert.equal(foldedOf('…'), '');
});

test('of languages that are not English only what is printed is folded', () => {
  assert.equal(foldedOf('« Dix pour cent, ÉTÉ »', 'fr'), 'dix pour cent ete');
  assert.equal(foldedOf('ten organised', 'nl'), 'ten organised');
});

test('a word of which nothing is left when it is folded is none', () => {
  assert.deepEqual(
    cutQuotedWords('قال \u0640 لا', 'ar').map(({ folded }) => folded),
    ['قال', 'لا'],
  );
});

test('each word knows where it stands', () => {
  const text = '“twenty-five per cent, then”';
  assert.deepEqual(
    cutQuotedWords(text, 'en').map(({ folded, start, end }) => [folded, text.slice(start, end)]),
    [
      ['25', 'twenty-five'],
      ['%', 'per cent'],
      ['then', 'then'],
    ],
  );
});

test('a long text of opening brackets, hyphens or number words is read in a moment', () => {
  for (const piece of ['[', 'a-', 'ten ', "a'", '. ', 'hundred and '])
    assert.ok(cutQuotedWords(piece.repeat(10_000), 'en').length < 40_000);
});

const alike: [string, string][] = [
  ['“Once Russians are here,”', '"once Russians are here."'],
  ['the U.S. and the UK', 'the US and the U.K.'],
  ['it’s over', "it's over"],
  ['an anti-terrorist, week-long task', 'an antiterrorist weeklong task'],
  ['color revolutions', 'colour revolutions'],
  ['no more than ten days', 'no more than 10 days'],
  ['ten per cent', '10%'],
  ['10 percent', '10 per cent'],
  ['twenty-five or thirty men', '25 or 30 men'],
  ['two thousand five hundred', '2,500'],
  ['one hundred and twenty', '120'],
  ['1.8 million people', '1,800,000 people'],
  ['a hundred times, a million thanks', '100 times, 1 million thanks'],
  ['ten-year plan', '10-year plan'],
  ['the first on Jan. 6', 'the 1st on January 6'],
  ['Tokayev – and Putin', 'Tokayev, and Putin'],
  ['law & order', 'law and order'],
  ['cafe\u0301 co\u00ADoperation', 'café cooperation'],
  ['forces’ aircraft', 'forces aircraft'],
];

const unlike: [string, string][] = [
  ['task', 'tasks'],
  ['Russians', 'Russian'],
  ['it’s difficult', 'it difficult'],
  ['it’s', 'its'],
  ['we’re', 'were'],
  ['10 days', '100 days'],
  ['10 per cent', '10 cents'],
  ['10%', '10'],
  ['$10', '£10'],
  ['1.5', '15'],
  ['two, three', '23'],
  ['nineteen ninety', '1990'],
  ['two hundred', '200 thousand'],
  ['ten or twenty', '30'],
  ['two and five', '7'],
  ['two thousand three million', '3,002,000'],
  ['a man', '1 man'],
  ['007', '7'],
];

function foldedOf(text: string, language = 'en'): string {
  return cutQuotedWords(text, language)
    .map(({ folded }) => folded)
    .join(' ');
}
