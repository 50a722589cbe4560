import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { judgeOwnWords, languages, speak } from './languages.ts';
import { isGroup, isMessage, placesOf } from './message.ts';

for (const [language, table] of Object.entries(languages)) {
  test(`everything is said in ${language}, with the same places and every plural that the language has`, () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong: string[] = [];
    const compare = (path: string, known: unknown, given: unknown): void => {
      if (isMessage(known)) {
        if (!isMessage(given) || typeof given !== typeof known) return void wrong.push(`${path} is missing`);
        if (String([...placesOf(given)].toSorted()) !== String([...placesOf(known)].toSorted()))
          wrong.push(`${path} has other places`);
        if (typeof given !== 'string' && Object.keys(given).length > 1 && categories.some((one) => !(one in given)))
          wrong.push(`${path} lacks a plural of ${categories.join(', ')}`);
      } else if (isGroup(known)) {
        if (!isGroup(given)) return void wrong.push(`${path} is missing`);
        for (const name of Object.keys(known)) compare(`${path}.${name}`, known[name], given[name]);
        for (const name of Object.keys(given)) if (!(name in known)) wrong.push(`${path}.${name} is never said`);
      }
    };
    compare(language, en, table);
    assert.deepEqual(wrong, []);
  });
}

test('an archive may say something in its own words', () => {
  const { words } = speak('en', { site: { home: 'Front desk', all: { other: 'Every one of {count}' } } });
  assert.equal(words.site.home, 'Front desk');
  assert.equal(words.site.all({ count: 3 }), 'Every one of 3');
  assert.equal(words.site.stories, en.site.stories);
});

test('a language nobody has written words for is spoken to in English, and marked as it', () => {
  const { language, direction, words } = speak('kk-Arab');
  assert.deepEqual([language, direction, words.site.home], ['en', 'ltr', 'Home']);
});

test('of an archive’s own words what nothing says, and places that a message does not have, are faults', () => {
  assert.deepEqual(judgeOwnWords('en', { site: { home: 'Front desk' } }), []);
  assert.deepEqual(
    judgeOwnWords('en', {
      site: { hom: 'x', home: 'x {title}', newArticles: '{titel}', all: { two: '{count}', other: '{count}' } },
      sights: {},
      home: 3,
    }).map(({ path, found }) => `${path.join('.')}: ${found}`),
    [
      'site.hom: site.hom',
      'site.home: {title}',
      'site.newArticles: {titel}',
      'site.all.two: two',
      'sights: sights',
      'home: 3',
    ],
  );
  const plural = { site: { all: { one: 'The {count}', other: 'All {count}' } } };
  assert.deepEqual(judgeOwnWords('ja', plural), [], 'where nobody has written words, the plurals are those of English');
});
