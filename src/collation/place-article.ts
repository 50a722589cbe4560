import { sentencesToCollate, type CollatedArticle } from './sentences/collated-sentences.ts';
import { languageOf } from './sentences/cut-words.ts';
import { compareText } from '../text/compare-text.ts';
import { thresholds } from './thresholds.ts';
import { gramsOf, stemsOf, weighTerms } from './sentences/weigh-terms.ts';
import { must } from '../text/must.ts';

/**
 * Weighs for an article that names no story how well it fits each: the mean cosine of its terms with the story's
 * centroid. Each story is weighed by its own sentences alone, so that adding a story moves no other story's score. One
 * is proposed at most, where it fits clearly better than the next: two stories that fit alike are a matter, not an event.
 * @returns one per story with articles in the language, best first.
 */
export function placeArticle(article: CollatedArticle, stories: readonly StoryOfArticles[]): StoryProposal[] {
  const own = readTerms(article);
  const fits = stories
    .flatMap(({ id, articles }) => {
      const same = articles.filter(
        (one) => one.id !== article.id && languageOf(one.language) === languageOf(article.language),
      );
      const told = same.length === articles.length ? weighOnce(articles) : weighStory(same);
      return same.length === 0 ? [] : [{ story: id, ...fit(own, told) }];
    })
    .toSorted((a, b) => b.score - a.score || compareText(a.story, b.story));
  return fits.map((one, place) => ({
    ...one,
    isProposed:
      place === 0 &&
      one.score >= thresholds.membership.score &&
      one.score - (fits[1]?.score ?? 0) >= thresholds.membership.margin,
  }));
}

function fit({ counts, wordOf }: OwnTerms, told: readonly StoryTerms[]): Omit<StoryProposal, 'story' | 'isProposed'> {
  const cosines = told.map((story, kind) =>
    compare(must(counts[kind], 'an article has all kinds of terms that a story has'), story),
  );
  const score = Math.round((10000 * cosines.reduce((sum, { cosine }) => sum + cosine, 0)) / cosines.length) / 10000;
  const strongest = must(cosines[0], 'a story is weighed by its stems first')
    .shared.toSorted((a, b) => b.part - a.part || compareText(a.term, b.term))
    .slice(0, 12);
  return { score, shared: strongest.map(({ term }) => wordOf.get(term) ?? term) };
}

/** How often the article has each term, and the word each stem stands for first. */
function readTerms(article: CollatedArticle): OwnTerms {
  const own = sentencesToCollate(article).map(({ words }) => words);
  const counts = kinds.map((termsOf) => {
    const count = new Map<string, number>();
    for (const term of own.flatMap(termsOf)) count.set(term, (count.get(term) ?? 0) + 1);
    return count;
  });
  const wordOf = new Map(
    own
      .flatMap((words) =>
        stemsOf(words).map((stem, at) => [stem, must(words[at], 'every stem is that of a word').folded] as const),
      )
      .toReversed(),
  );
  return { counts, wordOf };
}

function compare(
  counts: ReadonlyMap<string, number>,
  { numbers, information, centroid, length }: StoryTerms,
): Comparison {
  let [product, square] = [0, 0];
  const shared: Comparison['shared'] = [];
  for (const [term, count] of counts) {
    const number = numbers.get(term);
    const rarity = number === undefined ? 1 : must(information[number], isWeighed);
    const weight = Math.log(1 + count) * rarity;
    square += weight * weight;
    if (number === undefined) continue;
    const part = weight * must(centroid[number], isWeighed);
    product += part;
    if (rarity >= thresholds.membership.telling) shared.push({ term, part });
  }
  const lengths = Math.sqrt(square) * length;
  return { cosine: lengths === 0 ? 0 : product / lengths, shared };
}

/** The stems and the character 4-grams of a story, with the sum of its sentences. */
function weighStory(articles: readonly CollatedArticle[]): StoryTerms[] {
  const told = articles
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((one) => sentencesToCollate(one).map(({ words }) => words));
  return kinds.map((termsOf) => {
    const { numbers, information, vectors } = weighTerms(told.map(termsOf));
    const centroid = new Float64Array(information.length);
    for (const { terms, weights } of vectors)
      for (const [at, term] of terms.entries())
        centroid[term] = must(centroid[term], isWeighed) + must(weights[at], isWeighed);
    const length = Math.sqrt(centroid.reduce((sum, weight) => sum + weight * weight, 0));
    return { numbers, information, centroid, length };
  });
}

/** Many articles are placed among the same stories. */
function weighOnce(articles: readonly CollatedArticle[]): StoryTerms[] {
  const known = weighed.get(articles) ?? weighStory(articles);
  weighed.set(articles, known);
  return known;
}

const weighed = new WeakMap<readonly CollatedArticle[], StoryTerms[]>();
const kinds = [stemsOf, gramsOf];
const isWeighed = 'every term of a story is weighed';

interface OwnTerms {
  /** By kind of term. */
  counts: ReadonlyMap<string, number>[];
  wordOf: ReadonlyMap<string, string>;
}

interface StoryTerms {
  numbers: ReadonlyMap<string, number>;
  information: Float64Array;
  centroid: Float64Array;
  length: number;
}

interface Comparison {
  cosine: number;
  /** Telling terms in common, with what they add. */
  shared: { term: string; part: number }[];
}

/** A story with the articles that are known to belong to it. */
export interface StoryOfArticles {
  id: string;
  articles: readonly CollatedArticle[];
}

export interface StoryProposal {
  story: string;
  /** Mean cosine with the story's centroid over stems and character 4-grams, 0–1. */
  score: number;
  /** Of the best alone, and only where it fits clearly. */
  isProposed: boolean;
  /** The words that speak most for it, strongest first. */
  shared: string[];
}
