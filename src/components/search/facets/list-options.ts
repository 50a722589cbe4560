import type { FacetName } from '../../../search/answer/asked.ts';
import type { Told } from '../../../search/answer/service.ts';

/** The values of a facet that are worth offering, the chosen among them, in a useful order. */
export function listOptions(name: FacetName, values: Told['facets'][FacetName], chosen: readonly string[]): Option[] {
  const known = (values ?? []).map(([id, label, articles]) => ({ id, label, articles, isChosen: chosen.includes(id) }));
  const unknown = chosen
    .filter((id) => !known.some((one) => one.id === id))
    .map((id) => ({ id, label: id, articles: 0, isChosen: true }));
  const order = orders[name] ?? byCount;
  return [...known, ...unknown]
    .filter(({ articles, isChosen }) => articles > 0 || isChosen)
    .toSorted((a, b) => order(a, b) || byLabel(a, b));
}

const byLabel = (a: Option, b: Option): number => (a.label === b.label ? 0 : a.label < b.label ? -1 : 1);
const byId = (a: Option, b: Option): number => (a.id < b.id ? -1 : 1);
const byCount = (a: Option, b: Option): number => b.articles - a.articles;
const orders: Partial<Record<FacetName, (a: Option, b: Option) => number>> = {
  // The undated last.
  year: (a, b) => Number(a.id === 'undated') - Number(b.id === 'undated') || (a.id < b.id ? 1 : -1),
  source: byId,
  information: byId,
};

/** A value to narrow down by. */
export interface Option {
  id: string;
  label: string;
  /** How many articles choosing it would leave. */
  articles: number;
  isChosen: boolean;
}
