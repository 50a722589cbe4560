import { columnNames } from '../../../schema/published/search-columns.ts';
import type { Catalogue, Column } from '../../../schema/published/search.ts';
import type { EntityInSearch, NameKeys } from './named-entity.ts';
import { fetchSearchFile } from './files.ts';
import { joinColumns } from './count-facets.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';

/** Opens all a search needs: the index of words and the catalogue at once, names and entities when they are asked for. */
export async function openSearchIndex({ base, volumes, letters, attempt }: SearchIndexPlace): Promise<SearchIndex> {
  const ofVolumes = <K extends 'catalogue' | 'entities'>(kind: K) =>
    Promise.all(Array.from({ length: volumes }, (_, volume) => fetchSearchFile(base, kind, volume)));
  const [index, catalogues] = await Promise.all([openWordIndex({ base, volumes, attempt }), ofVolumes('catalogue')]);
  const keysOf = remember((letter) => fetchSearchFile(base, 'names', letter));
  const entities = remember(async () => joinColumns(await ofVolumes('entities')));
  return {
    index,
    columns: joinCatalogues(catalogues),
    sigla: catalogues.flatMap(({ sigla }) => sigla),
    keysOf: (letter) => (letters.includes(letter) ? keysOf(letter) : Promise.resolve({})),
    entity: remember((id) => fetchSearchFile(base, 'named', id)),
    entities: () => entities(''),
  };
}

function joinCatalogues(catalogues: readonly Catalogue[]): Catalogue['columns'] {
  const [first] = catalogues;
  if (!first) throw new Error('There is nothing to search.');
  const columns = { ...first.columns };
  for (const name of columnNames) columns[name] = joinColumns(catalogues.map((one) => one.columns[name]));
  return columns;
}

/** Does a thing once for each key; what failed is tried again. */
function remember<T>(work: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (key) => {
    const known = done.get(key);
    if (known) return known;
    const doing = work(key);
    done.set(key, doing);
    doing.catch(() => done.delete(key));
    return doing;
  };
}

interface SearchIndexPlace {
  /** The base path of the site, with a slash at its end. */
  base: string;
  volumes: number;
  /** The first letters of the names there are. */
  letters: string[];
  attempt: number;
}

/** What the archive can be searched with. */
export interface SearchIndex {
  index: WordIndex;
  columns: Catalogue['columns'];
  sigla: string[];
  keysOf: (letter: string) => Promise<NameKeys>;
  entity: (id: string) => Promise<EntityInSearch>;
  /** Who is named in which article. */
  entities: () => Promise<Column>;
}
