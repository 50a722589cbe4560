import { readSentences, type CollatedArticle } from './read-sentences.ts';
import { languageOf } from './read-words.ts';
import { compareUnits } from './story-text.ts';
import { thresholds } from './thresholds.ts';
import { gramsOf, stemsOf, weighTerms } from './weigh-terms.ts';

/**
 * Weighs for an article that names no story how well it fits each: the mean cosine of its terms with the story's
 * centroid. Each story is weighed by its own sentences alone, so that adding a story moves no other story's score.
 * @returns one per story with articles in the language, best first; `isProposed` from the threshold on.
 */
export function placeArticle(article: CollatedArticle, stories: readonly StoryOfArticles[]): StoryProposal[] {
  return stories
    .flatMap(({ id, articles }) => {
      const same = articles.filter(
        (one) => one.id !== article.id && languageOf(one.language) === languageOf(article.language),
      );
      return same.length === 0 ? [] : [{ story: id, ...fit(article, same) }];
    })
    .toSorted((a, b) => b.score - a.score || compareUnits(a.story, b.story));
}

function fit(article: CollatedArticle, articles: CollatedArticle[]): Omit<StoryProposal, 'story'> {
  const own = readSentences(article).map(({ words }) => words);
  const told = articles
    .toSorted((a, b) => compareUnits(a.id, b.id))
    .flatMap((one) => readSentences(one).map(({ words }) => words));
  const cosines = [stemsOf, gramsOf].map((termsOf) => {
    const story = weighTerms(told.map(termsOf));
    const centroid = new Float64Array(story.information.length);
    for (const { terms, weights } of story.vectors)
      for (const [at, term] of terms.entries()) centroid[term] = (centroid[term] ?? 0) + (weights[at] ?? 0);
    const counts = new Map<string, number>();
    for (const term of own.flatMap(termsOf)) counts.set(term, (counts.get(term) ?? 0) + 1);
    let [product, square] = [0, 0];
    const shared: { term: string; part: number }[] = [];
    for (const [term, count] of counts) {
      const number = story.numbers.get(term);
      const information = number === undefined ? story.unseen : (story.information[number] ?? 0);
      const weight = Math.log(1 + count) * information;
      square += weight * weight;
      if (number === undefined) continue;
      product += weight * (centroid[number] ?? 0);
      if (information * 3 >= story.unseen) shared.push({ term, part: weight * (centroid[number] ?? 0) });
    }
    const length = Math.sqrt(square * centroid.reduce((sum, weight) => sum + weight * weight, 0));
    return { cosine: length === 0 ? 0 : product / length, shared };
  });
  const score = Math.round((10000 * cosines.reduce((sum, { cosine }) => sum + cosine, 0)) / cosines.length) / 10000;
  const strongest = (cosines[0]?.shared ?? [])
    .toSorted((a, b) => b.part - a.part || compareUnits(a.term, b.term))
    .slice(0, 12);
  const wordOf = new Map(
    own.flatMap((words) => stemsOf(words).map((stem, at) => [stem, words[at]?.folded ?? stem] as const)).toReversed(),
  );
  return {
    score,
    isProposed: score >= thresholds.membership,
    shared: strongest.map(({ term }) => wordOf.get(term) ?? term),
  };
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
  isProposed: boolean;
  /** The words that speak most for it, strongest first. */
  shared: string[];
}
