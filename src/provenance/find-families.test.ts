import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countSources } from './count-sources.ts';
import type { Evidence, EvidencedArticle } from './evidence.ts';
import { findFamilies } from './find-families.ts';
import { speak } from '../words/languages.ts';
import { saySources, saySourcesBriefly } from './say-sources.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const certainty = fc.constantFrom('sure' as const, 'likely' as const, 'guess' as const);
const agency = fc.record({ outlet: fc.constantFrom('north', 'south'), certainty });
const derivation = fc.record({
  kind: fc.constantFrom('original' as const, 'reprint' as const, 'unknown' as const),
  certainty,
  fromOutlets: fc.subarray(['north', 'west'], { maxLength: 1 }),
  fromArticles: fc.subarray(ids, { maxLength: 1 }),
});
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const article = (id: string): fc.Arbitrary<EvidencedArticle> =>
  fc.record({
    id: fc.constant(id),
    language: fc.constantFrom('en', 'en-GB', 'de'),
    outlet: fc.constant(`outlet-${id}`),
    isOfAgency: fc.boolean(),
    agency: optional(agency),
    derivation: optional(derivation),
  });
const step = fc.record({
  from: fc.record({ text: fc.constantFrom('one', 'two') }),
  to: fc.constantFrom(...ids).map((id) => ({ article: { collection: 'articles' as const, id } })),
  how: fc.constantFrom('reprint' as const, 'background' as const),
  certainty,
  denied: fc.boolean(),
});
const copies = fc.subarray(ids, { minLength: 2 });
const evidence: fc.Arbitrary<Evidence> = fc.record({
  articles: fc.tuple(...ids.map(article)),
  record: fc.record({
    texts: fc.constant([{ id: 'one' }, { id: 'two', outlet: 'south' }]),
    steps: fc.array(step, { maxLength: 4 }),
    same: fc.array(fc.record({ id: fc.constantFrom('x', 'y'), articles: copies, certainty }), { maxLength: 2 }),
    refused: fc.array(fc.record({ articles: copies }), { maxLength: 1 }),
  }),
  proposals: fc.array(
    fc
      .record({ a: fc.constantFrom(...ids), b: fc.constantFrom(...ids) })
      .map((pair) => ({ ...pair, relation: 'derived' as const, score: 0.6 })),
    { maxLength: 4 },
  ),
});
const count = (given: Evidence, of = ids) => countSources(of, findFamilies(given));

test('every article stands in one family, in whatever order they come', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const { families, proposed } = findFamilies(given);
      assert.deepEqual(families.flatMap(({ articles }) => articles).toSorted(), ids);
      const turned = findFamilies({ ...given, articles: given.articles.toReversed() });
      const shapeOf = (all: readonly { articles: readonly string[] }[]) =>
        all.map(({ articles }) => articles.toSorted().join(' ')).toSorted();
      assert.deepEqual(shapeOf(turned.families), shapeOf(families));
      assert.deepEqual(shapeOf(turned.proposed), shapeOf(proposed));
    }),
  );
});

test('a guess or a proposal never makes a source, and takes none away', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const withoutGuesses: Evidence = {
        articles: given.articles.map((one) => ({
          ...one,
          agency: one.agency?.certainty === 'guess' ? undefined : one.agency,
          derivation: one.derivation?.certainty === 'guess' ? undefined : one.derivation,
        })),
        record: given.record && {
          ...given.record,
          steps: given.record.steps.filter((one) => one.certainty !== 'guess'),
          same: given.record.same.filter((one) => one.certainty !== 'guess'),
        },
      };
      const [all, less] = [count(given), count(withoutGuesses)];
      assert.deepEqual([all.sources, all.traced, all.likely], [less.sources, less.traced, less.likely]);
    }),
  );
});

const english = speak('en');
/** “2 of them from 1 source” counts those of some pages only. */
const countOfAll = /(?<!\d of them from )\b\d+ sources?/;

