import type { ArticleDerivation } from '../../collation/collate.ts';
import { compareText } from '../../text/compare-text.ts';
import { describeRecord } from '../../provenance/describe-evidence.ts';
import { findFamilies } from '../../provenance/find-families.ts';
import { gatherCopies, refusedPairs } from '../../provenance/refused-pairs.ts';
import { gatherTies, type Tie } from './gather-ties.ts';
import { nameFamily } from './name-family.ts';
import type { StoryAtDesk, StoryDecisions } from './load-story.ts';
import { must } from '../../text/must.ts';

/**
 * Asks which articles are copies of one text: first families, in which most of each stands in another; then pairs that have
 * less in common. A pair of which one belongs to an undecided family waits until that is decided, because it may answer
 * itself. Copies that were decided on stand together: what comes to them later is asked alone.
 */
export function findFamilyQuestions(story: StoryAtDesk, { derivations }: StoryDecisions): FamilyQuestions {
  const record = describeRecord(derivations);
  const copiesOf = gatherCopies(record.same);
  const unitOf = (article: string): string => [...(copiesOf.get(article) ?? [])].toSorted(compareText)[0] ?? article;
  const membersOf = (unit: string): string[] =>
    [...(copiesOf.get(unit) ?? [unit])].filter((key) => !key.startsWith('same:')).toSorted(compareText);
  const open = findOpenDerivations(story, derivations);
  const strongest = new Map<string, UnitTie>();
  for (const derivation of open.toSorted((x, y) => y.score - x.score)) {
    const [one, other] = [unitOf(derivation.a), unitOf(derivation.b)];
    const [a, b] = compareText(one, other) <= 0 ? [one, other] : [other, one];
    const key = `${a} ${b}`;
    if (a !== b && !strongest.has(key)) strongest.set(key, { a, b, score: derivation.score, derivation });
  }
  const ties = [...strongest.values()];
  const refused = refusedPairs(record);
  const areApart = (a: string, b: string): boolean => refused(memberOf(a), memberOf(b));
  const memberOf = (unit: string): string => membersOf(unit)[0] ?? unit;
  const taken = new Set((derivations.same ?? []).map(({ id }) => id));
  const ask = (units: readonly string[], score: number): FamilyQuestion => {
    const known = units.find((unit) => copiesOf.has(unit));
    const to = (derivations.same ?? []).find(({ id }) => known !== undefined && copiesOf.get(known)?.has(`same:${id}`));
    const articles = units.filter((unit) => unit !== known).flatMap(membersOf);
    const among = new Set([...articles, ...(known === undefined ? [] : membersOf(known))]);
    const its = open.filter(({ a, b }) => among.has(a) && among.has(b));
    const bestOf = (id: string): number =>
      Math.max(0, ...its.filter(({ a, b }) => a === id || b === id).map((one) => one.score));
    const id = to?.id ?? nameFamily(articles, story.articles, taken);
    taken.add(id);
    return {
      id,
      isAdded: to !== undefined,
      known: known === undefined ? [] : membersOf(known),
      articles: articles.toSorted((a, b) => bestOf(b) - bestOf(a) || compareText(a, b)),
      score,
      ties: its,
    };
  };
  const groups = gatherTies(ties.filter(isStrong), 0, areApart);
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const left = ties.filter(({ a, b }) => !grouped.has(a) && !grouped.has(b) && !areApart(a, b));
  const inside = ties.filter(({ a, b }) => groups.some(({ members }) => members.includes(a) && members.includes(b)));
  const byWeight = (x: FamilyQuestion, y: FamilyQuestion): number =>
    y.articles.length - x.articles.length || y.score - x.score || compareText(firstOf(x), firstOf(y));
  return {
    families: groups.map(({ members, score }) => ask(members, score)).toSorted(byWeight),
    pairs: left.map(({ a, b, score }) => ask([a, b], score)).toSorted(byWeight),
    waiting: ties.filter(({ a, b }) => !areApart(a, b)).length - inside.length - left.length,
  };
}

function firstOf({ articles }: FamilyQuestion): string {
  return must(articles[0], 'every question is about an article');
}

/** What a program finds of two articles that nobody has joined or refused, by whatever record. */
function findOpenDerivations(
  { collation, origins, others }: StoryAtDesk,
  derivations: StoryDecisions['derivations'],
): ArticleDerivation[] {
  const proposals = collation.derivations.flatMap((one) =>
    one.relation === 'independent' ? [] : { ...one, relation: one.relation },
  );
  const { proposed } = findFamilies({ articles: origins, others, record: describeRecord(derivations), proposals });
  const open = new Set(proposed.flatMap((family) => family.proposals.map(({ a, b }) => `${a} ${b}`)));
  return proposals.filter(({ a, b }) => open.has(`${a} ${b}`));
}

function isStrong({ score, derivation }: UnitTie): boolean {
  return derivation.relation === 'same-text' || score >= mostOfIt;
}

/** Definition: share of the shorter article that stands in the other from which it is most of it. */
const mostOfIt = 0.5;

/** Two articles, or what is already known to be one text, with the strongest of what ties them. */
interface UnitTie extends Tie {
  derivation: ArticleDerivation;
}

/** Whether articles are copies of one text. */
export interface FamilyQuestion {
  /** Of the family as it would be called, or as it is called. */
  id: string;
  /** Whether it is on record already, and the articles would come to it. */
  isAdded: boolean;
  /** Those that are copies of it by the record. */
  known: string[];
  /** Ids; the nearest to another first. */
  articles: string[];
  /** That of the weakest tie that holds them together. */
  score: number;
  /** What it rests on. */
  ties: ArticleDerivation[];
}

interface FamilyQuestions {
  families: FamilyQuestion[];
  /** Of two articles, or of one that may belong to a family on record. */
  pairs: FamilyQuestion[];
  /** How many more pairs wait for the families to be decided. */
  waiting: number;
}
