import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Tier } from '../../search/answer/answer.ts';
import { beginSearch, search, type Searched } from '../../search/answer/search.ts';
import { layVolume, type LaidArticle } from '../../search/fixtures/lay-volume.ts';
import { parseQuestion } from '../../search/question/parse-question.ts';
import { readSearchWords } from '../../text/words/search-tokens.ts';
import { makeJudge, type AnswerByRule } from './brute-force.ts';
import type { SearchedArticle } from './searched-archive.ts';

test('for any question to any articles the search finds just what the written rule finds, in one volume or in several', async () => {
  await fc.assert(
    fc.asyncProperty(articles, question, fc.integer({ min: 1, max: 3 }), async (laid, typed, size) => {
      const parsed = parseQuestion(typed).question;
      if (!parsed) return;
      const judge = await makeJudge({ articles: laid.map(asSearched), entities });
      const byRule = judge.answer(parsed);
      const found = await answerFrom(laid, typed, size);
      assert.deepEqual(found.passages, byRule.passages, typed);
      assert.deepEqual(found.articles, byRule.articles.toSorted(), typed);
      assert.deepEqual(found.some, byRule.some.toSorted(), typed);
    }),
    { numRuns: 1500 },
  );
});

async function answerFrom(laid: LaidArticle[], typed: string, size: number): Promise<AnswerByRule> {
  const volumes = await Promise.all(
    Array.from({ length: Math.ceil(laid.length / size) }, (_, number) =>
      layVolume(laid.slice(number * size, (number + 1) * size), number, number * size),
    ),
  );
  const searched: Searched = {
    articles: laid.length,
    languages: [...new Set(laid.map(({ language }) => language))],
    namesOf: () => Promise.resolve(names),
    volumes: volumes.map((volume) => () => Promise.resolve(volume)),
  };
  const found = beginSearch({ words: typed, chosen: {}, order: undefined, withPeople: false }, searched);
  await search(found, searched, () => Promise.resolve(), new AbortController().signal);
  assert.equal(found.told.state, 'settled');
  const passages = new Map<string, string[]>();
  for (const { volume, finding } of found.volumes.toSorted((a, b) => a.volume.from - b.volume.from))
    for (const [passage, has] of finding?.passages.entries() ?? []) {
      const article = laid[volume.from + (volume.articleOf[passage] ?? 0)];
      const id = article?.passages[passage - (volume.firstPassages[volume.articleOf[passage] ?? 0] ?? 0)]?.id ?? '';
      if (has && article) passages.set(article.id, [...(passages.get(article.id) ?? []), id]);
    }
  const inTier = (wanted: Tier): string[] =>
    found.told.articles
      .filter(({ tier }) => tier === wanted)
      .map(({ article }) => laid[article]?.id ?? '')
      .toSorted();
  return { passages, articles: inTier('article'), some: inTier('some') };
}

function asSearched({ id, language, outlet = '', passages }: LaidArticle): SearchedArticle {
  return {
    id,
    siglum: id,
    language,
    title: '',
    days: undefined,
    facts: { outlet: [[outlet, `The ${outlet}`]] },
    passages: passages.map((passage) => ({
      ...passage,
      isTitle: passage.id === 't',
      words: readSearchWords(passage.text),
    })),
  };
}

/** Words that are forms of each other, compounds, names, capitals, of two languages and of a script without spaces. */
const words = [
  'bridge',
  'bridges',
  'us',
  'US',
  'die',
  'dies',
  'anti-bridge',
  'antibridge',
  'old-bridge',
  'Ada',
  'Lovel',
  'Ada Lovel',
  'the',
  '大橋',
  '橋',
];
const text = fc
  .array(fc.constantFrom(...words, 'anti', 'bridge’s', '–', 'U.S.-bridge'), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(' '));
const articles = fc
  .array(
    fc.record({
      language: fc.constantFrom('en', 'de'),
      outlet: fc.constantFrom('post', 'times'),
      texts: fc.array(text, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all): LaidArticle[] =>
    all.map(({ language, outlet, texts }, number) => ({
      id: `a${number}`,
      language,
      outlet,
      passages: texts.map((one, at) => ({ id: at === 0 ? 't' : `p${at}`, text: one })),
    })),
  );
const entities = [{ id: 'ada', isPerson: true, forms: ['Ada Lovel', 'the old-bridge'] }];
const forms: [string, string, ...string[]] = ['ada', 'Ada Lovel', 'ada lovel', 'the old bridge'];
const names = { 'ada lovel': forms, lovel: forms, 'the old bridge': forms, bridge: forms };
const word = fc.constantFrom(...words);
const { question } = fc.letrec<{ question: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: word },
    word.map((one) => `=${one.replaceAll(' ', '')}`),
    fc.constantFrom('bri*', 'anti*', 'us*', 'die*'),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => `"${some.join(' ')}"`),
    fc
      .tuple(word, fc.nat({ max: 3 }), word)
      .map(([left, within, right]) => `${left.replaceAll(' ', '')} near/${within} ${right.replaceAll(' ', '')}`),
    word.map((one) => `title:${one.replaceAll(' ', '')}`),
    fc.constantFrom('outlet:post', 'outlet:"The times"'),
    tie('part').map((one) => `-${one.replace(/^-+/, '')}`),
    tie('question').map((one) => `(${one})`),
  ),
  question: fc.oneof(
    { depthSize: 'small' },
    fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
    fc.tuple(tie('part'), tie('part')).map(([one, other]) => `${one} OR ${other}`),
  ),
}));
