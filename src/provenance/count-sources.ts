import type { Provenance } from './find-families.ts';
import { isSource } from './trace-origins.ts';
import { must } from '../text/must.ts';

/** Counts the sources behind some articles of a story, and says of how many pages that is known. */
export function countSources(
  ids: Iterable<string>,
  { families, origins, languages, proposed }: Provenance,
): SourceCount {
  const pages = [...new Set(ids)];
  const traced = pages.filter((id) => origins.get(id)?.state === 'established');
  const tops = (id: string) =>
    must(origins.get(id), 'what is traced has an origin').tops.filter(({ key }) => isSource(key));
  const sizesOf = (groups: readonly { articles: readonly string[] }[]): number[] =>
    groups
      .map(({ articles }) => articles.filter((id) => pages.includes(id)).length)
      .filter((size) => size > 1)
      .toSorted((a, b) => b - a);
  const countState = (state: string): number => pages.filter((id) => origins.get(id)?.state === state).length;
  return {
    pages: pages.length,
    sources: new Set(traced.flatMap((id) => tops(id).map(({ key }) => key))).size,
    traced: traced.length,
    likely: traced.filter((id) => tops(id).some(({ certainty }) => certainty === 'likely')).length,
    guessed: countState('guessed'),
    notKnown: countState('not known'),
    notLookedInto: countState('not looked into'),
    copies: sizesOf(families.filter(({ sources }) => sources.length === 0)),
    proposed: sizesOf(proposed.filter((group) => joinsSeveral(group.articles, pages, families))),
    languages: new Set(pages.map((id) => new Intl.Locale(languages.get(id) ?? 'und').language)).size,
  };
}

/** Whether of the pages counted a proposal joins any that nobody has joined yet. */
function joinsSeveral(group: readonly string[], pages: readonly string[], families: Provenance['families']): boolean {
  const here = new Set(group.filter((id) => pages.includes(id)));
  return families.filter(({ articles }) => articles.some((id) => here.has(id))).length > 1;
}

/** How many pages tell something, and what is known of the sources behind them. */
export interface SourceCount {
  pages: number;
  /** Different sources of the pages whose origin is established. */
  sources: number;
  /** Pages whose origin is established. */
  traced: number;
  /** Those of them whose origin is only likely. */
  likely: number;
  /** Pages of whose origin there is a guess. */
  guessed: number;
  /** Pages whose origin an editor could not find. */
  notKnown: number;
  /** Pages whose origin nobody has looked into. */
  notLookedInto: number;
  /** Sizes of sets of pages that an editor has found to be one text of unknown origin, the largest first. */
  copies: number[];
  /** Sizes of sets of pages that a program takes for one text and nobody has decided on, the largest first. */
  proposed: number[];
  /** How many languages the pages are in. */
  languages: number;
}
