import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collateStory, type Collation } from './collate.ts';
import { asArticle } from './fixtures/as-article.ts';
import { depot } from './fixtures/depot.ts';
import { ferry } from './fixtures/ferry.ts';
import { quake } from './fixtures/quake.ts';
import { waterworks } from './fixtures/stock-text.ts';
import { strike } from './fixtures/strike.ts';
import { sentencesToCollate, type CollatedArticle } from './sentences/collated-sentences.ts';
import { thresholds } from './thresholds.ts';

const ofFerry = collateStory(Object.values(ferry));
const ofQuake = collateStory(Object.values(quake));
const ofStrike = collateStory(Object.values(strike));

function relationOf(collation: Collation, one: string, other: string): string | undefined {
  return collation.derivations.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.relation;
}

function bodyOf({ passages }: { passages: { role: string; text: string }[] }): string {
  return passages
    .filter(({ role }) => role === 'paragraph')
    .map(({ text }) => text)
    .join('\n\n');
}

function sentenceOf({ passages }: CollatedArticle, id: string): string {
  const passage = passages.find(({ sentences }) => sentences.some((sentence) => sentence.id === id));
  const sentence = passage?.sentences.find((one) => one.id === id);
  return passage?.text.slice(sentence?.start, sentence?.end) ?? '';
}

function partners(collation: Collation, article: string, sentence: string, other: string): string[] {
  return collation.links
    .filter(({ relation }) => relation !== 'related')
    .flatMap(({ a, b }) => [
      { from: a, to: b },
      { from: b, to: a },
    ])
    .filter(({ from, to }) => from.article === article && from.sentence === sentence && to.article === other)
    .map(({ to }) => to.sentence)
    .toSorted();
}

test('a reprint with another spelling and headline is the same text', () => {
  assert.equal(relationOf(ofFerry, 'agency', 'reprint'), 'same-text');
});

test('a cut, a reordered and a reworded reprint are derived, from each other too', () => {
  for (const copy of ['cut', 'reordered', 'reworded'])
    assert.equal(relationOf(ofFerry, 'agency', copy), 'derived', copy);
  assert.equal(relationOf(ofFerry, 'reprint', 'reworded'), 'derived');
  assert.equal(relationOf(ofFerry, 'reordered', 'reworded'), 'derived');
});

test('a shared long quotation does not make two reports derived, yet is found', () => {
  for (const other of ['agency', 'reprint', 'broadcaster'])
    assert.equal(relationOf(ofFerry, 'daily', other), 'independent', other);
  assert.equal(relationOf(ofFerry, 'agency', 'broadcaster'), 'independent');
  assert.deepEqual(partners(ofFerry, 'agency', 'p4s1', 'broadcaster'), ['p3s1']);
  assert.deepEqual(partners(ofFerry, 'agency', 'p10s1', 'daily'), ['p5s2']);
});

test('two long quotations are all that two articles share, and still they are independent', () => {
  assert.equal(relationOf(collateStory([ferry.daily, ferry.broadcaster]), 'daily', 'broadcaster'), 'independent');
});

test('two sentences copied into a report of its own are enough to be derived', () => {
  const taken = [sentenceOf(ferry.agency, 'p6s1'), sentenceOf(ferry.agency, 'p7s1')].join('\n\n');
  const borrower = asArticle('borrower', `Title\n\n${taken}\n\n${bodyOf(ferry.daily)}`);
  assert.equal(relationOf(collateStory([ferry.agency, borrower]), 'agency', 'borrower'), 'derived');
});

test('standing background within the text of three articles does not make them derived', () => {
  const background = bodyOf(quake.third).split('\n\n').slice(2, 5).join(' ');
  const articles = ['daily', 'broadcaster', 'council'].map((id, index) => {
    const [lead = '', ...rest] = bodyOf([ferry.daily, ferry.broadcaster, quake.first][index] ?? ferry.brief).split(
      '\n\n',
    );
    return asArticle(id, ['Title', lead, background, ...rest].join('\n\n'));
  });
  const collation = collateStory(articles);
  assert.deepEqual(
    collation.derivations.map(({ relation }) => relation),
    ['independent', 'independent', 'independent'],
  );
  assert.ok(collation.derivations.every(({ setAside }) => setAside >= 3));
});

test('two briefs of the same few facts are independent', () => {
  const brief = (id: 'first' | 'second'): ReturnType<typeof asArticle> =>
    asArticle(id, ['Title', ...bodyOf(quake[id]).split('\n\n').slice(0, 3)].join('\n\n'));
  assert.equal(relationOf(collateStory([brief('first'), brief('second')]), 'first', 'second'), 'independent');
});

test('what is only related stays near the threshold, never at its foot', () => {
  const related = [...ofFerry.links, ...ofQuake.links].filter(({ relation }) => relation === 'related');
  assert.ok(related.length > 0);
  assert.ok(related.every(({ score, why }) => score >= thresholds.related && why === 'best'));
});

