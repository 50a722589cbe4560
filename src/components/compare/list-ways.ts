import type { ClaimGroups } from '../../archive/comparison/claim-groups.ts';
import type { StoryFamily } from '../../archive/comparison/families.ts';
import type { SentenceGroupsInLanguage } from '../../archive/comparison/sentence-groups.ts';
import type { OwnVoice } from '../../words/languages.ts';

/** The ways down the page of a comparison, in the order of the page: only to what is there. */
export function listWays(there: Compared, words: OwnVoice['words']['compare']): Way[] {
  const { groups, quotations, pairs, stemma, drawn, families, told, articles, isFolded, isRead } = there;
  const { claims, page, utterances, copies, sentences } = words;
  const differences = families.reduce((sum, family) => sum + family.differences.length, 0);
  const rows = told.reduce((sum, one) => sum + one.groups.length, 0);
  const ways: (Way & { isThere?: boolean })[] = [
    { label: claims.contradictions, href: '#contradictions', count: groups.contradictions.length },
    { label: claims.different, href: '#different', count: groups.different.length },
    { label: claims.compatible, href: '#compatible', count: groups.compatible.length },
    { label: claims.agreedBriefly, href: '#agreed', count: groups.agreed.length },
    { label: isRead ? claims.single : claims.singleSoFar, href: '#single', count: groups.single.length },
    { label: copies.differences, href: '#differences', count: isFolded ? 0 : differences },
    { label: page.stemma, href: '#stemma', isThere: stemma !== undefined },
    { label: copies.families, href: '#families', count: drawn.length },
    { label: utterances.briefly, href: '#quotations', count: quotations.length || pairs.length },
    { label: sentences.heading, href: '#told', count: isFolded ? 0 : rows },
    { label: page.beside, href: '#read', isThere: articles.length > 1 },
  ];
  return ways
    .filter(({ count, isThere }) => isThere ?? (count ?? 0) > 0)
    .map(({ label, href, count }) => ({ label, href, ...(count === undefined ? {} : { count }) }));
}

interface Way {
  label: string;
  href: string;
  count?: number;
}

/** What may stand on the page. */
interface Compared {
  groups: ClaimGroups;
  quotations: readonly unknown[];
  pairs: readonly unknown[];
  stemma: object | undefined;
  drawn: readonly unknown[];
  families: readonly StoryFamily[];
  told: readonly SentenceGroupsInLanguage[];
  articles: readonly unknown[];
  /** Whether what a program finds is folded, as an editor has read all. */
  isFolded: boolean;
  isRead: boolean;
}
