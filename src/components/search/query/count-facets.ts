import type { Column, Value } from '../../../schema/published/search.ts';
import type { Chosen, FacetName } from './facets.ts';
import { must } from '../../../text/must.ts';

/** Puts the columns of all volumes one below the other. */
export function joinColumns(columns: Column[]): Column {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const of = columns.flatMap((column) => {
    const joined = column.values.map((value) => {
      const known = numbers.get(value[0]);
      if (known !== undefined) return known;
      numbers.set(value[0], values.length);
      return values.push(value) - 1;
    });
    const renumber = (number: number): number => must(joined[number], 'a number is of a value');
    return column.of.map((row) => (typeof row === 'number' ? renumber(row) : row.map(renumber)));
  });
  return { values, of };
}

/** The values an article has in a column. */
export function valuesOf({ values, of }: Column, article: number): Value[] {
  return rowOf(of, article).flatMap((number) => {
    const value = values[number];
    return value ? [value] : [];
  });
}

/**
 * Narrows articles down to those that have one of the chosen values in every facet, and counts what each value would
 * leave: within its own facet as if nothing were chosen there, because choosing it would add to what is.
 */
export function countFacets(articles: Iterable<number>, columns: Columns, chosen: Chosen): FacetCounts {
  const facets = Object.entries(columns).map(([name, { values, of }]) => {
    const ids = chosen[name as FacetName];
    const wanted = ids && new Set(values.flatMap(([id], number) => (ids.includes(id) ? [number] : [])));
    return { name, of, wanted, counts: new Uint32Array(values.length) };
  });
  const left: number[] = [];
  for (const article of articles) {
    const against = facets.filter(
      ({ of, wanted }) => wanted && !rowOf(of, article).some((number) => wanted.has(number)),
    );
    if (against.length === 0) left.push(article);
    if (against.length > 1) continue;
    for (const { of, counts } of against.length === 1 ? against : facets) {
      for (const number of rowOf(of, article)) counts[number] = must(counts[number], 'a value is counted') + 1;
    }
  }
  return { left, counts: new Map(facets.map(({ name, counts }) => [name as FacetName, counts])) };
}

function rowOf(of: Column['of'], article: number): number[] {
  const row = of[article] ?? [];
  return typeof row === 'number' ? [row] : row;
}

export type Columns = Partial<Record<FacetName, Column>>;

interface FacetCounts {
  /** The articles that have what was chosen. */
  left: number[];
  /** For each facet, the number of articles for each of its values. */
  counts: Map<FacetName, Uint32Array>;
}
