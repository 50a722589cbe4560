import { deriveArticles, type Derivation } from './copies/derive-articles.ts';
import { articlePairKey } from './copies/stock-text.ts';
import { linkSentences, type LinkLimits, type SharedOfPairs, type SentenceLink } from './sentences/link-sentences.ts';
import type { CollatedArticle } from './sentences/collated-sentences.ts';
import { eachArticlePair, prepareStoryTexts, type StoryText } from './story-text.ts';
import { thresholds } from './thresholds.ts';
import { articleAt } from './at-number.ts';

/**
 * Collates the articles of one story: which sentences are one wording, and which articles come from one text. Only the
 * articles given count, in whatever order; articles in different languages are not compared. Same input, same output.
 * @param texts the articles as they are compared, where somebody has read them so before.
 */
export function collateStory(
  articles: readonly CollatedArticle[],
  limits: LinkLimits = thresholds,
  texts: readonly StoryText[] = prepareStoryTexts(articles),
): Collation {
  const links: SentenceLink[] = [];
  const derivations: ArticleDerivation[] = [];
  for (const text of texts) {
    const derived = deriveArticles(text);
    const shared: SharedOfPairs = [];
    for (const pair of eachArticlePair(text)) {
      const derivation = derived.get(articlePairKey(pair.a, pair.b));
      const isFamily = derivation !== undefined && derivation.relation !== 'independent';
      for (const link of linkSentences(pair, isFamily, text, shared, limits)) links.push(link);
      const [a, b] = [articleAt(pair.a, text).article.id, articleAt(pair.b, text).article.id];
      if (derivation) derivations.push({ a, b, ...derivation });
    }
  }
  return { links, derivations };
}

export interface Collation {
  links: SentenceLink[];
  derivations: ArticleDerivation[];
}

/** What is proposed of two articles, in the order of their ids. */
export interface ArticleDerivation extends Derivation {
  a: string;
  b: string;
}
