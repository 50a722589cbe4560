import { compareText } from '../text/compare-text.ts';
import { informationOf, keptShare, sharedInOrder } from './sentences/common-words.ts';
import { findWordings, type Wordings } from './sentences/find-wordings.ts';
import { pairWordings, type WordingPair } from './sentences/pair-wordings.ts';
import { sentencesToCollate, type CollatedArticle, type CollatedSentence } from './sentences/collated-sentences.ts';
import { languageOf } from './sentences/cut-words.ts';
import { must } from '../text/must.ts';
import { articleOfSentence, pairAt, wordingAt, wordingOfSentence } from './at-number.ts';

/**
 * Reads the articles of a story that are in one language, compares their sentences and hands out, pair of articles by
 * pair, the sentences that are alike. Articles come in the order of their ids, so that the order given does not matter.
 */
export function prepareStoryTexts(articles: readonly CollatedArticle[]): StoryText[] {
  const byLanguage = new Map<string, CollatedArticle[]>();
  for (const article of articles.toSorted((a, b) => compareText(a.id, b.id))) {
    const language = languageOf(article.language);
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), article]);
  }
  return [...byLanguage].toSorted(([a], [b]) => compareText(a, b)).map(([, same]) => readStoryText(same));
}

/**
 * The likenesses of each pair of articles that has any, first article before second by id. What an article repeats meets
 * the first time what the other has the first time, and so on, so that a thousand equal lines make no million pairs.
 */
export function* eachArticlePair(text: StoryText): Generator<ArticlePair> {
  const { articles, wordings, pairs } = text;
  const times = countTimes(text);
  const holders: number[][][] = Array.from(wordings.wordings, () => []);
  const timesOf = (sentence: number): number => must(times[sentence], 'every sentence is counted');
  const holdersOf = (wording: number): number[][] => must(holders[wording], 'every wording has its holders');
  for (const [sentence, wording] of wordings.of.entries())
    (holdersOf(wording)[timesOf(sentence)] ??= []).push(sentence);
  const alike: number[][] = Array.from(wordings.wordings, () => []);
  const alikeTo = (wording: number): number[] => must(alike[wording], 'every wording has its pairs');
  for (const [number, { a, b }] of pairs.entries()) {
    alikeTo(a).push(number);
    if (a !== b) alikeTo(b).push(number);
  }
  for (const [a, { from, to }] of articles.entries()) {
    const likenesses = new Map<number, Likeness[]>();
    const add = (likeness: Likeness): void => {
      const b = articleOfSentence(likeness.b, text);
      if (b <= a) return;
      const known = likenesses.get(b);
      if (known) known.push(likeness);
      else likenesses.set(b, [likeness]);
    };
    for (let sentence = from; sentence < to; sentence++) {
      const wording = wordingOfSentence(sentence, text);
      for (const number of alikeTo(wording)) {
        const pair = pairAt(number, text);
        const others = holdersOf(pair.a === wording ? pair.b : pair.a)[timesOf(sentence)] ?? [];
        for (const other of others) add({ a: sentence, b: other, pair: number, score: pair.score });
      }
    }
    for (const [b, some] of [...likenesses].toSorted(([x], [y]) => x - y))
      yield { a, b, likenesses: some.toSorted(bestFirst) };
  }
}

/** For each sentence how often its article has had the same wording before. */
function countTimes(text: StoryText): Int32Array {
  const times = new Int32Array(text.sentences.length);
  for (const { from, to } of text.articles) {
    const counts = new Map<number, number>();
    for (let sentence = from; sentence < to; sentence++) {
      const wording = wordingOfSentence(sentence, text);
      const count = counts.get(wording) ?? 0;
      times[sentence] = count;
      counts.set(wording, count + 1);
    }
  }
  return times;
}

/** The share of words that a pair of wordings keeps, 0–1; measured once, however many articles reprint it. */
export function keptBy(pair: number, text: StoryText): number {
  const known = must(text.kept[pair], 'every pair of wordings has a share, measured or not');
  if (known >= 0) return known;
  const { a, b } = pairAt(pair, text);
  return (text.kept[pair] = a === b ? 1 : keptShare(wordingAt(a, text).words, wordingAt(b, text).words));
}

function readStoryText(articles: CollatedArticle[]): StoryText {
  const sentences: CollatedSentence[] = [];
  const articleOf: number[] = [];
  const spans = articles.map((article, index) => {
    const own = sentencesToCollate(article);
    sentences.push(...own);
    articleOf.push(...own.map(() => index));
    const words = own.reduce((sum, sentence) => sum + sentence.words.length, 0);
    return { article, words, from: sentences.length - own.length, to: sentences.length };
  });
  const wordings = findWordings(sentences);
  const pairs = pairWordings(wordings);
  const { information } = wordings.stems;
  const ownOf = (wording: number): Int32Array => wordingAt(wording, { wordings }).own;
  const ownInOrder = Float64Array.from(pairs, ({ a, b }) =>
    a === b ? informationOf(ownOf(a), information) : sharedInOrder(ownOf(a), ownOf(b), information),
  );
  const ownWeight = Float64Array.from(wordings.wordings, ({ own }) => informationOf(own, information));
  return {
    articles: spans,
    sentences,
    articleOf,
    wordings,
    pairs,
    ownWeight,
    ownInOrder,
    kept: new Float64Array(pairs.length).fill(-1),
  };
}

function bestFirst(x: Likeness, y: Likeness): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}

export interface StoryText {
  /** Each article with its number of words and the range of its sentences. */
  articles: { article: CollatedArticle; words: number; from: number; to: number }[];
  sentences: CollatedSentence[];
  /** For each sentence the number of its article. */
  articleOf: number[];
  wordings: Wordings;
  pairs: WordingPair[];
  /** For each wording the information of its own words, in rare words. */
  ownWeight: Float64Array;
  /** For each pair of wordings what both share in order of their own words, in rare words. */
  ownInOrder: Float64Array;
  /** What `keptBy` has measured so far; -1 where it has not. */
  kept: Float64Array;
}

/** Two articles by number with the sentences that are alike, best first. */
export interface ArticlePair {
  a: number;
  b: number;
  likenesses: Likeness[];
}

export interface Likeness {
  /** Sentences by number. */
  a: number;
  b: number;
  /** The number of the pair of wordings. */
  pair: number;
  score: number;
}
