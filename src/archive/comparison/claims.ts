import type { Archive } from '../archive.ts';
import type { ClaimData, RetiredEntry } from '../../schema/comparison.ts';
import type { verdicts } from '../../schema/terms.ts';
import type { Article } from '../articles.ts';
import { isReadAgainst, type Reading } from '../../provenance/read-against.ts';
import type { SourceCount } from '../../provenance/count-sources.ts';
import { countSourcesOf } from './provenance.ts';
import type { Story } from '../stories.ts';

/** The claims of a story with what each of its articles says on them; those where the articles part ways come first. */
export function joinClaims(archive: Archive, story: Story): JoinedClaim[] {
  const { claims } = archive.records;
  const list = claims.get(story.entry.id)?.data.claims ?? [];
  const comparisons = readingsOf(story);
  const joined = list.map((claim) => {
    const telling = story.articles.filter(({ id }) => claim.accounts.some(({ at }) => at.article.id === id));
    const tellers = telling.map(({ id }) => id);
    const cells = story.articles.map((article): ClaimCell => {
      const accounts = claim.accounts
        .filter(({ at }) => at.article.id === article.id)
        .map(({ at, words, speaker, hedge }) => ({ place: at.place, words, speaker, hedge }));
      const lost = claim.lost.find((one) => one.article.id === article.id)?.says;
      const isSilent = accounts.length === 0 && lost === undefined && isReadAgainst(comparisons, article.id, tellers);
      return { article, accounts, lost, isSilent };
    });
    return { ...claim, cells, count: countSourcesOf(archive, story.entry.id, telling) };
  });
  return joined.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

/** What editors have read against what in a story. */
export function readingsOf({ entry }: Story): Reading[] {
  return entry.data.comparisons.map(({ articles, read }) => ({ articles: articles.map(({ id }) => id), read }));
}

/** Claims of a story that are no longer there. */
export function retiredClaims(archive: Archive, story: string): RetiredEntry[] {
  const { claims } = archive.records;
  return claims.get(story)?.data.retired ?? [];
}

const order: (keyof typeof verdicts)[] = ['conflict', 'self-contradiction', 'differs', 'compatible', 'agree', 'single'];

/** A claim with a cell for every article of the story. */
export interface JoinedClaim extends Omit<ClaimData, 'accounts' | 'lost'> {
  cells: ClaimCell[];
  /** The pages that speak of it, and what is known of the sources behind them. */
  count: SourceCount;
}

/** What one article says on a claim. Without an account it may be silent; that is known only where an editor has read it completely. */
export interface ClaimCell {
  article: Article;
  accounts: {
    place: string;
    words: string;
    speaker: string | undefined;
    hedge: ClaimData['accounts'][number]['hedge'];
  }[];
  /** Why its words on the claim are gone. */
  lost: string | undefined;
  /** Whether an editor has read it against those that speak of it and found nothing. */
  isSilent: boolean;
}
