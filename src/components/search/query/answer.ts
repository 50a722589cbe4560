import type { Asked } from './address.ts';
import { find, putInOrder, type Finding } from './find.ts';
import type { FacetName } from './facets.ts';
import { loadHit, type Hit } from './hits.ts';
import type { SearchIndex } from './search-index.ts';
import { countFacets, type Columns } from './count-facets.ts';

/** Answers what is asked in full: the articles of the first pages, and what the search can be narrowed down by. */
export async function answer(asked: Asked, searchIndex: SearchIndex, { shown, entities }: View): Promise<Answer> {
  const { words, chosen, order = words === '' ? 'newest' : 'relevance' } = asked;
  const columns: Columns = { ...searchIndex.columns };
  if (chosen.entity || entities) columns.entity = await searchIndex.entities();
  if (words === '' && Object.keys(chosen).length === 0) {
    const { counts } = countFacets(searchIndex.columns.date.of.keys(), columns, {});
    return { asked, columns, counts, finding: undefined, left: searchIndex.index.articles, hits: [] };
  }
  const finding = await findOnce(words, searchIndex);
  const { left, counts } = countFacets(finding.articles.keys(), columns, chosen);
  const first = putInOrder(left, finding, searchIndex, order).slice(0, shown);
  const hits = await Promise.all(first.map((article) => loadHit(article, finding)));
  return { asked, columns, counts, finding, left: left.length, hits };
}

/** Narrowing a search down or showing more of it does not search again. */
function findOnce(words: string, searchIndex: SearchIndex): Promise<Finding> {
  const known = latest.get(searchIndex);
  if (known?.words === words) return known.finding;
  const finding = find(words, searchIndex);
  latest.set(searchIndex, { words, finding });
  finding.catch(() => latest.delete(searchIndex));
  return finding;
}

const latest = new WeakMap<SearchIndex, { words: string; finding: Promise<Finding> }>();

interface View {
  /** How many articles are to be shown. */
  shown: number;
  /** Whether people and places are to be counted, for which more has to be fetched. */
  entities: boolean;
}

export interface Answer {
  asked: Asked;
  columns: Columns;
  counts: Map<FacetName, Uint32Array>;
  /** None if nothing was asked. */
  finding: Finding | undefined;
  /** How many articles are left of those found. */
  left: number;
  hits: Hit[];
}
