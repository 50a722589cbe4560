import type { Evidence, Proposal } from './evidence.ts';
import { readRefused } from './refused-pairs.ts';
import { isSource, traceOrigins, type Origin } from './trace-origins.ts';

/**
 * Sorts the articles of a story into families: those that an editor has found to go back to one source or one text stand
 * together, every other one alone. Beside them what a program proposes beyond that: families it takes for one text. The
 * only place that says what belongs together; counts and words are made of it.
 */
export function findFamilies(evidence: Evidence): Provenance {
  const origins = traceOrigins(evidence);
  const groups = Map.groupBy(evidence.articles, ({ id }) =>
    (origins.get(id)?.tops ?? []).map(({ key }) => key).join(' '),
  );
  const families = [...groups].map(([key, members]): Family => {
    const articles = members.map(({ id }) => id);
    const tops = articles.map((id) => origins.get(id)?.tops ?? []);
    return {
      key,
      sources: (tops[0] ?? []).map((top) => top.key).filter(isSource),
      articles,
      certainty: tops.flat().every(({ certainty }) => certainty === 'sure') ? 'sure' : 'likely',
    };
  });
  const languages = new Map(evidence.articles.map(({ id, language }) => [id, language]));
  return { families, origins, languages, proposed: proposeFamilies(families, evidence) };
}

/** Joins families that a program takes for one text, unless an editor has refused just that. */
function proposeFamilies(families: readonly Family[], { record, proposals = [] }: Evidence): ProposedFamily[] {
  const familyOf = new Map(families.flatMap((family) => family.articles.map((id) => [id, family])));
  const isRefused = record ? readRefused(record) : () => false;
  const open = proposals.filter(({ a, b }) => {
    const [one, other] = [familyOf.get(a), familyOf.get(b)];
    return one !== undefined && other !== undefined && one !== other && !isRefused(a, b);
  });
  const groups = new Map<Family, Set<Family>>();
  for (const { a, b } of open) {
    const [one, other] = [familyOf.get(a), familyOf.get(b)];
    if (!one || !other) continue;
    const joined = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
    for (const family of joined) groups.set(family, joined);
  }
  return [...new Set(groups.values())].map((members) => {
    const articles = families.filter((family) => members.has(family)).flatMap((family) => family.articles);
    return { articles, proposals: open.filter(({ a }) => articles.includes(a)) };
  });
}

/** Where the articles of a story come from, as far as anybody knows. */
export interface Provenance {
  /** Every article in one of them, in the order given. */
  families: Family[];
  /** By the id of each article. */
  origins: ReadonlyMap<string, Origin>;
  /** By the id of each article. BCP 47. */
  languages: ReadonlyMap<string, string>;
  proposed: ProposedFamily[];
}

/** Articles that an editor has found to go back to one source or one text; or one article alone. */
export interface Family {
  /** Distinct in its story: the keys of what it goes back to. */
  key: string;
  /** Keys of its sources: mostly one; none where only that it is one text, or nothing, is known. */
  sources: string[];
  /** Ids. */
  articles: string[];
  /** That of the least certain of the steps it rests on. */
  certainty: 'sure' | 'likely';
}

/** Articles that a program takes to be one text, and nobody has decided on. */
export interface ProposedFamily {
  articles: string[];
  /** What it rests on. */
  proposals: Proposal[];
}
