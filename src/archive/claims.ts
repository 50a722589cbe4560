import type { ClaimData, RetiredEntry } from '../schema/comparison.ts';
import type { verdicts } from '../schema/terms.ts';
import type { Article } from './articles.ts';
import { loadRecords } from './records.ts';
import { countSources } from './sources.ts';
import type { Story } from './stories.ts';

/** The claims of a story with what each of its articles says on them; those where the articles part ways come first. */
export async function readClaims(story: Story): Promise<JoinedClaim[]> {
  const { claims } = await loadRecords();
  const list = claims.get(story.entry.id)?.data.claims ?? [];
  const joined = list.map((claim) => {
    const cells = story.articles.map((article) => ({
      article,
      accounts: claim.accounts
        .filter(({ at }) => at.article.id === article.id)
        .map(({ at, words, speaker, hedge }) => ({ place: at.place, words, speaker, hedge })),
      lost: claim.lost.find((one) => one.article.id === article.id)?.says,
    }));
    const telling = cells.filter(({ accounts }) => accounts.length > 0).map(({ article }) => article);
    return { ...claim, cells, ...countSources(telling) };
  });
  return joined.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

/** Claims of a story that are no longer there. */
export async function retiredClaims(story: string): Promise<RetiredEntry[]> {
  const { claims } = await loadRecords();
  return claims.get(story)?.data.retired ?? [];
}

const order: (keyof typeof verdicts)[] = ['conflict', 'self-contradiction', 'differs', 'compatible', 'agree', 'single'];

/** A claim with a cell for every article of the story. */
export interface JoinedClaim extends Omit<ClaimData, 'accounts' | 'lost'> {
  cells: ClaimCell[];
  /** Independent sources that speak of it, and pages. */
  independent: number;
  pages: number;
}

/** What one article says on a claim; no account and nothing lost means that it is silent. */
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
}
