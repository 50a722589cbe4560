import { joinGroups, meet } from './join-groups.ts';
import { thresholds } from '../thresholds.ts';

/**
 * Gathers sentences that several articles tell into groups, however many pairs of them are linked. Links are taken in
 * turn, an editor's before a program's and the surest first; two groups become one once more than half of the pairs
 * between them are linked, by an editor half of them (average linkage: Sokal and Michener 1958, on links), so that a
 * sentence which says two things does not chain many that say one each. What an article says twice joins a group only
 * with such links too.
 * A link is looked at once: the time taken grows with their number.
 * @param order the places of the articles' sentences, for the order of places in a group and of groups.
 * @param refused pairs of sentences of which an editor has said that they do not tell the same: in no group together.
 */
export function groupSentences(
  links: readonly GroupLink[],
  order: readonly SentencePlace[],
  refused: readonly Pick<GroupLink, 'a' | 'b'>[] = [],
): SentenceGroup[] {
  const numbers = new Map(order.map((place, index) => [nameOf(place), index]));
  const known = links.flatMap(({ a, b, score, isEstablished }) => {
    const [one, other] = [numbers.get(nameOf(a)), numbers.get(nameOf(b))];
    if (one === undefined || other === undefined || a.article === b.article) return [];
    return [{ a: Math.min(one, other), b: Math.max(one, other), score, isEstablished }];
  });
  known.sort(
    (x, y) => Number(y.isEstablished) - Number(x.isEstablished) || y.score - x.score || x.a - y.a || x.b - y.b,
  );
  const clusters = order.map(({ article }, number): Cluster => ({
    number,
    members: [number],
    articles: new Map([[article, 1]]),
    met: new Map(),
    apart: new Set(),
  }));
  const of = [...clusters];
  for (const { a, b } of refused) {
    const [one, other] = [of[numbers.get(nameOf(a)) ?? -1], of[numbers.get(nameOf(b)) ?? -1]];
    if (!one || !other || one === other) continue;
    one.apart.add(other);
    other.apart.add(one);
  }
  for (const [at, { a, b, isEstablished }] of known.entries()) {
    const last = known[at - 1];
    const [one, other] = [of[a], of[b]];
    if (!one || !other || one === other || (last?.a === a && last.b === b)) continue;
    const met = meet(one, other);
    const enough = thresholds.group * pairsBetween(one, other);
    if ((met > enough || (isEstablished && met === enough)) && !one.apart.has(other)) merge(one, other, of);
  }
  const established = new Set(known.filter(({ isEstablished }) => isEstablished).flatMap(({ a, b }) => [a, b]));
  return [...new Set(of)]
    .filter(({ articles }) => articles.size > 1)
    .map(({ members }) => {
      const places = members
        .toSorted((x, y) => x - y)
        .flatMap((number) => {
          const place = order[number];
          return place ? [{ ...place, isEstablished: established.has(number) }] : [];
        });
      return { places, articles: [...new Set(places.map(({ article }) => article))] };
    });
}

/** The pairs of sentences of two groups that stand in two articles; at least one, so that a group is never joined for nothing. */
function pairsBetween(one: Cluster, other: Cluster): number {
  const [few, many] = one.articles.size < other.articles.size ? [one, other] : [other, one];
  let pairs = one.members.length * other.members.length;
  for (const [article, count] of few.articles) pairs -= count * (many.articles.get(article) ?? 0);
  return Math.max(1, pairs);
}

/** Joins the smaller group to the larger, with what each is kept apart from. */
function merge(one: Cluster, other: Cluster, of: Cluster[]): void {
  const [into, from] =
    one.members.length > other.members.length ||
    (one.members.length === other.members.length && one.number < other.number)
      ? [one, other]
      : [other, one];
  for (const number of from.members) of[number] = into;
  for (const [article, count] of from.articles) into.articles.set(article, (into.articles.get(article) ?? 0) + count);
  joinGroups(into, from);
  for (const third of from.apart) {
    third.apart.delete(from);
    third.apart.add(into);
    into.apart.add(third);
  }
}

function nameOf({ article, sentence }: SentencePlace): string {
  return `${article}#${sentence}`;
}

interface Cluster {
  number: number;
  members: number[];
  /** How many of its sentences each article has. */
  articles: Map<string, number>;
  met: Map<Cluster, number>;
  /** Those that an editor has parted from it: in no group together. */
  apart: Set<Cluster>;
}

export interface SentencePlace {
  article: string;
  sentence: string;
}

/** Two sentences of which an editor or a program says that they tell the same, and how sure it is, 0–1. */
export interface GroupLink {
  a: SentencePlace;
  b: SentencePlace;
  score: number;
  isEstablished: boolean;
}

/** Sentences of two or more articles that tell the same. */
export interface SentenceGroup {
  /** In the order given. */
  places: GroupPlace[];
  /** In the order of their places. */
  articles: string[];
}

export interface GroupPlace extends SentencePlace {
  /** Whether an editor has linked it; else it is there on a program's word. */
  isEstablished: boolean;
}