test('formulas that every report of an event has do not make them derived, nor are they linked', () => {
  for (const [a, b] of [
    ['first', 'second'],
    ['first', 'third'],
    ['second', 'third'],
  ] as const) {
    assert.equal(relationOf(ofQuake, a, b), 'independent', `${a} ${b}`);
    assert.deepEqual(
      ofQuake.links.filter((link) => link.relation !== 'related' && link.a.article === a && link.b.article === b),
      [],
    );
  }
});

test('a text put together from two others is derived from both', () => {
  assert.equal(relationOf(ofQuake, 'composite', 'first'), 'derived');
  assert.equal(relationOf(ofQuake, 'composite', 'second'), 'derived');
  assert.equal(relationOf(ofQuake, 'composite', 'third'), 'independent');
});

test('background and notices that everybody carries do not make reports derived', () => {
  const { derivations } = collateStory(Object.values(waterworks));
  assert.deepEqual(new Set(derivations.map(({ relation }) => relation)), new Set(['independent']));
  assert.ok(derivations.every(({ setAside }) => setAside >= 3));
});

test('two articles that share nothing but a foot of notices are independent', () => {
  const foot =
    'Our reporting is supported by readers like you, and every gift helps us stay free for all. Write to the newsroom at any hour if you know something we should know.';
  const [one, other] = ['daily', 'second'].map((id, index) =>
    asArticle(id, `Title\n\n${bodyOf(index === 0 ? ferry.daily : quake.second)}\n\n${foot}`),
  );
  assert.ok(one && other);
  const collation = collateStory([one, other]);
  assert.equal(relationOf(collation, 'daily', 'second'), 'independent');
  assert.equal(collation.derivations[0]?.setAside, 2);
});

test('sentences find each other in any order, and both halves of a sentence that was split', () => {
  assert.deepEqual(partners(ofFerry, 'agency', 'p11s1', 'reordered'), ['p3s1']);
  assert.deepEqual(partners(ofFerry, 'agency', 'p2s1', 'reordered'), ['p4s1', 'p4s2']);
});

test('copies are told from independent reports in Russian, Arabic and Chinese', () => {
  for (const language of ['ru', 'ar', 'zh']) {
    assert.equal(relationOf(ofStrike, `${language}-report`, `${language}-copy`), 'derived', language);
    assert.notEqual(relationOf(ofStrike, `${language}-report`, `${language}-other`), 'derived', language);
    assert.ok(partners(ofStrike, `${language}-report`, 'p2s1', `${language}-copy`).length > 0, language);
  }
});

test('articles in different languages are not compared', () => {
  assert.ok(ofStrike.links.every(({ a, b }) => a.article.slice(0, 2) === b.article.slice(0, 2)));
});

test('an article in another language changes no score', () => {
  const { links, derivations } = collateStory([...Object.values(ferry), strike.ruReport]);
  assert.deepEqual({ links, derivations }, ofFerry);
});

test('short and empty articles pass', () => {
  const articles = [
    asArticle('empty', ''),
    asArticle('word', 'One\n\nWord.'),
    asArticle('word-too', 'One\n\nWord.'),
    ferry.brief,
  ];
  assert.doesNotThrow(() => collateStory(articles));
  assert.equal(relationOf(ofFerry, 'brief', 'agency'), 'independent');
  assert.deepEqual(collateStory([]), { links: [], derivations: [] });
});

test('a machine never says that two sentences tell the same fact', () => {
  const said = new Set<string>(ofFerry.links.map(({ relation }) => relation));
  assert.ok([...said].every((relation) => ['near-verbatim', 'paraphrase', 'related'].includes(relation)));
});

test('the order of the articles does not matter, and the same input gives the same bytes', () => {
  const articles = Object.values(ferry);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) =>
      assert.equal(JSON.stringify(collateStory(shuffled)), JSON.stringify(ofFerry)),
    ),
    { numRuns: 10 },
  );
});

test('every proposal names sentences that exist, in two articles, with scores from 0 to 1', () => {
  const articles = [...Object.values(ferry), ...Object.values(quake)];
  const known = new Set(articles.flatMap(sentencesToCollate).map(({ article, id }) => `${article}#${id}`));
  fc.assert(
    fc.property(fc.subarray(articles), (some) => {
      for (const { a, b, score, kept, shared } of collateStory(some).links) {
        assert.ok(known.has(`${a.article}#${a.sentence}`) && known.has(`${b.article}#${b.sentence}`));
        assert.ok(a.article < b.article);
        assert.ok(score >= 0 && score <= 1 && kept >= 0 && kept <= 1);
        assert.ok(shared.length > 0);
      }
    }),
    { numRuns: 15 },
  );
});

