import type { Archive } from '../archive.ts';
import { isReadAgainst } from '../../provenance/read-against.ts';
import { isBody, sentenceText } from '../../text/passages.ts';
import { readingsOf, type JoinedClaim } from './claims.ts';
import { counterpartSentences } from './correspondences.ts';
import { loadPassages } from '../names/named-in.ts';
import type { Article } from '../articles.ts';
import type { Story } from '../stories.ts';

/** What each article of a story has alone, and which claims it passes over though several others make them. */
export async function findOnlyHere(archive: Archive, story: Story, claims: JoinedClaim[]): Promise<OnlyHere[]> {
  const all = story.articles.map(({ id }) => id);
  const readings = readingsOf(story);
  return Promise.all(
    story.articles.map(async (article) => {
      const [passages, linked] = await Promise.all([
        loadPassages(archive, article),
        counterpartSentences(archive, article),
      ]);
      const told = placesTold(article, claims);
      const sentences = passages
        .filter(isBody)
        .flatMap((passage) =>
          passage.sentences.map((sentence) => ({
            id: sentence.id,
            passage: passage.id,
            text: sentenceText(passage, sentence),
          })),
        )
        .filter(({ id, passage }) => !linked.has(id) && !told.has(id) && !told.has(passage))
        .map(({ id, text }) => ({ id, text }));
      const cellOf = ({ cells }: JoinedClaim) => cells.find((cell) => cell.article.id === article.id);
      return {
        article,
        isKnown: isReadAgainst(readings, article.id, all),
        sentences,
        claims: claims.filter((claim) => claim.count.pages === 1 && (cellOf(claim)?.accounts.length ?? 0) > 0),
        silentOn: claims.filter((claim) => claim.count.pages > 1 && cellOf(claim)?.isSilent),
      };
    }),
  );
}

/** Where an article tells what another one tells too: the places of its accounts on claims that are not its own alone. */
function placesTold(article: Article, claims: readonly JoinedClaim[]): Set<string> {
  return new Set(
    claims
      .filter(({ count }) => count.pages > 1)
      .flatMap(({ cells }) => cells.filter((cell) => cell.article.id === article.id))
      .flatMap(({ accounts }) => accounts.map(({ place }) => place)),
  );
}

/** What sets one article apart from the others of its story. */
export interface OnlyHere {
  article: Article;
  /** Whether an editor has read it completely against every other one; else nobody knows what only it has. */
  isKnown: boolean;
  /** Sentences of which no counterpart in another article is recorded. */
  sentences: { id: string; text: string }[];
  /** Claims that only it makes. */
  claims: JoinedClaim[];
  /** Claims of others that it is silent on. */
  silentOn: JoinedClaim[];
}