test('there are never more sources than what the traced pages can name, and no sentence counts them unless all are traced', () => {
  fc.assert(
    fc.property(evidence, fc.subarray(ids, { minLength: 1 }), (given, of) => {
      const known = count(given, of);
      assert.equal(known.traced + known.guessed + known.notKnown + known.notLookedInto, known.pages);
      if (known.traced === known.pages) return;
      assert.doesNotMatch(saySources(known, english), countOfAll);
      assert.doesNotMatch(saySourcesBriefly(known, english), countOfAll);
    }),
  );
});

test('what an editor has refused is proposed of no two of those articles', () => {
  const bare = ids.map((id) => ({ id, language: 'en', outlet: id, isOfAgency: false }));
  const proposals = [
    { a: 'a', b: 'b', relation: 'same-text' as const, score: 1 },
    { a: 'b', b: 'c', relation: 'same-text' as const, score: 1 },
  ];
  const record = { texts: [], steps: [], same: [], refused: [{ articles: ['a', 'b'] }] };
  const { proposed } = findFamilies({ articles: bare, proposals, record });
  assert.deepEqual(
    proposed.map(({ articles }) => articles),
    [['b', 'c']],
  );
});

test('what an editor has found to be one text is not proposed again', () => {
  const articles = ['a', 'b', 'c'].map((id) => ({ id, language: 'en', outlet: id, isOfAgency: false }));
  const proposals = [{ a: 'a', b: 'b', relation: 'same-text' as const, score: 1 }];
  const same = [{ id: 'one', articles: ['a', 'b'], certainty: 'sure' as const }];
  const record = { texts: [], steps: [], same, refused: [] };
  assert.deepEqual(findFamilies({ articles, proposals, record }).proposed, []);
  const [added] = findFamilies({
    articles,
    proposals: [...proposals, { a: 'b', b: 'c', relation: 'same-text', score: 1 }],
    record,
  }).proposed;
  assert.deepEqual(added?.articles, ['a', 'b', 'c']);
});

const copied = (text: string, id: string) => ({
  from: { text },
  to: { article: { collection: 'articles' as const, id } },
  how: 'reprint' as const,
  certainty: 'sure' as const,
  denied: false,
});
const isOneText = (given: Evidence) => findFamilies(given).families.map((family) => family.isOneText);

test('two reports of one agency are one source and not one text', () => {
  const articles = ['a', 'b'].map((id) => ({
    id,
    language: 'en',
    outlet: id,
    isOfAgency: false,
    agency: { outlet: 'north', certainty: 'sure' as const },
  }));
  const texts = ['one', 'two'].map((id) => ({ id, outlet: 'north' }));
  const record = { texts, same: [], refused: [], steps: [copied('one', 'a'), copied('two', 'b')] };
  assert.deepEqual(isOneText({ articles }), [false]);
  assert.deepEqual(isOneText({ articles, record }), [false]);
  assert.deepEqual(isOneText({ articles, record: { ...record, steps: [copied('one', 'a'), copied('one', 'b')] } }), [
    true,
  ]);
  const same = [{ id: 'x', articles: ['a', 'b'], certainty: 'likely' as const }];
  assert.deepEqual(isOneText({ articles, record: { ...record, same } }), [true]);
});

test('hundreds of copies of one text are one family', () => {
  const articles = Array.from({ length: 500 }, (_, index) => ({
    id: `a${index}`,
    language: 'en',
    outlet: 'o',
    isOfAgency: false,
  }));
  const same = [{ id: 'x', articles: articles.map(({ id }) => id), certainty: 'sure' as const }];
  const { families } = findFamilies({ articles, record: { texts: [], steps: [], same, refused: [] } });
  assert.deepEqual(
    families.map(({ key, isOneText: isOne }) => [key, isOne]),
    [['same:x', true]],
  );
});

test('articles that are said to come from each other in a circle are one family', () => {
  const articles = ['a', 'b'].map((id, index) => ({
    id,
    language: 'en',
    outlet: id,
    isOfAgency: false,
    derivation: {
      kind: 'reprint' as const,
      certainty: 'sure' as const,
      fromOutlets: [],
      fromArticles: [index === 0 ? 'b' : 'a'],
    },
  }));
  assert.deepEqual(
    findFamilies({ articles }).families.map(({ key }) => key),
    ['article:a'],
  );
});