test('names are left out whether or not an archive has records of them, and figures too', () => {
  const ownOf = (text: string, language: string, names: readonly string[] = []): string[] => {
    const article = asArticle('alpha', `Title\n\n${text}`, language);
    const spans = names.map((name) => ({
      passage: 'p1',
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
    }));
    return sentencesToCollate({ ...article, names: spans })
      .filter(({ role }) => role === 'paragraph')
      .flatMap(({ words, isOwn }) => words.filter((_, index) => isOwn[index]).map(({ folded }) => folded));
  };
  const text = 'The company of Vellin bought 14 Norwegian trawlers on Friday.';
  assert.deepEqual(ownOf(text, 'en'), ['the', 'company', 'of', 'bought', 'trawlers', 'on']);
  assert.deepEqual(ownOf(text, 'en', ['Vellin']), ownOf(text, 'en'));
  assert.deepEqual(ownOf('Die Reederei kaufte Kutter.', 'de', ['Reederei']), ['die', 'kaufte', 'kutter']);
});

test('furniture of a page is never compared, however many share it', () => {
  const foot = [
    'Advertisement',
    'Continue reading the main story',
    'Sign up for our evening letter and hear from the newsroom first.',
    'All rights reserved.',
  ];
  const [one, other] = ['one', 'other'].map((id, index) =>
    asArticle(id, ['Title', bodyOf([ferry.daily, quake.third][index] ?? ferry.brief), ...foot].join('\n\n')),
  );
  assert.ok(one && other);
  const { links, derivations } = collateStory([one, other]);
  assert.deepEqual(
    links.filter(({ relation, a }) => relation !== 'related' && !a.sentence.startsWith('t')),
    [],
  );
  assert.deepEqual(
    new Set(derivations.map(({ relation, sentencesTaken }) => `${relation} ${sentencesTaken}`)),
    new Set(['independent 0']),
  );
  const kept = sentencesToCollate(
    asArticle('kept', 'Title\n\nAdvertisement revenue fell by a third.\n\nThe photo hangs in the hall.'),
  );
  assert.equal(kept.length, 3);
});

test('reports of one event that share facts, figures and a phrase are independent, and their sentences are not one wording', () => {
  const { links, derivations } = collateStory(Object.values(depot));
  const relation = (a: string, b: string): string | undefined => relationOf({ links, derivations }, a, b);
  assert.equal(relation('daily', 'portal'), 'independent');
  assert.equal(relation('daily', 'radio'), 'independent');
  assert.equal(relation('portal', 'radio'), 'independent');
  assert.equal(relation('daily', 'copy'), 'derived');
  assert.equal(relation('daily', 'borrower'), 'derived');
  const between = links.filter(
    ({ relation: said, a, b }) =>
      said !== 'related' &&
      a.article !== 'copy' &&
      b.article !== 'copy' &&
      a.article !== 'borrower' &&
      b.article !== 'borrower',
  );
  assert.deepEqual(
    between.map(({ a, b }) => `${a.article}#${a.sentence} ${b.article}#${b.sentence}`),
    [],
  );
});

test('sixty copies that differ in a word of every sentence are each derived from the other', () => {
  const words = bodyOf(depot.copy).split('\n\n');
  const copies = Array.from({ length: 60 }, (_, number) =>
    asArticle(
      `copy-${number}`,
      ['Title', ...words.map((line) => line.replace(/ \w+\.$/, ` ward${number}.`))].join('\n\n'),
    ),
  );
  const { derivations } = collateStory(copies);
  assert.equal(derivations.length, (60 * 59) / 2);
  assert.ok(derivations.every(({ relation }) => relation !== 'independent'));
});

test('a figure of speech in two long sentences does not make them one wording', () => {
  const withLine = (id: 'portal' | 'radio', line: string): CollatedArticle =>
    asArticle(id, `Title\n\n${bodyOf(depot[id])}\n\n${line}`);
  const { links } = collateStory([
    withLine(
      'portal',
      'Older residents of Canal Street call it what may well turn out to be the costliest night in the history of their tramway, which carried timber first.',
    ),
    withLine(
      'radio',
      'For him, who had planned a fortnight by the lake with both grandchildren, it may well turn out to be a summer of forms and visits to surgeons.',
    ),
    depot.daily,
  ]);
  assert.deepEqual(
    links.filter(({ relation, b }) => relation !== 'related' && b.article === 'radio'),
    [],
  );
});

test('what two articles share weighs the same in a small story and in a large one', () => {
  const small = collateStory([depot.daily, depot.copy, depot.radio]);
  const large = collateStory([...Object.values(depot), ...Object.values(ferry), ...Object.values(quake)]);
  for (const [a, b] of [
    ['daily', 'copy'],
    ['daily', 'radio'],
    ['copy', 'radio'],
  ] as const)
    assert.equal(relationOf(small, a, b), relationOf(large, `${a}`, `${b}`), `${a} ${b}`);
});

test('a title meets titles only', () => {
  const [one, other] = [
    asArticle('one', 'Ferry runs aground off Skarholm in fog\n\nBread.'),
    asArticle('other', 'Bread\n\nFerry runs aground off Skarholm in fog.'),
  ];
  assert.deepEqual(
    collateStory([one, other, ferry.agency]).links.filter(
      ({ a, b }) => a.sentence.startsWith('t') !== b.sentence.startsWith('t'),
    ),
    [],
  );
});
