import { joinGroups, meet } from '../../collation/groups/join-groups.ts';
import { compareText } from '../../text/compare-text.ts';

/**
 * Gathers what is tied two by two into groups that can be decided at once. The strongest ties come first; two groups become
 * one where more than a share of the pairs between them is tied, and never where an editor has found anything in one to be
 * apart from anything in the other.
 * @param share 0 where one tie is enough.
 * @returns groups of two and more; a tie between two groups is in none.
 */
export function gatherTies(
  ties: readonly Tie[],
  share: number,
  areApart: (a: string, b: string) => boolean,
): GatheredGroup[] {
  const groups = new Map<string, Gathering>();
  const groupOf = (name: string): Gathering => {
    const known = groups.get(name) ?? { members: [name], score: 1, met: new Map<Gathering, number>() };
    groups.set(name, known);
    return known;
  };
  for (const { a, b, score } of ties.toSorted(strongestFirst)) {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one === other) continue;
    if (meet(one, other) <= share * one.members.length * other.members.length) continue;
    if (one.members.some((x) => other.members.some((y) => areApart(x, y)))) continue;
    join(one, other, score, groups);
  }
  return [...new Set(groups.values())]
    .filter(({ members }) => members.length > 1)
    .map(({ members, score }) => ({ members: members.toSorted(compareText), score }));
}

function join(one: Gathering, other: Gathering, score: number, groups: Map<string, Gathering>): void {
  const [into, from] = one.members.length < other.members.length ? [other, one] : [one, other];
  into.score = score;
  for (const name of from.members) groups.set(name, into);
  joinGroups(into, from);
}

function strongestFirst(x: Tie, y: Tie): number {
  return y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b);
}

/** Two articles or sentences that a program takes to belong together, each pair once. */
export interface Tie {
  a: string;
  b: string;
  /** 0–1. */
  score: number;
}

interface GatheredGroup {
  members: string[];
  /** That of the weakest tie it needs to hold together. */
  score: number;
}

interface Gathering extends GatheredGroup {
  met: Map<Gathering, number>;
}
