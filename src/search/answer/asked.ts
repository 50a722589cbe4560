import { peopleColumnNames, type ColumnName } from '../../schema/published/search-columns.ts';

/** What a search can be narrowed down by, in the order shown: as in the address, and as on the page. */
export const facets = {
  outlet: 'Outlet',
  agency: 'Text of',
  author: 'Author',
  story: 'Story',
  topic: 'Topic',
  entity: 'People & places',
  year: 'Year',
  derivation: 'How the text came about',
  source: 'Reliability of the source',
  information: 'Reliability of the information',
  language: 'Language',
} as const satisfies Partial<Record<ColumnName | PeopleColumnName, string>>;

/** The facets, in order. */
export const facetNames = Object.keys(facets) as FacetName[];

/** Whether the values of a facet are fetched only when they are asked for. */
export function isFetchedLater(name: FacetName): boolean {
  return peopleColumnNames.some((one) => one === name);
}

/** Which order the articles found can be shown in. */
export const orders = {
  relevance: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  outlet: 'By outlet',
} as const;

type PeopleColumnName = (typeof peopleColumnNames)[number];
export type FacetName = keyof typeof facets;
export type Order = keyof typeof orders;

/** The ids chosen in each facet; any of them will do, but one of every facet is needed. `month` is of the histogram. */
export type Chosen = Partial<Record<FacetName | 'month', string[]>>;
