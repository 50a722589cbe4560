import { compareText } from '../text/compare-text.ts';
import { informationOf, keptShare, sharedInOrder } from './sentences/common-words.ts';
import { findWordings, type Wordings } from './sentences/find-wordings.ts';
import { pairWordings, type WordingPair } from './sentences/pair-wordings.ts';
import { sentencesToCollate, type CollatedArticle, type CollatedSentence } from './sentences/collated-sentences.ts';
import { languageOf } from './sentences/cut-words.ts';

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
  const { articles, wordings, pairs, articleOf } = text;
  const times = countTimes(text);
  const holders: number[][][] = Array.from(wordings.wordings, () => []);
  for (const [sentence, wording] of wordings.of.entries())
    ((holders[wording] ?? [])[times[sentence] ?? 0] ??= []).push(sentence);
  const alike: number[][] = Array.from(wordings.wordings, () => []);
  for (const [number, { a, b }] of pairs.entries()) {
    alike[a]?.push(number);
    if (a !== b) alike[b]?.push(number);
  }
  for (const [a, { from, to }] of articles.entries()) {
    const likenesses = new Map<number, Likeness[]>();
    const add = (likeness: Likeness): void => {
      const b = articleOf[likeness.b] ?? 0;
      if (b <= a) return;
      const known = likenesses.get(b);
      if (known) known.push(likeness);
      else likenesses.set(b, [likeness]);
    };
    for (let sentence = from; sentence < to; sentence++) {
      const wording = wordings.of[sentence] ?? -1;
      for (const number of alike[wording] ?? []) {
        const pair = pairs[number] ?? { a: -1, b: -1, score: 0 };
        const others = holders[pair.a === wording ? pair.b : pair.a]?.[times[sentence] ?? 0] ?? [];
        for (const other of others) add({ a: sentence, b: other, pair: number, score: pair.score });
      }
    }
    for (const b of [...likenesses.keys()].toSorted((x, y) => x - y))
      yield { a, b, likenesses: (likenesses.get(b) ?? []).toSorted(bestFirst) };
  }
}

/** For each sentence how often its article has had the same wording before. */
function countTimes({ articles, wordings: { of } }: StoryText): Int32Array {
  const times = new Int32Array(of.length);
  for (const { from, to } of articles) {
    const counts = new Map<number, number>();
    for (let sentence = from; sentence < to; sentence++) {
      const count = counts.get(of[sentence] ?? -1) ?? 0;
      times[sentence] = count;
      counts.set(of[sentence] ?? -1, count + 1);
    }
  }
  return times;
}

/** The share of words that a pair of wordings keeps, 0–1; measured once, however many articles reprint it. */
export function keptBy(pair: number, { pairs, kept, wordings: { wordings } }: StoryText): number {
  const known = kept[pair] ?? -1;
  if (known >= 0) return known;
  const { a, b } = pairs[pair] ?? { a: -1, b: -1 };
  const [one, other] = [wordings[a], wordings[b]];
  return (kept[pair] = a === b ? 1 : one && other ? keptShare(one.words, other.words) : 0);
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
  const ownInOrder = Float64Array.from(pairs, ({ a, b }) => {
    const [one, other] = [wordings.wordings[a], wordings.wordings[b]];
    if (one && a === b) return informationOf(one.own, wordings.stems.information);
    return one && other ? sharedInOrder(one.own, other.own, wordings.stems.information) : 0;
  });
  const ownWeight = Float64Array.from(wordings.wordings, ({ own }) => informationOf(own, wordings.stems.information));
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
