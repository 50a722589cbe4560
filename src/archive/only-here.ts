import { isBody, sentenceText } from '../text/passages.ts';
import { counterpartSentences } from './correspondences.ts';
import type { Article } from './articles.ts';
import type { JoinedClaim } from './claims.ts';
import { readArticle } from './reading.ts';

/** What each article of a story has alone, and which claims it passes over though several others make them. */
export async function readOnlyHere(articles: Article[], claims: JoinedClaim[]): Promise<OnlyHere[]> {
  return Promise.all(
    articles.map(async (article) => {
      const [{ passages }, shared] = await Promise.all([readArticle(article), counterpartSentences(article)]);
      const sentences = passages
        .filter(isBody)
        .flatMap((passage) =>
          passage.sentences.map((sentence) => ({ id: sentence.id, text: sentenceText(passage, sentence) })),
        )
        .filter(({ id }) => !shared.has(id));
      const silentOn = claims.filter(
        ({ cells, pages }) =>
          pages > 1 &&
          cells.some((cell) => cell.article.id === article.id && cell.accounts.length === 0 && cell.lost === undefined),
      );
      return { article, sentences, silentOn };
    }),
  );
}

/** What sets one article apart from the others of its story. */
export interface OnlyHere {
  article: Article;
  /** Sentences that no other article has. */
  sentences: { id: string; text: string }[];
  /** Claims it is silent on. */
  silentOn: JoinedClaim[];
}
