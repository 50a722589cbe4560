import type { verdicts } from '../../schema/terms.ts';
import { assessmentOf } from '../../schema/states.ts';
import type { Article } from '../articles.ts';
import { languageOf } from '../../collation/sentences/cut-words.ts';
import type { ClaimCell, JoinedClaim } from './claims.ts';
import type { JoinedFamily } from './provenance.ts';

/** The claims of a story in the order in which they are worth reading: first where its articles part ways. */
export function groupClaims(claims: readonly JoinedClaim[]): ClaimGroups {
  const of = (kind: ClaimKind): JoinedClaim[] => claims.filter(({ verdict }) => kindOf[verdict] === kind);
  return {
    contradictions: of('contradictions'),
    different: of('different'),
    compatible: of('compatible'),
    agreed: of('agreed'),
    single: of('single'),
  };
}

/** The account of a claim that the best-judged article gives, the earlier one of two. */
export function findBestAccount({ cells }: JoinedClaim): PlacedAccount | undefined {
  const told = cells.filter(({ accounts }) => accounts.length > 0);
  const [best] = told.toSorted((a, b) => compareGrades(a.article, b.article));
  const [account] = best?.accounts ?? [];
  return best && account && { article: best.article, ...account };
}

/**
 * The account that a better-judged copy of the same text gives where an article has these words: what differs was changed
 * on the way. None where nobody has judged one of the two better, or established that they are one text.
 */
export function findBetterCopy(
  { cells }: JoinedClaim,
  article: Article,
  family: Pick<JoinedFamily, 'articles' | 'isOneText'>,
): ClaimCell | undefined {
  if (!family.isOneText) return undefined;
  const copies = cells.filter(
    ({ article: one, accounts }) =>
      accounts.length > 0 &&
      family.articles.some(({ id }) => id === one.id) &&
      languageOf(one.data.language) === languageOf(article.data.language) &&
      assessmentOf(one.data) !== undefined &&
      compareGrades(one, article) < 0,
  );
  return copies.toSorted((a, b) => compareGrades(a.article, b.article))[0];
}

/** Puts the better-judged article first; those that nobody has judged come last, and else the order stays. */
function compareGrades(a: Article, b: Article): number {
  return gradeOf(a) < gradeOf(b) ? -1 : gradeOf(a) > gradeOf(b) ? 1 : 0;
}

/** The better copies come before the worse: letters and numbers of the Admiralty code are in that order. */
function gradeOf({ data }: Article): string {
  const { source, information } = assessmentOf(data) ?? {};
  return source && information ? `${source}${information}` : 'unassessed';
}

const kindOf = {
  conflict: 'contradictions',
  'self-contradiction': 'contradictions',
  differs: 'different',
  compatible: 'compatible',
  agree: 'agreed',
  single: 'single',
} as const satisfies Record<keyof typeof verdicts, string>;

export type ClaimKind = (typeof kindOf)[keyof typeof kindOf];

/** Claims by what holding the accounts against each other shows. */
export type ClaimGroups = Record<ClaimKind, JoinedClaim[]>;

/** What an article says on a claim, with the article. */
export type PlacedAccount = ClaimCell['accounts'][number] & { article: Article };
