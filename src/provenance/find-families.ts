import type { Evidence, Proposal } from './evidence.ts';
import { refusedPairs } from './refused-pairs.ts';
import { isSource, traceOrigins, type Origin } from './trace-origins.ts';
import { must } from '../text/must.ts';

/**
 * Sorts the articles of a story into families: those that an editor has found to go back to one source or one text stand
 * together, every other one alone. Beside them what a program proposes beyond that: families it takes for one text. The
 * only place that says what belongs together; counts and words are made of it.
 */
export function findFamilies(evidence: Evidence): Provenance {
  const origins = traceOrigins(evidence);
  const originOf = (id: string): Origin => must(origins.get(id), 'every article of the story is traced');
  const groups = Map.groupBy(evidence.articles, ({ id }) =>
    originOf(id)
      .tops.map(({ key }) => key)
      .join(' '),
  );
  const families = [...groups].map(([key, members]): Family => {
    const articles = members.map(({ id }) => id);
    const found = articles.map(originOf);
    const tops = found.map((origin) => origin.tops);
    const [first] = tops;
    return {
      key,
      sources: must(first, 'every family has an article')
        .map((top) => top.key)
        .filter(isSource),
      articles,
      isOneText: tops.every(({ length }) => length === 1) && shareText(found),
      certainty: tops.flat().every(({ certainty }) => certainty === 'sure') ? 'sure' : 'likely',
    };
  });
  const languages = new Map(evidence.articles.map(({ id, language }) => [id, language]));
  return { families, origins, languages, proposed: proposeFamilies(families, evidence) };
}

/** Whether some articles were all made of one text: two reports of one agency are not. */
function shareText([first, ...others]: readonly Origin[]): boolean {
  const rest = others.map(({ texts }) => new Set(texts));
  return first !== undefined && first.texts.some((text) => rest.every((texts) => texts.has(text)));
}

/** Joins families that a program takes for one text, unless an editor has refused just that. */
function proposeFamilies(families: readonly Family[], { record, proposals = [] }: Evidence): ProposedFamily[] {
  const familyOf = new Map(families.flatMap((family) => family.articles.map((id) => [id, family])));
  const isRefused = record ? refusedPairs(record) : () => false;
  const open = proposals.filter(({ a, b }) => {
    const [one, other] = [familyOf.get(a), familyOf.get(b)];
    return one !== undefined && other !== undefined && one !== other && !isRefused(a, b);
  });
  const groups = new Map<Family, Set<Family>>();
  for (const { a, b } of open) {
    const [one, other] = [familyOf.get(a), familyOf.get(b)];
    if (!one || !other || (groups.has(one) && groups.get(one) === groups.get(other))) continue;
    const joined = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
    for (const family of joined) groups.set(family, joined);
  }
  return [...new Set(groups.values())].map((members) => {
    const articles = families.filter((family) => members.has(family)).flatMap((family) => family.articles);
    const among = new Set(articles);
    return { articles, proposals: open.filter(({ a }) => among.has(a)) };
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
  /** Whether an editor has found them to be made of one text, and not only of what one source wrote. */
  isOneText: boolean;
  /** That of the least certain of the steps it rests on. */
  certainty: 'sure' | 'likely';
}

/** Articles that a program takes to be one text, and nobody has decided on. */
export interface ProposedFamily {
  articles: string[];
  /** What it rests on. */
  proposals: Proposal[];
}
