import { peopleColumnNames, type ColumnName } from '../../schema/published/search-columns.ts';

/** What a search can be narrowed down by, in the order of the address and of the page. */
export const facetNames = [
  'outlet',
  'agency',
  'author',
  'story',
  'topic',
  'entity',
  'year',
  'derivation',
  'source',
  'information',
  'language',
] as const satisfies readonly (ColumnName | PeopleColumnName)[];

/** Whether the values of a facet are fetched only when they are asked for. */
export function isFetchedLater(name: FacetName): boolean {
  return peopleColumnNames.some((one) => one === name);
}

/** Which order the articles found can be shown in. */
export const orders = ['relevance', 'newest', 'oldest', 'outlet'] as const;

type PeopleColumnName = (typeof peopleColumnNames)[number];
export type FacetName = (typeof facetNames)[number];
export type Order = (typeof orders)[number];

/** What is chosen by a bar of the picture of time. */
export const timeNames = ['month', 'day'] as const;

/** The ids chosen in each facet; any of them will do, but one of every facet is needed. */
export type Chosen = Partial<Record<FacetName | (typeof timeNames)[number], string[]>>;
