import type { Catalogue, Column } from '../../../formats/search/catalogue.ts';
import type { EntityInSearch, NameKeys } from '../../../formats/search/names.ts';
import { fetchJson } from './files.ts';
import { joinColumns } from './count-facets.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';

/** Opens all a search needs: the index of words and the catalogue at once, names and entities when they are asked for. */
export async function openSearchIndex({ base, volumes, letters, attempt }: SearchIndexPlace): Promise<SearchIndex> {
  const ofVolumes = <T>(file: string): Promise<T[]> =>
    Promise.all(Array.from({ length: volumes }, (_, volume) => fetchJson<T>(`${base}search/${file}/${volume}.json`)));
  const [index, catalogues] = await Promise.all([
    openWordIndex({ base, volumes, attempt }),
    ofVolumes<Catalogue>('catalogue'),
  ]);
  const names = Object.keys(catalogues[0]?.columns ?? {}) as (keyof Catalogue['columns'])[];
  const columns = names.map((name) => [name, joinColumns(catalogues.map((one) => one.columns[name]))]);
  const once = remember<unknown>();
  return {
    index,
    columns: Object.fromEntries(columns) as Catalogue['columns'],
    sigla: catalogues.flatMap(({ sigla }) => sigla),
    keysOf: (letter) =>
      letters.includes(letter)
        ? (once(`${base}search/names/${letter}.json`, fetchJson) as Promise<NameKeys>)
        : Promise.resolve({}),
    entity: (id) => once(`${base}search/named/${id}.json`, fetchJson) as Promise<EntityInSearch>,
    entities: () => once('entities', async () => joinColumns(await ofVolumes<Column>('entities'))) as Promise<Column>,
  };
}

/** Does a thing once for each key; what failed is tried again. */
function remember<T>(): (key: string, work: (key: string) => Promise<T>) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (key, work) => {
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
