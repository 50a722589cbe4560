import { listDecidedPairs } from '../../collation/decided-pairs.ts';
import { findOpenLinks, nameOf } from '../../collation/open-links.ts';
import { placePairKey } from '../../collation/pair-key.ts';
import { compareText } from '../../text/compare-text.ts';
import { thresholds } from '../../collation/thresholds.ts';
import { describeRecord } from '../../provenance/describe-evidence.ts';
import { refusedPairs } from '../../provenance/refused-pairs.ts';
import { gatherTies, type Tie } from './gather-ties.ts';
import type { StoryAtDesk, StoryDecisions } from './load-story.ts';
import { must } from '../../text/must.ts';
import { articleOfPlace } from './article-of-place.ts';

/**
 * Asks which sentences are one wording, a group at a time: what most articles tell comes first. Sentences that are known
 * to be one wording stand together, and what comes to them later is asked alone.
 */
export function findSentenceQuestions(
  { articles, collation }: StoryAtDesk,
  { derivations, correspondences }: StoryDecisions,
): SentenceQuestions {
  const decided = listDecidedPairs(correspondences);
  const open = findOpenLinks(collation.links, decided, refusedPairs(describeRecord(derivations)));
  const order = new Map(
    articles
      .flatMap(({ id, passages }) => passages.flatMap(({ sentences }) => sentences.map((one) => `${id}#${one.id}`)))
      .map((name, at) => [name, at]),
  );
  const inOrder = (a: string, b: string): number => (order.get(a) ?? 0) - (order.get(b) ?? 0) || compareText(a, b);
  const membersOf = (name: string): string[] => [...decided.wordingOf(name)].toSorted(inOrder);
  const firsts = new Map<string, string>();
  const unitOf = (name: string): string => {
    const known = firsts.get(name) ?? membersOf(name)[0] ?? name;
    firsts.set(name, known);
    return known;
  };
  const ties = new Map<string, Tie>();
  const reworded = new Set<string>();
  for (const link of open.toSorted((x, y) => y.score - x.score)) {
    const [a, b] = [unitOf(nameOf(link.a)), unitOf(nameOf(link.b))];
    if (!ties.has(placePairKey(a, b))) ties.set(placePairKey(a, b), { a, b, score: link.score });
    if (link.relation !== 'near-verbatim') reworded.add(placePairKey(a, b));
  }
  const isVerbatim = (units: readonly string[]): boolean =>
    units.every((a, at) =>
      units.slice(at + 1).every((b) => ties.has(placePairKey(a, b)) && !reworded.has(placePairKey(a, b))),
    );
  const groups = gatherTies([...ties.values()], thresholds.group, decided.areApart);
  const questions = groups.map(({ members, score }): SentenceQuestion => {
    const to = members.find((unit) => membersOf(unit).length > 1);
    const sentences = members.filter((unit) => unit !== to).flatMap(membersOf);
    return {
      to,
      sentences: sentences.toSorted(inOrder),
      known: to === undefined ? [] : membersOf(to),
      score,
      isVerbatim: isVerbatim(members),
    };
  });
  const groupOf = new Map(groups.flatMap(({ members }, number) => members.map((unit) => [unit, number] as const)));
  const isAsked = ({ a, b }: Tie): boolean => groupOf.has(a) && groupOf.get(a) === groupOf.get(b);
  return {
    groups: questions.toSorted(byWeight(inOrder)),
    waiting: [...ties.values()].filter((tie) => !isAsked(tie)).length,
  };
}

function byWeight(inOrder: (a: string, b: string) => number) {
  return (x: SentenceQuestion, y: SentenceQuestion): number =>
    countArticles(y) - countArticles(x) || y.score - x.score || inOrder(firstOf(x), firstOf(y));
}

function firstOf({ sentences }: SentenceQuestion): string {
  return must(sentences[0], 'every question is about a sentence');
}

/** By how many articles it is told. */
export function countArticles({ sentences, known }: SentenceQuestion): number {
  return articlesOf({ sentences, known }).size;
}

/** The articles its sentences stand in. */
export function articlesOf({ sentences, known }: Pick<SentenceQuestion, 'sentences' | 'known'>): Set<string> {
  return new Set([...sentences, ...known].map(articleOfPlace));
}

/** Whether sentences are one wording. */
export interface SentenceQuestion {
  /** One of those that are known to be, to which these would come. */
  to?: string | undefined;
  /** As `article-id#p3s2`, in the order of their articles. */
  sentences: string[];
  /** All those that are known to be, with `to`. */
  known: string[];
  /** That of the weakest tie that holds them together. */
  score: number;
  /** Whether a program finds each of them nearly word for word in each other. */
  isVerbatim: boolean;
}

interface SentenceQuestions {
  groups: SentenceQuestion[];
  /** How many more ties wait for others to be decided. */
  waiting: number;
}
